package dev.signalbox.runtime;

/** Refuses an object that is no event of the dispatcher it was given to. */
public final class UnknownEventException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param type the class of the refused object
     * @param dispatcher the class of the dispatcher that refused it
     */
    public UnknownEventException(Class<?> type, Class<?> dispatcher) {
        super(String.format(
                "%s is no event type of %s: annotate it, or a supertype of it, with @EventType and compile it together"
                        + " with the dispatcher (or include its library in @Dispatcher); to send a payload without"
                        + " an event type call dispatch(routingKey, payload)",
                type.getTypeName(), dispatcher.getName()));
    }
}
