package dev.signalbox.extensions;

import org.jspecify.annotations.Nullable;

/** Tells what comes of versions that do not fit together. */
final class Compatibility {
    /** Refuses what a newer Signalbox has generated. */
    private static final String GENERATION = "dev.signalbox.runtime.spi.Generation";

    private Compatibility() {}

    /** Tells whether something was thrown since a jar was made for another version of Signalbox or of the host. */
    static boolean isBroken(@Nullable Throwable thrown) {
        return (thrown instanceof LinkageError && !(thrown instanceof ExceptionInInitializerError))
                || (thrown instanceof IllegalStateException && isOfGeneration(thrown.getStackTrace()));
    }

    private static boolean isOfGeneration(StackTraceElement[] stack) {
        return stack.length > 0 && stack[0].getClassName().equals(GENERATION);
    }
}
