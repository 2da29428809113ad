package org.entente.serve;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.actors.Name;
import org.entente.actors.Tenure;
import org.entente.model.Relation;
import org.entente.query.Labels;
import org.entente.rdf.Iris;
import org.entente.rdf.Vocabulary;
import org.entente.serve.Shapes.ActorShape;
import org.entente.serve.Shapes.MonthShape;
import org.jspecify.annotations.Nullable;

/** An actor: its names, its partners and what it did over time. */
record ActorEndpoint(Held held) implements Endpoint {

    private static final int PARTNERS = 100;
    private static final Node SAME_AS = NodeFactory.createURI("http://www.w3.org/2002/07/owl#sameAs");
    private static final String WIKIDATA = "www.wikidata.org/entity/";

    private record Family(String family, String label, int events) {}

    private record Partner(ActorShape actor, int events, double cooperation, double conflict) {}

    private record Office(String person, String office, @Nullable String from, @Nullable String to) {}

    private record Answer(
            ActorShape actor,
            List<String> names,
            @Nullable String wikidata,
            int events,
            List<Family> families,
            List<Partner> partners,
            List<MonthShape> months,
            List<Office> tenures,
            List<ActorShape> memberOf) {}

    @Override
    public Object answer(Asked asked, DatasetGraph data) {
        var code = asked.names().get(0);
        var actor = held.actor(asked, data, code);
        var words = held.words(asked);
        var partners = held.totals(data).pairs().stream()
                .filter(pair -> pair.has(code) && !pair.otherThan(code).equals(code))
                .limit(PARTNERS)
                .map(pair -> new Partner(
                        words.actor(data, pair.otherThan(code)), pair.events(), pair.cooperation(), pair.conflict()))
                .toList();
        return new Answer(
                actor,
                names(code),
                wikidata(data, code),
                held.totals(data).actors().getOrDefault(code, 0),
                families(data, code, words),
                partners,
                held.months(data, code),
                tenures(asked, data, code, words),
                memberOf(data, code, words));
    }

    private List<String> names(String code) {
        return held.parts().gazetteer().names().stream()
                .filter(name -> name.owner().equals(code) && name.kind() != Name.Kind.JOINT)
                .sorted(Comparator.comparing(Name::kind).thenComparing(Name::text))
                .map(Name::text)
                .distinct()
                .toList();
    }

    private @Nullable String wikidata(DatasetGraph data, String code) {
        var name = held.parts().gazetteer().actor(code);
        if (name.isEmpty()) {
            return null;
        }
        var quads = data.findNG(Vocabulary.ACTORS_GRAPH, Iris.actor(name.get()), SAME_AS, Node.ANY);
        while (quads.hasNext()) {
            var iri = quads.next().getObject();
            if (iri.isURI() && iri.getURI().contains(WIKIDATA)) {
                return iri.getURI();
            }
        }
        return null;
    }

    private List<Family> families(DatasetGraph data, String code, Words words) {
        var counts = new TreeMap<String, Integer>();
        held.ties(data).stream()
                .filter(tie -> tie.one().equals(code) || tie.other().equals(code))
                .forEach(tie -> counts.merge(
                        held.parts()
                                .relations()
                                .find(tie.relation())
                                .map(Relation::plover)
                                .orElse(""),
                        tie.events(),
                        Integer::sum));
        counts.remove("");
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry::getKey))
                .map(family -> new Family(family.getKey(), words.label(data, family.getKey()), family.getValue()))
                .toList();
    }

    private List<Office> tenures(Asked asked, DatasetGraph data, String code, Words words) {
        var gazetteer = held.parts().gazetteer();
        var labels = Labels.in(data, asked.language());
        return gazetteer.tenures().stream()
                .filter(tenure -> !tenure.unverified()
                        && gazetteer.actsFor(tenure.actor()).equals(code))
                .sorted(Comparator.comparing((Tenure tenure) ->
                                Objects.toString(tenure.term().from(), ""))
                        .reversed()
                        .thenComparing(Tenure::person)
                        .thenComparing(Tenure::office))
                .map(tenure -> new Office(
                        words.actor(data, tenure.person()).name(),
                        office(labels, tenure.office()),
                        Words.text(tenure.term().from()),
                        Words.text(tenure.term().to())))
                .toList();
    }

    private static String office(Labels labels, String office) {
        var name = "office-" + office;
        var label = labels.of(Iris.named(name));
        return label.equals(name) ? office.replace('-', ' ') : label;
    }

    private List<ActorShape> memberOf(DatasetGraph data, String code, Words words) {
        return held.parts().gazetteer().memberships().stream()
                .filter(membership -> membership.member().equals(code)
                        && membership.term().to() == null
                        && membership.role().equals("member"))
                .map(membership -> words.actor(data, membership.organization()))
                .distinct()
                .sorted(Comparator.comparing(ActorShape::name))
                .toList();
    }
}
