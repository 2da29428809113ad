package org.entente.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.entente.model.InputProblem;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * RSS and Atom, item by item. Of the texts of an item the fullest is the article, made plain where it is HTML. Document
 * types and the entities they declare are not read: no feed can reach a file or swell.
 */
final class FeedReader implements Readings {

    /** In UTF-16 units, markup included. */
    private static final int LONGEST_ELEMENT = 1_000_000;

    private static final Set<String> ROOTS = Set.of("rss", "feed", "RDF");
    private static final Set<String> ITEMS = Set.of("item", "entry");

    /** Texts from the fullest to the shortest. */
    private static final List<String> TEXTS = List.of("encoded", "content", "description", "summary");

    private static final List<String> DATES = List.of("pubDate", "published", "issued", "date", "updated");

    private final Acceptance acceptance;
    private final XMLStreamReader xml;
    private final InputStream stream;
    private final String where;
    private @Nullable String feedTitle;
    private @Nullable String feedLanguage;
    private boolean rootSeen;

    FeedReader(Acceptance acceptance, InputStream stream, String where) {
        this.acceptance = acceptance;
        this.stream = stream;
        this.where = where;
        try {
            var factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            // Names such as &nbsp; are left to us: feeds use those of HTML without declaring them.
            factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
            factory.setXMLResolver((publicId, systemId, base, name) -> InputStream.nullInputStream());
            xml = factory.createXMLStreamReader(stream);
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    @Override
    public @Nullable List<Read> next() throws IOException {
        try {
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    var reads = element(xml.getLocalName());
                    if (!reads.isEmpty()) {
                        return reads;
                    }
                }
            }
            return null;
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    private List<Read> element(String name) throws XMLStreamException {
        if (!rootSeen) {
            rootSeen = true;
            if (!ROOTS.contains(name)) {
                throw new InputProblem(where, "neither RSS nor Atom", "give a feed, or a page that ends in .html");
            }
            feedLanguage = xml.getAttributeValue(null, "lang");
            if (feedLanguage == null) {
                feedLanguage = xml.getAttributeValue("http://www.w3.org/XML/1998/namespace", "lang");
            }
        } else if (ITEMS.contains(name)) {
            var line = xml.getLocation().getLineNumber();
            return acceptance.of(draft(item(name), where + ":" + line));
        } else if (name.equals("title") && feedTitle == null) {
            feedTitle = Acceptance.blankToNull(content());
        } else if (name.equals("language")) {
            feedLanguage = Acceptance.blankToNull(content());
        }
        return List.of();
    }

    /** The children of an item by name, the first of each; a link that leads elsewhere than to the article is none. */
    private Map<String, String> item(String item) throws XMLStreamException {
        var values = new HashMap<String, String>();
        while (xml.hasNext()) {
            var event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(item)) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                child(values);
            }
        }
        return values;
    }

    private void child(Map<String, String> values) throws XMLStreamException {
        var name = xml.getLocalName();
        var prefix = xml.getPrefix() == null ? "" : xml.getPrefix().toLowerCase(Locale.ROOT);
        var address = xml.getAttributeValue(null, "href");
        var kind = xml.getAttributeValue(null, "rel");
        var permanent = !"false".equals(xml.getAttributeValue(null, "isPermaLink"));
        var content = content();
        if (name.equals("link")) {
            if (kind == null || kind.equals("alternate")) {
                values.putIfAbsent("link", address == null ? content : address);
            }
        } else if (name.equals("guid")
                && permanent
                && Identity.canonical(content).isPresent()) {
            values.putIfAbsent("guidLink", content);
        } else if (!prefix.equals("media") && !prefix.equals("itunes")) {
            values.putIfAbsent(name, content);
        }
    }

    /** All the words of the element that was begun; the tags of XHTML in it stay tags. */
    private String content() throws XMLStreamException {
        var words = new StringBuilder();
        var depth = 1;
        while (depth > 0 && xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    words.append('<').append(xml.getLocalName()).append('>');
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    words.append(depth > 0 ? "</" + xml.getLocalName() + ">" : "");
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    words.append(xml.getText());
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    words.append(Parser.unescapeEntities("&" + xml.getLocalName() + ";", false));
                default -> words.append("");
            }
            if (words.length() > LONGEST_ELEMENT) {
                throw new InputProblem(
                        where + ":" + xml.getLocation().getLineNumber(), "an endless element", "leave this feed out");
            }
        }
        return words.toString();
    }

    private Draft draft(Map<String, String> item, String here) {
        var html = TEXTS.stream()
                .map(item::get)
                .filter(text -> text != null && !text.isBlank())
                .findFirst();
        var link = item.getOrDefault("link", item.get("guidLink"));
        var url = Acceptance.blankToNull(link);
        var id = item.getOrDefault("guid", item.get("id"));
        var date = DATES.stream().map(item::get).filter(text -> text != null).findFirst();
        var isAddress = url != null && Identity.canonical(url).isPresent();
        return new Draft(
                here,
                isAddress ? null : id,
                isAddress ? url : null,
                plainLine(item.get("title")),
                html.map(FeedReader::plain).orElse(null),
                date.map(written -> PublishedDate.forPrograms(written)
                                .map(Object::toString)
                                .orElse(written))
                        .orElse(null),
                feedLanguage,
                false,
                feedTitle);
    }

    private static @Nullable String plainLine(@Nullable String html) {
        return html == null ? null : Jsoup.parse(html).text();
    }

    private static String plain(String html) {
        return PageBlocks.of(Jsoup.parse(html).body()).stream()
                .filter(block -> block.linkShare() <= 0.5)
                .map(PageBlocks.Block::text)
                .collect(Collectors.joining("\n\n"));
    }

    private InputProblem broken(XMLStreamException fault) {
        var location = fault.getLocation();
        return new InputProblem(
                where + (location == null ? "" : ":" + location.getLineNumber()),
                "broken XML: "
                        + Acceptance.shortened(
                                String.valueOf(fault.getMessage()).replaceFirst("(?s).*Message: ", ""), 120),
                "correct it");
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
