package org.entente.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.entente.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** RSS and Atom files. */
final class FeedInputTest {

    private static final String TEXT = "The ministers said that they would meet again after the summit.";

    private final Inputs inputs;

    FeedInputTest(@TempDir Path folder) {
        inputs = new Inputs(folder);
    }

    private static String rss(String items) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\" "
                + "xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel>\n"
                + "<title>The Paper</title><link>https://paper.test</link><language>en-us</language>\n" + items
                + "</channel></rss>";
    }

    @Test
    void anItemOfRssIsAnArticle() throws IOException {
        var read = inputs.file(
                        "a.rss",
                        rss(
                                """
                <item><title>Sea &amp; treaty</title><link>https://paper.test/sea?utm_medium=rss</link>
                <guid isPermaLink="false">17</guid><pubDate>Tue, 04 Mar 2025 23:30:00 -0500</pubDate>
                <description>Short.</description>
                <content:encoded><![CDATA[<p>%s</p><p>The <b>treaty</b> &amp; the rest.</p>]]></content:encoded></item>
                """
                                        .formatted(TEXT)))
                .read();
        assertThat(read.article())
                .isEqualTo(new Article(
                        "https://paper.test/sea",
                        "https://paper.test/sea?utm_medium=rss",
                        "Sea & treaty",
                        TEXT + "\n\nThe treaty & the rest.",
                        LocalDate.of(2025, 3, 4),
                        "en",
                        "The Paper"));
    }

    @Test
    void anEntryOfAtomIsAnArticle() throws IOException {
        var read = inputs.file(
                        "a.atom",
                        """
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>The Paper</title>
                <link rel="self" href="https://paper.test/feed"/>
                <entry><title type="text">Sea treaty</title><id>urn:x:1</id>
                <link rel="replies" href="https://paper.test/sea/comments"/><link href="https://paper.test/sea"/>
                <published>2025-03-04T08:00:00Z</published><updated>2025-03-05T08:00:00Z</updated>
                <summary>Short.</summary>
                <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>%s</p><p>The end.</p></div></content>
                </entry></feed>
                """
                                .formatted(TEXT))
                .read();
        assertThat(read.article())
                .isEqualTo(new Article(
                        "https://paper.test/sea",
                        "https://paper.test/sea",
                        "Sea treaty",
                        TEXT + "\n\nThe end.",
                        LocalDate.of(2025, 3, 4),
                        "en",
                        "The Paper"));
    }

    @Test
    void anItemWithoutAddressIsKnownByItsGuid() throws IOException {
        var read = inputs.file(
                        "a.xml",
                        rss("<item><guid isPermaLink=\"false\">17</guid><description>" + TEXT
                                + "</description></item>"))
                .read();
        assertThat(read.ids()).containsExactly("17");
    }

    @Test
    void escapedHtmlIsMadePlain() throws IOException {
        var html = "&lt;p&gt;" + TEXT + "&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;a href=x&gt;Other news&lt;/a&gt;&lt;/ul&gt;";
        assertThat(inputs.file("a.xml", rss("<item><description>" + html + "</description></item>"))
                        .read()
                        .texts())
                .containsExactly(TEXT);
    }

    @Test
    void namesOfHtmlNeedNotBeDeclared() throws IOException {
        var text = TEXT.replace("again after", "again&nbsp;after") + " C&ocirc;te.";
        assertThat(inputs.file("a.xml", rss("<item><description>" + text + "</description></item>"))
                        .read()
                        .texts())
                .containsExactly(TEXT + " C\u00f4te.");
    }

    @Test
    void anItemWithoutTextIsToldAndTheNextRead() throws IOException {
        var read = inputs.file(
                        "a.rss",
                        rss("<item><title>x</title></item>\n<item><description>" + TEXT + "</description></item>"))
                .read();
        assertThat(read.rejected()).containsExactly("a.rss:4: no text; give the words of the article as text");
        assertThat(read.texts()).containsExactly(TEXT);
    }

    @Test
    void anUnreadableDateIsTold() throws IOException {
        var read = inputs.file(
                        "a.rss", rss("<item><pubDate>soon</pubDate><description>" + TEXT + "</description></item>"))
                .read();
        assertThat(read.article().published()).isNull();
        assertThat(read.flaws()).hasSize(1).first().asString().contains("unreadable date 'soon'");
    }

    @Test
    void aFaultEndsTheFeedAfterWhatStandsBefore() throws IOException {
        var read = inputs.file("a.rss", rss("<item><description>" + TEXT + "</description></item>\n<item></titel>"))
                .read();
        assertThat(read.texts()).containsExactly(TEXT);
        assertThat(read.rejected()).hasSize(1).first().asString().startsWith("a.rss:5: broken XML: ");
    }

    @Test
    void anotherKindOfXmlIsNoFeed() throws IOException {
        assertThat(inputs.file("a.xml", "<map><item>x</item></map>").read().rejected())
                .containsExactly("a.xml: neither RSS nor Atom; give a feed, or a page that ends in .html");
    }

    @Test
    void aFeedMayComeAsAStream() {
        var feed = rss("<item><description>" + TEXT + "</description></item>");
        assertThat(Inputs.stream(feed).texts()).containsExactly(TEXT);
    }
}
