package dev.signalbox.processor.validate.declaration;

import dev.signalbox.processor.model.ListenerModel;

/** Names listener methods in messages. */
final class Described {
    private Described() {}

    static String method(ListenerModel listener) {
        return listener.method().declaringType().qualifiedName() + "#"
                + listener.method().name();
    }
}
