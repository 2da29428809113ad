package org.entente.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Frees space. */
@Command(
        name = "compact",
        description = "Frees the space that earlier states of the store take.",
        mixinStandardHelpOptions = true)
final class CompactCommand implements Callable<Integer> {

    @Mixin
    private StoreOption store = new StoreOption();

    @Override
    public Integer call() {
        try (var open = store.local()) {
            open.compact();
        }
        return 0;
    }
}
