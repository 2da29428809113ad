package org.entente.export;

import java.util.List;
import org.entente.query.EventRow;
import org.entente.query.Plain;
import org.jspecify.annotations.Nullable;

/** What files say of an event: a column of a table, a property of an edge. */
record Field(String name, Type type, Value value) {

    /** Types, under the names that formats know them by. */
    enum Type {
        TEXT("string", "string", "string"),
        DATE("string", "date", "date"),
        DOUBLE("double", "double", "number"),
        INTEGER("int", "int", "integer"),
        BOOLEAN("boolean", "boolean", "boolean");

        private final String graphml;
        private final String neo4j;
        private final String frictionless;

        Type(String graphml, String neo4j, String frictionless) {
            this.graphml = graphml;
            this.neo4j = neo4j;
            this.frictionless = frictionless;
        }

        String graphml() {
            return graphml;
        }

        String neo4j() {
            return neo4j;
        }

        String frictionless() {
            return frictionless;
        }
    }

    /** A string, a day, a number or a truth; null where nothing is known. */
    interface Value {
        @Nullable
        Object of(EventRow row, Network network);
    }

    private static final String BETWEEN_PERSONS = "; ";

    /** What is said of every event beside who and whom. */
    static final List<Field> ALL = List.of(
            new Field("event", Type.TEXT, (row, network) -> row.id()),
            new Field("relation", Type.TEXT, (row, network) -> row.relation().name()),
            new Field("relationLabel", Type.TEXT, (row, network) -> network.label(row.relation())),
            new Field("modality", Type.TEXT, (row, network) -> row.modality().text()),
            new Field("claimedBy", Type.TEXT, (row, network) -> row.claimedBy()),
            new Field("date", Type.TEXT, (row, network) -> row.when().date()),
            new Field("earliest", Type.DATE, (row, network) -> row.when().earliest()),
            new Field("latest", Type.DATE, (row, network) -> row.when().latest()),
            new Field("dateSource", Type.TEXT, (row, network) -> row.when()
                    .source()
                    .text()),
            new Field("place", Type.TEXT, (row, network) -> row.place()),
            new Field("plover", Type.TEXT, (row, network) -> row.relation().plover()),
            new Field("cameo", Type.TEXT, (row, network) -> row.relation().cameo()),
            new Field("goldstein", Type.DOUBLE, (row, network) -> row.relation().goldstein()),
            new Field(
                    "symmetric", Type.BOOLEAN, (row, network) -> row.relation().symmetric()),
            new Field("sourceText", Type.TEXT, (row, network) -> row.source().text()),
            new Field("targetText", Type.TEXT, (row, network) -> row.target().text()),
            new Field(
                    "sourcePersons",
                    Type.TEXT,
                    (row, network) -> persons(row.source().persons())),
            new Field(
                    "targetPersons",
                    Type.TEXT,
                    (row, network) -> persons(row.target().persons())),
            new Field("confidence", Type.DOUBLE, (row, network) -> row.confidence()),
            new Field("reports", Type.INTEGER, (row, network) -> row.reports()),
            new Field("sources", Type.INTEGER, (row, network) -> row.sources()),
            new Field("denials", Type.INTEGER, (row, network) -> row.denials()),
            new Field("evidence", Type.TEXT, (row, network) -> row.words().quote()),
            new Field("start", Type.INTEGER, (row, network) -> row.words().begin()),
            new Field("end", Type.INTEGER, (row, network) -> row.words().end()),
            new Field("rule", Type.TEXT, (row, network) -> row.words().rule()),
            new Field("article", Type.TEXT, (row, network) -> row.article().id()),
            new Field("url", Type.TEXT, (row, network) -> row.article().url()),
            new Field("title", Type.TEXT, (row, network) -> row.article().title()),
            new Field("publisher", Type.TEXT, (row, network) -> row.article().publisher()),
            new Field("published", Type.DATE, (row, network) -> row.article().published()),
            new Field("lang", Type.TEXT, (row, network) -> row.article().language()));

    private static @Nullable String persons(List<String> names) {
        return names.isEmpty() ? null : String.join(BETWEEN_PERSONS, names);
    }

    /** Its value, text on one line; null where nothing is known. */
    @Nullable
    Object of(EventRow row, Network network) {
        var found = value.of(row, network);
        if (found instanceof String text) {
            var line = Plain.line(text);
            return line.isEmpty() ? null : line;
        }
        return found;
    }
}
