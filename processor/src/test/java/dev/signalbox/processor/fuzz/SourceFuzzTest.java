package dev.signalbox.processor.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Compiles damaged sources. System property {@code signalbox.fuzz.count} says how many, {@code signalbox.seed} with which
 * to begin: each has the seed after that of the one before, and a failure says which.
 */
class SourceFuzzTest {
    private static final int COUNT = Integer.getInteger("signalbox.fuzz.count", 300);
    private static final long SEED = Long.getLong("signalbox.seed", 1);

    private final FuzzCompiler compiler = new FuzzCompiler();

    @Test
    void compilesEverySeedSource() {
        for (List<String> sources : SeedSources.ALL) {
            Compilation compilation = compiler.withProcessor(sources);
            assertThat(compilation.success() && compilation.hasDispatcher())
                    .as(() -> describe(0, sources, compilation))
                    .isTrue();
            assertThat(compilation.blamesGeneratedSource())
                    .as(() -> describe(0, sources, compilation))
                    .isFalse();
        }
    }

    @Test
    void survivesDamagedSources() {
        for (long seed = SEED; seed < SEED + COUNT; seed++) {
            check(seed, new Mutator(seed, SeedSources.ALL).mutant());
        }
    }

    private void check(long seed, List<String> sources) {
        Compilation compilation = compiler.withProcessor(sources);
        String fault = fault(sources, compilation);
        assertThat(fault).as(() -> describe(seed, sources, compilation)).isEmpty();
    }

    /** Says what the processor did wrong, empty if nothing. */
    private String fault(List<String> sources, Compilation compilation) {
        if (compilation.reports("[InternalError]")) {
            return "the processor failed";
        }
        if (compilation.crashed()) {
            return compiler.withoutProcessor(sources).crashed() ? "" : "the compiler failed";
        }
        if (compilation.success() && compilation.hasListeners() && !compilation.hasDispatcher()) {
            return "listeners, but no dispatcher";
        }
        boolean failed = !compilation.success() && !compilation.isRefused();
        if (failed || compilation.blamesGeneratedSource()) {
            return compiler.withoutProcessor(sources).success() ? "the generated source is wrong" : "";
        }
        return "";
    }

    private static String describe(long seed, List<String> sources, Compilation compilation) {
        return "-Dsignalbox.seed=" + seed + " -Dsignalbox.fuzz.count=1\n" + compilation.describe() + "\n"
                + String.join("\n=====\n", sources) + "\n";
    }
}
