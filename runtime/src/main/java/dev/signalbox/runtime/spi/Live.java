package dev.signalbox.runtime.spi;

/** What was attached to a dispatcher at run time; so far only that it was closed. */
final class Live {
    static final Live CLOSED = new Live();

    private Live() {}

    /** Says why no dispatch may begin. */
    IllegalStateException refusal(RoutedDispatcher dispatcher) {
        return new IllegalStateException(String.format(
                "%s is closed: dispatch before close(), or build another",
                dispatcher.getClass().getName()));
    }
}
