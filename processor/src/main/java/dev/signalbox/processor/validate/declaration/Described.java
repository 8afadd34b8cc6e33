package dev.signalbox.processor.validate.declaration;

import dev.signalbox.processor.model.Bridge;
import dev.signalbox.processor.model.ListenerModel;

/** Names listener methods in messages. */
final class Described {
    private Described() {}

    /**
     * Names the class whose source a message about a listener method points into, so that a fault inherited by several
     * classes reads the same and is told once.
     */
    static String place(ListenerModel listener) {
        boolean local = listener.method().bridge() == Bridge.GENERATED;
        return (local ? listener.method().declaringType() : listener.owner().type()).qualifiedName();
    }
}
