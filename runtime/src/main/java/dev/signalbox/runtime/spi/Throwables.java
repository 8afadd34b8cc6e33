package dev.signalbox.runtime.spi;

/** Tells failures of a listener from failures of the VM. */
public final class Throwables {
    private Throwables() {}

    /**
     * Throws a checked exception of a listener where no {@code throws} clause names it. Restores the interrupt status
     * that an {@link InterruptedException} has taken away.
     *
     * @param cause what the listener threw
     * @return never; written {@code throw rethrow(cause)} so that the compiler knows
     */
    public static RuntimeException rethrow(Throwable cause) {
        restoreInterrupt(cause);
        throw Throwables.<RuntimeException>unchecked(cause);
    }

    /**
     * Rethrows what ends the whole dispatch: {@link VirtualMachineError}, a stack that ran over included, since whatever
     * is done about it would run over as well, and may leave classes of the JDK half initialised. Restores the interrupt
     * status that an {@link InterruptedException} has taken away.
     */
    static void rethrowIfFatal(Throwable cause) {
        if (cause instanceof VirtualMachineError fatal) {
            throw fatal;
        }
        restoreInterrupt(cause);
    }

    private static void restoreInterrupt(Throwable cause) {
        if (cause instanceof InterruptedException) {
            Thread.currentThread().interrupt();
        }
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // erased: so a checked exception passes unchanged
    private static <T extends Throwable> T unchecked(Throwable cause) throws T {
        throw (T) cause;
    }
}
