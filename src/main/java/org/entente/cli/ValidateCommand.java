package org.entente.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.entente.model.InputProblem;
import org.entente.rdf.Validation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Checks the store or files against the shapes. */
@Command(
        name = "validate",
        description = "Checks the store, or RDF files, against ontology/shapes.ttl and tells every fault.",
        mixinStandardHelpOptions = true)
final class ValidateCommand implements Callable<Integer> {

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "Turtle, TriG, N-Quads or JSON-LD; else the store.")
    private List<Path> files = new ArrayList<>();

    @Mixin
    private StoreOption store = new StoreOption();

    @Override
    public Integer call() {
        var validation = new Validation(StoreOption.turtle(List.of("/ontology/shapes.ttl")));
        var findings = files.isEmpty() ? inStore(validation) : validation.findings(inFiles());
        for (var finding : findings) {
            System.out.println(finding.severity() + "  " + finding.node() + "  " + finding.message()
                    + (finding.value().isEmpty() ? "" : ": " + finding.value()));
        }
        System.err.println(findings.size() + " faults found");
        return findings.isEmpty() ? 0 : Faults.REJECTED;
    }

    private List<Validation.Finding> inStore(Validation validation) {
        try (var open = store.toRead()) {
            return open.readUnion(validation::findings);
        }
    }

    private Graph inFiles() {
        var all = GraphFactory.createDefaultGraph();
        GraphUtil.addInto(all, StoreOption.ontology());
        GraphUtil.addInto(all, StoreOption.actors());
        for (var file : files) {
            if (!Files.isRegularFile(file)) {
                throw new InputProblem(file.toString(), "no such file", "check the name");
            }
            try {
                var data = DatasetGraphFactory.create();
                RDFParser.source(file)
                        .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                        .parse(data);
                data.find().forEachRemaining(quad -> all.add(quad.asTriple()));
            } catch (RiotException e) {
                throw new InputProblem(file.toString(), "cannot be read as RDF: " + e.getMessage(), "mend the file");
            }
        }
        return all;
    }
}
