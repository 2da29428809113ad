import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { Footer } from "./components/Footer.jsx";
import { Header } from "./components/Header.jsx";
import { language, t } from "./language.js";
import { restoreScroll, useLocation } from "./navigation.js";
import { pageOf } from "./routes.js";

/** The frame of every page: header, the page that the address names, footer. */
export function App() {
  const location = useLocation();
  const { Page, params } = pageOf(location.pathname);
  const main = useRef();
  const arrived = useRef(false);

  useLayoutEffect(() => {
    document.documentElement.lang = language();
  });
  useEffect(() => {
    if (arrived.current) main.current.querySelector("h1")?.focus({ preventScroll: true });
    arrived.current = true;
    restoreScroll();
  }, [location.pathname]);

  return (
    <>
      <a class="skip" href="#main" data-test="skip">
        {t("skip")}
      </a>
      <Header home={location.pathname === "/"} />
      <main id="main" tabIndex={-1} ref={main}>
        <Page key={`${location.pathname} ${language()}`} {...params} query={location.query} hash={location.hash} />
      </main>
      <Footer location={location} />
    </>
  );
}
