package org.entente.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What the head of a page says of its article; each fact from the first place that has it. */
record PageFacts(Document page, LinkedData data) {

    private static final List<String> DATES = List.of(
            "article:published_time",
            "og:article:published_time",
            "datePublished",
            "pubdate",
            "publishdate",
            "publish-date",
            "publish_date",
            "published_time",
            "parsely-pub-date",
            "sailthru.date",
            "content_PublishedDate",
            "dc.date.issued",
            "dcterms.created",
            "dc.date",
            "date");

    static PageFacts of(Document page) {
        return new PageFacts(page, LinkedData.of(page));
    }

    Optional<String> title() {
        return meta("og:title")
                .or(() -> data.find("headline"))
                .or(() -> words("h1"))
                .or(() -> words("title"));
    }

    Optional<String> publisher() {
        return meta("og:site_name").or(() -> data.find("publisher")).or(() -> meta("application-name"));
    }

    Optional<String> url() {
        return attribute("link[rel=canonical]", "href")
                .filter(PageFacts::isAddress)
                .or(() -> meta("og:url").filter(PageFacts::isAddress))
                .or(() -> data.find("url").filter(PageFacts::isAddress));
    }

    Optional<String> language() {
        return attribute("html[lang]", "lang").or(() -> attribute("html[xml:lang]", "xml:lang"));
    }

    /** The day of publication that the page tells to programs. */
    Optional<LocalDate> published() {
        var said = Stream.concat(
                data.find("datePublished").stream(), DATES.stream().flatMap(name -> meta(name).stream()));
        var times = page.select("time[datetime]").stream().map(time -> time.attr("datetime"));
        return Stream.concat(said, times)
                .map(written -> PublishedDate.forPrograms(written).orElse(null))
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** The whole text, where the page repeats it for programs. */
    Optional<String> body() {
        return data.find("articleBody");
    }

    private static boolean isAddress(String url) {
        return Identity.canonical(url).isPresent();
    }

    private Optional<String> meta(String name) {
        for (var key : List.of("property", "name", "itemprop")) {
            for (var meta : page.getElementsByAttributeValue(key, name)) {
                if (meta.nameIs("meta") && !meta.attr("content").isBlank()) {
                    return Optional.of(meta.attr("content").strip());
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> attribute(String query, String name) {
        return Optional.ofNullable(page.selectFirst(query))
                .map(element -> element.attr(name).strip())
                .filter(value -> !value.isEmpty());
    }

    private Optional<String> words(String tag) {
        return Optional.ofNullable(page.selectFirst(tag)).map(Element::text).filter(words -> !words.isBlank());
    }
}
