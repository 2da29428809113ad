package org.entente.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** News whose titles, identities, publishers, words, actors and persons are texts that would break a careless page. */
final class HostileNews {

    /** Whatever runs leaves {@code window.ran}. */
    static final List<String> TEXTS = List.of(
            "<script>window.ran=1</script>",
            "\"><img src=x onerror=window.ran=1>",
            "'><svg/onload=window.ran=1>",
            "javascript:window.ran=1",
            "</title></script></textarea><script>window.ran=1</script><!--",
            "data:text/html,<script>window.ran=1</script>",
            "<style>*{display:none!important}</style><base href=//evil.test>",
            "`${window.ran=1}` {{7*7}} #{7*7} %s %n",
            "&lt;script&gt;&#0;&amp;amp;&nbsp",
            "=HYPERLINK(\"http://example.org/\",\"x\")",
            "@SUM(1+1)*cmd|' /C calc'!A0",
            "' OR 1=1; DROP GRAPH <urn:x> --",
            "../../../../etc/passwd?x=1#y%00%zz",
            "a\u0001b\u0007c\u001b[31me\u007ff\u009bg",
            "one\r\ntwo\n\tthree\u2028four\u0085five",
            "\u202egpj.exe \u0627\u0644\u0633\u0644\u0627\u0645 \u2066x",
            "\u0645\u0631\u062d\u0628\u0627".repeat(300),
            "W".repeat(3000),
            "\u6f22\u5b57".repeat(500),
            "\ud83d\udc69\u200d\ud83d\udc69\u200d\ud83d\udc67\ud83c\uddee\ud83c\udde9".repeat(50),
            ("Z" + "\u0351\u036b\u0343\u0334\u0319\u0489".repeat(3)).repeat(20),
            "\ufeff\u200b\u200d\u00ad \u3000\u2003");

    private static final String ID = "https://w3id.org/entente/id/";
    private static final String PREFIXES =
            """
            PREFIX dip: <https://w3id.org/entente/ontology#>
            PREFIX owl: <http://www.w3.org/2002/07/owl#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            """;

    private HostileNews() {}

    /** The code of the actor that is called by the text of that number; it is hostile itself. */
    static String code(int number) {
        return List.of("H'();&=", "H%3Cscript%3E", "H\ud83d\udc69", "H%22%27", "javascript:")
                        .get(number % 5)
                + number;
    }

    /** What the news calls that actor. */
    private static String called(int number) {
        return "Zo" + (char) ('b' + number) + "lonia";
    }

    static Path actors(Path folder) throws IOException {
        var actors = new ArrayList<String>();
        for (var i = 0; i < TEXTS.size(); i++) {
            var actor = "<" + ID + "org-" + code(i) + ">";
            var name = "\"" + escaped(TEXTS.get(i)) + "\"";
            actors.add(actor + " a dip:Organization ; rdfs:label " + name + "@en , " + name + "@id ; dip:properName \""
                    + called(i) + "\"@mul ; owl:sameAs <javascript:window.ran=1//www.wikidata.org/entity/Q1> .");
            actors.add("<" + ID + "person-p" + i + "> a dip:Person ; rdfs:label " + name
                    + "@en ; dip:tenure [ dip:actsFor " + actor + " ; dip:office <" + ID
                    + "office-x%3Cscript%3E> ; dip:from \"2020\" ] .");
        }
        return Texts.file(folder, "actors.ttl", PREFIXES + String.join("\n", actors) + "\n");
    }

    private static String escaped(String text) {
        return text.codePoints()
                .mapToObj(point -> String.format(Locale.ROOT, "\\U%08X", point))
                .collect(Collectors.joining());
    }

    /** An article a text, in a ring: each actor deals with the next. */
    static Path articles(Path folder) throws IOException {
        var lines = new ArrayList<String>();
        for (var i = 0; i < TEXTS.size(); i++) {
            var text = TEXTS.get(i);
            var pair = new String[] {called(i), called((i + 1) % TEXTS.size())};
            lines.add(JsonNodeFactory.instance
                    .objectNode()
                    .put("id", text + i)
                    .put("url", "https://news.test/?q=" + text)
                    .put("title", text)
                    .put("publisher", text)
                    .put("published", "2025-12-" + (10 + i % 20))
                    .put("lang", "en")
                    .put(
                            "text",
                            pair[0] + " signed an agreement with " + pair[1] + " on Monday.\n\n" + pair[0]
                                    + " condemned " + pair[1] + " on Friday, \"" + text + "\".\n\n" + text)
                    .toString());
        }
        return Texts.file(folder, "news.jsonl", String.join("\n", lines) + "\n");
    }
}
