package org.entente.export;

import java.time.LocalDate;
import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.entente.model.DateSource;
import org.entente.model.Modality;
import org.entente.model.Party;
import org.entente.model.When;
import org.entente.query.EventRow;
import org.entente.query.ReportRow;
import org.entente.query.Sample;
import org.entente.rdf.Vocabulary;

/** Texts that break files or run in them where a writer is careless. */
final class Hostile {

    static final List<String> TEXTS = List.of(
            "=HYPERLINK(\"http://example.org/?\"&A1,\"click\")",
            "@SUM(1+1)*cmd|' /C calc'!A0",
            "<script>document.title='run'</script>",
            "\"><img src=x onerror=document.title='run'>",
            "]]></script></data></edge><node id=\"x\"/><!-- --><!ENTITY x SYSTEM \"file:///etc/passwd\">",
            "say \"no\" \\",
            "a\u0000b\u0001c\u0007d\u001b[31me\u007ff\u009bg",
            "one\r\ntwo\n\tthree\u2028four\u0085five",
            "\u202egpj.exe \u0627\u0644\u0633\u0644\u0627\u0645 \u2066x",
            "long ".repeat(20_000),
            "half \ud800 a pair, none \ufffe\uffff, whole \ud83d\ude00",
            "'+1 &amp; &#x0; %s ${jndi:ldap://example.org/x} {{7*7}} [label=<b>x</b>] \uff1d1+1");

    private Hostile() {}

    /** A ring of actors, each called by one of the texts, and an event from each to the next that has it everywhere. */
    static Network network() {
        return new Network(
                sink -> {
                    for (var i = 0; i < TEXTS.size(); i++) {
                        sink.accept(event(i));
                    }
                },
                code -> new ActorNode(
                        code, "org-" + code, "Organization", TEXTS.get(Integer.parseInt(code.substring(1)))),
                name -> name);
    }

    /** The same in a store: an article with each text as its title, publisher and evidence. */
    static DatasetGraph data() {
        var data = DatasetGraphFactory.create();
        for (var i = 0; i < TEXTS.size(); i++) {
            var graph = NodeFactory.createURI(Vocabulary.GRAPH + "article-" + i);
            var article = NodeFactory.createURI(Vocabulary.ID + "article-" + i);
            var report = NodeFactory.createURI(Vocabulary.ID + "report-" + i);
            var text = NodeFactory.createLiteralString(TEXTS.get(i));
            var english = NodeFactory.createLiteralLang(TEXTS.get(i), "en");
            data.add(graph, article, Vocabulary.TYPE, Vocabulary.ARTICLE);
            data.add(graph, article, Vocabulary.HEADLINE, english);
            data.add(graph, article, Vocabulary.PUBLISHER, text);
            data.add(graph, report, Vocabulary.TYPE, Vocabulary.REPORT);
            data.add(graph, report, Vocabulary.DERIVED_FROM, article);
            data.add(graph, report, Vocabulary.RELATION, Vocabulary.term("sanctioned"));
            data.add(graph, report, Vocabulary.MODALITY, Vocabulary.term("actual"));
            data.add(graph, report, Vocabulary.ACTOR, NodeFactory.createURI(Vocabulary.ID + "state-H" + i));
            data.add(graph, report, Vocabulary.TARGET, NodeFactory.createURI(Vocabulary.ID + "state-I" + i));
            data.add(graph, report, Vocabulary.QUOTE, text);
        }
        return data;
    }

    private static EventRow event(int i) {
        var text = TEXTS.get(i);
        var day = LocalDate.of(2025, 1, 1 + i);
        return new EventRow(
                "event-" + i,
                new Party("H" + i, text, List.of(text)),
                Sample.relations().get("sanctioned"),
                new Party("H" + (i + 1) % TEXTS.size(), text, List.of(text)),
                Modality.ACTUAL,
                null,
                new When(day.toString(), day, day, DateSource.STATED),
                text,
                text,
                0.5,
                1,
                1,
                0,
                new ReportRow.Words(text, 0, 1, "en/sanctioned-01"),
                new ReportRow.Origin("ex-" + i, text, text, text, day, "en"));
    }
}
