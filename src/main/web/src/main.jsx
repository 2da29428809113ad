import { render } from "preact";
import { App } from "./App.jsx";
import "./styles/app.css";

render(<App />, document.getElementById("app"));
