package dev.signalbox.runtime.spi;

/**
 * Who hears the payloads of one class under one key. Immutable, and so safe to read however it was handed over.
 *
 * <p>Public only since methods of {@link RoutedDispatcher} take it: the proxies of CDI override all of them.
 */
public final class OpenOutcome {
    private final String routingKey;
    private final OpenRoute route;
    private final int[] listeners;

    OpenOutcome(String routingKey, OpenRoute route, int[] listeners) {
        this.routingKey = routingKey;
        this.route = route;
        this.listeners = listeners;
    }

    /** Tells whether it is of a class. */
    boolean isOf(Class<?> payloadClass) {
        return route.refersTo(payloadClass);
    }

    /** Tells whether it is of a key that is the same object, as keys that come again mostly are. */
    @SuppressWarnings("ReferenceEquality") // equal texts that are not the same are found by the other method
    boolean isOfSame(String key, Class<?> payloadClass) {
        return routingKey == key && isOf(payloadClass);
    }

    /** Tells whether it is of a key and a class. */
    boolean isOf(String key, Class<?> payloadClass) {
        return routingKey.equals(key) && isOf(payloadClass);
    }

    /** The numbers of the listeners, in order; shared, and not to be changed. */
    int[] listeners() {
        return listeners;
    }
}
