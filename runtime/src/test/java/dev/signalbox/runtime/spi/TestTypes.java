package dev.signalbox.runtime.spi;

import dev.signalbox.annotation.EventKind;

/** Event types of which a test only says the class. */
final class TestTypes {
    private TestTypes() {}

    static EventTypes of(Class<?>... types) {
        return builderOf(types).build();
    }

    static EventTypes.Builder builderOf(Class<?>... types) {
        EventTypes.Builder builder = EventTypes.builder();
        for (Class<?> type : types) {
            add(builder, type, type.getSimpleName());
        }
        return builder;
    }

    static EventTypes.Builder add(EventTypes.Builder builder, Class<?> type, String topic) {
        return builder.event(type, topic, type.getSimpleName(), "", EventKind.APPLICATION, 1);
    }
}
