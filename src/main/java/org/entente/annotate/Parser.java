package org.entente.annotate;

import java.io.IOException;
import java.net.URL;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.maltparser.concurrent.graph.dataformat.DataFormat;
import org.maltparser.core.exception.MaltChainedException;
import org.maltparser.core.feature.FeatureModelManager;
import org.maltparser.core.feature.system.FeatureEngine;
import org.maltparser.core.io.dataformat.DataFormatManager;
import org.maltparser.core.lw.graph.LWDependencyGraph;
import org.maltparser.core.lw.parser.LWDeterministicParser;
import org.maltparser.core.lw.parser.LWSingleMalt;
import org.maltparser.core.lw.parser.McoModel;
import org.maltparser.core.options.OptionManager;
import org.maltparser.core.plugin.PluginLoader;
import org.maltparser.core.symbol.parse.ParseSymbolTableHandler;

/**
 * A trained dependency parser of the library, with {@link SymbolTables} of our own. Serves all threads. Models are projective:
 * trees are taken as they come, without the library's transformation back to crossing arcs.
 */
final class Parser {

    /** The library keeps the options of each model under a number. */
    private static final AtomicInteger MODELS = new AtomicInteger();

    /** Sentences after which a worker makes room: it keeps the symbols that it met and the model does not know. */
    private static final int SENTENCES = 200;

    private final SymbolTables symbols = new SymbolTables();
    private final ThreadLocal<@Nullable Worker> workers = new ThreadLocal<>();
    private final LWSingleMalt parser;
    private final DataFormat columns;
    private final String root;

    private Parser(McoModel model, int number) throws MaltChainedException, IOException {
        var options = options(model, number);
        var format = model.getMcoEntryURL(option(options, number, "input", "format"));
        var columnsKnown = new DataFormatManager(format, format)
                .getInputDataFormatSpec()
                .createDataFormatInstance(symbols, option(options, number, "singlemalt", "null_value"));
        symbols.load(model.getInputStreamReader("symboltables.sym", "UTF-8"));
        var features = new FeatureEngine();
        features.load("/appdata/features/ParserFeatureSystem.xml");
        features.load(PluginLoader.instance());
        var manager = new FeatureModelManager(features);
        manager.loadSpecification(model.getMcoEntryURL(option(options, number, "guide", "features")));
        parser = new LWSingleMalt(number, columnsKnown, model, null, manager);
        columns = DataFormat.parseDataFormatXMLfile(format);
        root = option(options, number, "graph", "root_label");
    }

    /**
     * @param model a file that the library's training wrote (.mco)
     */
    static Parser of(URL model) throws MaltChainedException, IOException {
        return new Parser(new McoModel(model), MODELS.getAndIncrement());
    }

    private static OptionManager options(McoModel model, int number) throws MaltChainedException, IOException {
        synchronized (MODELS) {
            var options = OptionManager.instance();
            if (!options.hasOptions()) {
                options.loadOptionDescriptionFile();
                options.generateMaps();
            }
            options.parseCommandLine("-m parse", number);
            options.loadOptions(number, model.getInputStreamReader("savedoptions.sop", "UTF-8"));
            return options;
        }
    }

    private static String option(OptionManager options, int number, String group, String name)
            throws MaltChainedException {
        return options.getOptionValue(number, group, name).toString().trim();
    }

    /** The lines of the sentence with head and relation filled in, in the columns of CoNLL-X. */
    String[] parse(String[] lines) throws MaltChainedException {
        var worker = workers.get();
        workers.remove();
        if (worker == null) {
            worker = new Worker();
        }
        var graph = worker.parse(lines);
        // Not after a fault, which leaves it in between.
        if (worker.sentences < SENTENCES) {
            workers.set(worker);
        }
        var parsed = new String[lines.length];
        for (int i = 0; i < parsed.length; i++) {
            parsed[i] = graph.getDependencyNode(i + 1).toString();
        }
        return parsed;
    }

    /**
     * Parses the sentences of one thread. To set it up takes a quarter of the time of a parse; what it has parsed is of no
     * account for what comes, as the model knows none of the symbols that it keeps.
     */
    private final class Worker {

        private final ParseSymbolTableHandler met = new ParseSymbolTableHandler(symbols);
        private final LWDeterministicParser steps = new LWDeterministicParser(parser, met);
        private int sentences;

        private Worker() throws MaltChainedException {}

        private LWDependencyGraph parse(String[] lines) throws MaltChainedException {
            sentences++;
            var graph = new LWDependencyGraph(columns, met, lines, root, false);
            steps.parse(graph);
            return graph;
        }
    }
}
