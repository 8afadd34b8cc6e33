package dev.signalbox.runtime.spi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.annotation.EventKind;
import dev.signalbox.runtime.EventCatalog;
import dev.signalbox.runtime.EventDescription;
import org.junit.jupiter.api.Test;

class EventTypesCatalogTest {
    private final EventCatalog catalog = catalog();

    private static EventCatalog catalog() {
        EventTypes.Builder builder = EventTypes.builder();
        builder.listeners("a.A#on");
        builder.listeners("b.B#on", "c.C#on");
        builder.event(Integer.class, "math.{sign}", "Number", "A number.", EventKind.SYSTEM, 2);
        builder.event(String.class, "text", "Text", "", EventKind.APPLICATION, 1);
        builder.listeners("d.D#on");
        return builder.build().catalog();
    }

    @Test
    void describesEveryEventTypeInOrder() {
        assertThat(catalog.events())
                .isUnmodifiable()
                .extracting(EventDescription::toString)
                .containsExactly(
                        "java.lang.Integer \"math.{sign}\" [a.A#on, b.B#on, c.C#on]", "java.lang.String \"text\" []");
    }

    @Test
    void keepsWhatTheAnnotationSays() {
        EventDescription number = catalog.find(Integer.class).orElseThrow();

        assertThat(number.type()).isEqualTo(Integer.class);
        assertThat(number.topic()).isEqualTo("math.{sign}");
        assertThat(number.title()).isEqualTo("Number");
        assertThat(number.description()).isEqualTo("A number.");
        assertThat(number.kind()).isEqualTo(EventKind.SYSTEM);
        assertThat(number.version()).isEqualTo(2);
        assertThat(number.listenerIds()).isUnmodifiable();
    }

    @Test
    void findsNoSubtypesOfAnEventType() {
        assertThat(catalog.find(Number.class)).isEmpty();
        assertThat(catalog.find(Long.class)).isEmpty();
    }

    @Test
    void findsTheEventTypesOfAKind() {
        assertThat(catalog.events(EventKind.SYSTEM))
                .extracting(EventDescription::title)
                .containsExactly("Number");
        assertThat(catalog.events(EventKind.DEVICE)).isEmpty();
    }

    @Test
    void keepsTheListenersOfPayloads() {
        assertThat(catalog.payloadListenerIds()).isUnmodifiable().containsExactly("d.D#on");
    }
}
