package org.entente.serve;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.query.Parameter;
import org.entente.query.Queries;

/** The named queries. */
record QueriesEndpoint() implements Endpoint {

    private record Named(String name, String title, String description, List<Taken> parameters, String sparql) {}

    private record Taken(
            String name, String type, boolean optional, @JsonProperty("default") String fallback, String description) {}

    @Override
    public Object answer(Asked asked, DatasetGraph data) {
        return Queries.all().stream()
                .map(query -> new Named(
                        query.name(),
                        query.title(),
                        query.about(),
                        query.parameters().stream().map(QueriesEndpoint::shape).toList(),
                        query.text()))
                .toList();
    }

    private static Taken shape(Parameter parameter) {
        return new Taken(
                parameter.name(),
                parameter.type().text(),
                !parameter.isRequired(),
                parameter.fallback(),
                parameter.type().allowed());
    }
}
