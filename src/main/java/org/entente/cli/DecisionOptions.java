package org.entente.cli;

import java.util.List;
import java.util.Map;
import org.entente.curate.Request;
import picocli.CommandLine.Mixin;

/** Who decides, and in which store: the options of every command that decides one thing. */
final class DecisionOptions {

    @Mixin
    private SignatureOptions signature = new SignatureOptions();

    @Mixin
    private StoreOption store = new StoreOption();

    /** Decides that of the reports, or nothing. */
    int decide(String what, List<String> ids, Map<String, String> values, Workshop workshop) {
        return new Deciding(store, workshop).run(new Request(what, ids, values, signature.signature()));
    }

    /** Likewise, where nothing needs to be said besides. */
    int decide(String what, List<String> ids) {
        return decide(what, ids, Map.of(), new Workshop(new ExtractorOptions()));
    }
}
