package org.entente.rdf;

import java.util.List;
import java.util.Objects;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.entente.model.Actor;
import org.entente.model.Article;
import org.entente.model.Digest;
import org.jspecify.annotations.Nullable;

/** Mints the IRIs of the graph from contents alone: neither order nor time of a run shows in them. */
public final class Iris {

    /** Stands in IRIs for the slash that parts the months of a name. */
    private static final String BETWEEN_MONTHS = "--";

    private static final String UNKNOWN = "unknown";

    private Iris() {}

    private static Node id(String name) {
        return NodeFactory.createURI(Vocabulary.ID + name);
    }

    /** Hash of identity, text and metadata: it changes with whatever the article says or is said of it. */
    public static String contentHash(Article article) {
        return Digest.of(List.of(
                article.id(),
                Objects.toString(article.url(), ""),
                Objects.toString(article.title(), ""),
                article.text(),
                Objects.toString(article.published(), ""),
                Objects.toString(article.language(), ""),
                Objects.toString(article.publisher(), "")));
    }

    public static String textHash(Article article) {
        return Digest.of(List.of(article.text()));
    }

    public static Node article(String contentHash) {
        return id("article-" + contentHash);
    }

    /** The named graph that holds all that the article gave. */
    public static Node articleGraph(String contentHash) {
        return NodeFactory.createURI(Vocabulary.GRAPH + "article-" + contentHash);
    }

    public static Node report(String reportId) {
        return id("report-" + reportId);
    }

    /** {@code id/state-KOR} */
    public static Node actor(Actor actor) {
        return id(actor.name());
    }

    /** {@code id/pair-KOR-RUS}, codes in alphabetical order. */
    public static Node pair(String one, String other) {
        return id(one.compareTo(other) <= 0 ? "pair-" + one + "-" + other : "pair-" + other + "-" + one);
    }

    /** The node of a local name: an actor, a report, an event. */
    public static Node named(String name) {
        return id(name);
    }

    /** The node of what was decided, by {@link org.entente.curate.Decision#key}. */
    public static Node review(String key) {
        return id("review-" + Digest.of(List.of(key)));
    }

    /** {@code state-KOR} of its IRI, {@code met} of that of the relation. */
    public static String local(Node node) {
        var uri = node.getURI();
        return uri.substring(Math.max(uri.lastIndexOf('/'), uri.lastIndexOf('#')) + 1);
    }

    /** {@code KOR} of {@code state-KOR}. */
    public static String code(String name) {
        return name.substring(name.indexOf('-') + 1);
    }

    /**
     * {@code id/pair-KOR-RUS-2025-12}: what passed between the two in that time; {@code id/tie-KOR-met-RUS-2025}.
     *
     * @param name of a month, a year, or a first and a last month as {@code 2025-12/2026-01}; empty for what nothing places
     */
    static Node period(Node pair, String name) {
        return NodeFactory.createURI(pair.getURI() + "-" + period(name));
    }

    /** {@code id/year-KOR-RUS-2025}: all that passed between the two in a year, or in years as {@code 2025/2026}. */
    static Node year(Node pair, String years) {
        return id("year-" + code(local(pair)) + "-" + period(years));
    }

    /** {@code id/family-KOR-RUS-CONSULT}: all that passed between the two of a family of relations. */
    static Node family(Node pair, String family) {
        return id("family-" + code(local(pair)) + "-" + family);
    }

    private static String period(String name) {
        return name.isEmpty() ? UNKNOWN : name.replace("/", BETWEEN_MONTHS);
    }

    /** The name of the period of a pair. */
    public static String periodName(Node pair, Node period) {
        var name = period.getURI().substring(pair.getURI().length() + 1);
        return name.equals(UNKNOWN) ? "" : name.replace(BETWEEN_MONTHS, "/");
    }

    /** {@code id/period-2025-12}: that time, whoever is told of. */
    static Node calendar(String name) {
        return id("period-" + period(name));
    }

    /** {@code id/relation-met-2025-12}: what was told of a relation in that time. */
    static Node relation(Node relation, String period) {
        return id("relation-" + local(relation) + "-" + period(period));
    }

    /** All events of a tie, or of a relation, in a place. */
    static Node place(Node what, String place) {
        return id("place-" + local(what) + "-" + Digest.of(List.of(place)));
    }

    /** {@code id/modality-planned}: all that is told as planned. */
    static Node ofModality(Node modality) {
        return id("modality-" + local(modality));
    }

    /** What articles of a publisher in a language gave that were published in a month; each may be unknown. */
    static Node source(@Nullable String publisher, @Nullable String language, @Nullable String month) {
        var name = Digest.of(List.of(Objects.toString(publisher, ""), Objects.toString(language, "")));
        return id("source-" + name + "-" + period(Objects.toString(month, "")));
    }

    /** What a source tells of a tie in a language, which may be unknown: a publisher, or an article that has none. */
    static Node telling(Node tie, String source, boolean isPublisher, @Nullable String language) {
        var name = Digest.of(List.of(source, Boolean.toString(isPublisher), Objects.toString(language, "")));
        return NodeFactory.createURI(tie.getURI() + "-" + name);
    }

    /** What a rule told of a relation. */
    static Node rule(String rule, Node relation) {
        return id("rule-" + Digest.of(List.of(rule, local(relation))));
    }

    /** {@code id/tie-KOR-met-RUS}: all events of a relation from one actor to another. */
    static Node tie(String source, String relation, String target) {
        return id("tie-" + source + "-" + relation + "-" + target);
    }
}
