package org.entente.serve;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.actors.Gazetteer;
import org.entente.export.StoreActors;
import org.entente.merge.Event;
import org.entente.model.Actor;
import org.entente.model.Relation;
import org.entente.query.EventRow;
import org.entente.query.Labels;
import org.entente.query.Phrases;
import org.entente.query.ReportRow;
import org.entente.rdf.Iris;
import org.entente.rdf.NodeFacts;
import org.entente.rdf.Vocabulary;
import org.entente.serve.Shapes.ActorShape;
import org.entente.serve.Shapes.ArticleShape;
import org.entente.serve.Shapes.EventShape;
import org.entente.serve.Shapes.RelationShape;
import org.entente.serve.Shapes.ReportShape;
import org.jspecify.annotations.Nullable;

/** Actors, relations and events with their labels in one language. What was looked up once is kept: the store stays. */
final class Words {

    private final String language;
    private final Gazetteer gazetteer;
    private final Phrases phrases;
    private final Map<String, ActorShape> actors = new ConcurrentHashMap<>();
    private final Map<String, String> labels = new ConcurrentHashMap<>();

    Words(String language, Gazetteer gazetteer) {
        this.language = language;
        this.gazetteer = gazetteer;
        phrases = Phrases.in("event", language);
    }

    ActorShape actor(DatasetGraph data, String code) {
        var known = actors.get(code);
        if (known == null) {
            known = gazetteer
                    .actor(code)
                    .map(actor -> new ActorShape(code, actor.label(language), kind(actor.kind())))
                    .orElseGet(() -> stored(data, code));
            actors.put(code, known);
        }
        return known;
    }

    private ActorShape stored(DatasetGraph data, String code) {
        var node = new StoreActors(data, Labels.in(data, language)).apply(code);
        return new ActorShape(code, node.label(), node.kind());
    }

    /** The class of the ontology: {@code HistoricState}. */
    private static String kind(Actor.Kind kind) {
        var name = new StringBuilder();
        for (var word : kind.name().split("_")) {
            name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return name.toString();
    }

    /** The label of a relation, a PLOVER type or a modality. */
    String label(DatasetGraph data, String name) {
        var known = labels.get(name);
        if (known == null) {
            known = Labels.in(data, language).of(name);
            labels.put(name, known);
        }
        return known;
    }

    /** Why a report was joined to an event. */
    String reason(Event.Reason reason) {
        return phrases.of("reason." + reason.name());
    }

    RelationShape relation(DatasetGraph data, Relation relation) {
        return new RelationShape(
                relation.name(), label(data, relation.name()), relation.plover(), relation.goldstein());
    }

    EventShape event(DatasetGraph data, EventRow row, @Nullable List<ReportShape> reports) {
        var facts = NodeFacts.of(data, Vocabulary.EVENTS_GRAPH, Iris.named(row.id()));
        return new EventShape(
                row.id(),
                actor(data, row.source().actor()),
                relation(data, row.relation()),
                actor(data, row.target().actor()),
                row.relation().symmetric(),
                row.modality().text(),
                row.when().date(),
                text(row.when().earliest()),
                text(row.when().latest()),
                row.when().source().text(),
                row.place(),
                row.confidence(),
                row.reports(),
                row.sources(),
                facts.integer(Vocabulary.SUPPORT_COUNT),
                facts.integer(Vocabulary.CLAIM_COUNT),
                row.denials(),
                row.words().quote(),
                facts.name(Vocabulary.BEST_REPORT),
                article(row.article()),
                reports);
    }

    static ArticleShape article(ReportRow.Origin article) {
        return new ArticleShape(
                article.id(),
                Keys.of(article.id()),
                article.title(),
                article.url(),
                article.publisher(),
                text(article.published()),
                article.language());
    }

    static @Nullable String text(@Nullable Object value) {
        return Optional.ofNullable(value).map(Object::toString).orElse(null);
    }
}
