import { useEffect, useLayoutEffect } from "preact/hooks";
import { Footer } from "./components/Footer.jsx";
import { Header } from "./components/Header.jsx";
import { language, t } from "./language.js";
import { restoreScroll, useLocation } from "./navigation.js";
import { pageOf } from "./routes.js";

/** The frame of every page: header, the page that the address names, footer. */
export function App() {
  const location = useLocation();
  const { Page, params } = pageOf(location.pathname);

  useLayoutEffect(() => {
    document.documentElement.lang = language();
  });
  useEffect(restoreScroll, [location.pathname]);

  return (
    <>
      <a class="skip" href="#main" data-test="skip">
        {t("skip")}
      </a>
      <Header home={location.pathname === "/"} />
      <main id="main" tabIndex={-1}>
        <Page key={`${location.pathname} ${language()}`} {...params} query={location.query} hash={location.hash} />
      </main>
      <Footer location={location} />
    </>
  );
}
