package dev.signalbox.runtime.spi;

/** Tells failures of a listener from failures of the VM. */
public final class Throwables {
    private Throwables() {}

    /**
     * Throws a checked exception of a listener where no {@code throws} clause names it.
     *
     * @param cause what the listener threw
     * @return never; written {@code throw rethrow(cause)} so that the compiler knows
     */
    public static RuntimeException rethrow(Throwable cause) {
        throw Throwables.<RuntimeException>unchecked(cause);
    }

    /**
     * Rethrows what no listener may be blamed for: {@link VirtualMachineError}, except a stack that ran over, which is
     * the doing of a listener. Restores the interrupt status that an {@link InterruptedException} has taken away.
     */
    static void rethrowIfFatal(Throwable cause) {
        if (cause instanceof VirtualMachineError fatal && !(cause instanceof StackOverflowError)) {
            throw fatal;
        }
        if (cause instanceof InterruptedException) {
            Thread.currentThread().interrupt();
        }
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // erased: so a checked exception passes unchanged
    private static <T extends Throwable> T unchecked(Throwable cause) throws T {
        throw (T) cause;
    }
}
