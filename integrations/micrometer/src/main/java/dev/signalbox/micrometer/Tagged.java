package dev.signalbox.micrometer;

import io.micrometer.common.KeyValue;
import io.micrometer.common.KeyValues;
import org.jspecify.annotations.Nullable;

/** Values of tags that conventions share. */
final class Tagged {
    private Tagged() {}

    /** Returns the value of a tag, which may not be empty. */
    static String value(@Nullable String text) {
        return text == null || text.isEmpty() ? KeyValue.NONE_VALUE : text;
    }

    /** Returns what only traces are told, as there may be any number of values. */
    static KeyValues inTraces(@Nullable String routingKey, @Nullable String correlationId) {
        KeyValues values = KeyValues.empty();
        if (routingKey != null) {
            values = values.and("signalbox.routing.key", routingKey);
        }
        return correlationId == null ? values : values.and("signalbox.correlation.id", correlationId);
    }
}
