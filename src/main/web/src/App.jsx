import { useEffect, useErrorBoundary, useLayoutEffect } from "preact/hooks";
import { Failed } from "./components/Answer.jsx";
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
                <Guarded key={`${location.pathname} ${language()}`}>
                    <Page {...params} query={location.query} hash={location.hash} />
                </Guarded>
            </main>
            <Footer location={location} />
        </>
    );
}

/** A fault of our own ends one page, in words, and not the whole explorer. */
function Guarded({ children }) {
    const [fault, again] = useErrorBoundary(console.error);
    return fault ? <Failed failure={fault} again={again} /> : children;
}
