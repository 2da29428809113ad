package org.entente.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Map;
import java.util.WeakHashMap;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import org.entente.language.LanguagePack;
import org.entente.language.PackFolder;
import org.entente.model.InputProblem;
import org.maltparser.core.exception.MaltChainedException;

/** The trained tagger and parser of a language. One object serves all threads: what is not thread-safe is kept per thread. */
final class Models {

    /** What stands for any name: the models were trained with names of several words written so. */
    static final String NAME = "NAME";

    /** As long as their pack is in use: the parsing library never lets go of the options of a model that it loaded. */
    private static final Map<PackFolder, Models> LOADED = new WeakHashMap<>();

    private final ThreadLocal<POSTaggerME> tagger;
    private final Parser parser;

    private Models(POSModel tagging, Parser parser) {
        tagger = ThreadLocal.withInitial(() -> new POSTaggerME(tagging));
        this.parser = parser;
    }

    static Models of(LanguagePack pack) {
        synchronized (LOADED) {
            return LOADED.computeIfAbsent(pack.folder(), folder -> load(pack));
        }
    }

    private static Models load(LanguagePack pack) {
        try (var in = stream(pack, "tagger")) {
            var tagging = new POSModel(in);
            return new Models(tagging, Parser.of(url(pack, "parser")));
        } catch (IOException | MaltChainedException e) {
            throw new InputProblem(
                    pack.folder().name() + "/models", "cannot be loaded: " + e, "restore the model files");
        }
    }

    private static InputStream stream(LanguagePack pack, String task) {
        var file = file(pack, task);
        return pack.folder()
                .find(file)
                .orElseThrow(
                        () -> new InputProblem(pack.folder().name() + "/" + file, "is missing", "restore the file"));
    }

    private static URL url(LanguagePack pack, String task) {
        return pack.folder().onDisk(file(pack, task));
    }

    private static String file(LanguagePack pack, String task) {
        var model = pack.info().models().get(task);
        if (model == null) {
            throw new InputProblem(
                    pack.folder().name() + "/pack.yml", "names no model '" + task + "'", "name its file");
        }
        return model.file();
    }

    String[] tags(String[] forms) {
        return tagger.get().tag(forms);
    }

    /** The lines of the sentence with head and relation filled in, in the columns of CoNLL-X. */
    String[] parse(String[] lines) {
        try {
            return parser.parse(lines);
        } catch (MaltChainedException e) {
            throw new IllegalStateException(e);
        }
    }
}
