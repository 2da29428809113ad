package org.entente.serve;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.query.NamedQuery;
import org.entente.query.Parameter;
import org.entente.query.Phrases;
import org.entente.query.Queries;

/** The named queries, as they are described in the language of the reader. */
record QueriesEndpoint() implements Endpoint {

    private record Named(String name, String title, String description, List<Taken> parameters, String sparql) {}

    private record Taken(
            String name, String type, boolean optional, @JsonProperty("default") String fallback, String description) {}

    @Override
    public Object answer(Asked asked, DatasetGraph data) {
        var language = asked.language();
        var phrases = NamedQuery.phrases(language);
        return Queries.all().stream()
                .map(query -> new Named(
                        query.name(),
                        query.title(language),
                        query.about(language),
                        query.parameters().stream()
                                .map(parameter -> shape(parameter, phrases))
                                .toList(),
                        query.text(language)))
                .toList();
    }

    private static Taken shape(Parameter parameter, Phrases phrases) {
        return new Taken(
                parameter.name(),
                parameter.type().text(),
                !parameter.isRequired(),
                parameter.fallback(),
                parameter.type().allowed(phrases));
    }
}
