package org.entente.timeline;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.entente.query.Labels;
import org.entente.query.Sample;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Pictures for tests, read back by the XML parser of the JDK. */
final class Pictures {

    static final Timeline THOUSAND = new Invented(7)
            .months(0, 30, 9, .8)
            .months(36, 70, 9, .25)
            .months(70, 122, 10, .75)
            .timeline();

    private Pictures() {}

    static Wording wording(String language) {
        return Wording.in(language, Labels.in(Sample.data(), language)::of);
    }

    static Document read(String svg) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(e);
        }
    }

    static List<Element> elements(Document document, String name) {
        var nodes = document.getElementsByTagName(name);
        var elements = new ArrayList<Element>();
        for (var i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
