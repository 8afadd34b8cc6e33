package dev.signalbox.extensions;

import java.io.Serial;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says what is wrong with an extension. Its cause may be of a class of the extension: kept, it keeps the jar in memory. */
public final class ExtensionException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final ExtensionFault fault;

    ExtensionException(ExtensionFault fault, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.fault = Objects.requireNonNull(fault, "fault");
    }

    ExtensionException(ExtensionFault fault, String message) {
        this(fault, message, null);
    }

    /**
     * Returns what is wrong.
     *
     * @return the fault
     */
    public ExtensionFault fault() {
        return fault;
    }
}
