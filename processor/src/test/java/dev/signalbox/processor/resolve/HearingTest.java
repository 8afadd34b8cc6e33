package dev.signalbox.processor.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.annotation.ComponentModel;
import dev.signalbox.annotation.FailurePolicy;
import dev.signalbox.processor.model.DispatcherModel;
import dev.signalbox.processor.model.EventModel;
import dev.signalbox.processor.model.EventModel.Shape;
import dev.signalbox.processor.model.ListenerModel;
import dev.signalbox.processor.model.ParameterModel;
import dev.signalbox.processor.model.ParameterModel.Kind;
import dev.signalbox.processor.resolve.Hearing.Extent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HearingTest {
    @ParameterizedTest
    @CsvSource({
        "CLOSED, CLOSED, NONE",
        "CLOSED, OPEN_CLASS, NONE",
        "CLOSED, INTERFACE, NONE",
        "OPEN_CLASS, CLOSED, NONE",
        "OPEN_CLASS, OPEN_CLASS, NONE",
        "OPEN_CLASS, INTERFACE, SOME",
        "INTERFACE, CLOSED, NONE",
        "INTERFACE, OPEN_CLASS, SOME",
        "INTERFACE, INTERFACE, SOME"
    })
    void hearsUnrelatedTypesIfAnUnseenClassCanBeBoth(Shape shape, Kind kind, Extent extent) {
        EventModel event = Models.event("Event", "a", shape, Set.of());
        ListenerModel listener = listener("Other", kind);
        Hearing hearing = hearing(List.of(event), listener);
        assertThat(hearing.of(listener, event)).isEqualTo(extent);
        if (extent == Extent.SOME) {
            assertThat(hearing.candidates(event)).containsExactly(listener);
        }
    }

    @ParameterizedTest
    @CsvSource({"CLOSED", "OPEN_CLASS", "INTERFACE"})
    void hearsAllEventsOfASupertype(Kind kind) {
        EventModel event = Models.event("Event", "a", Shape.OPEN_CLASS, Set.of("Super"));
        ListenerModel listener = listener("Super", kind);
        Hearing hearing = hearing(List.of(event), listener);
        assertThat(hearing.of(listener, event)).isEqualTo(Extent.ALL);
        assertThat(hearing.candidates(event)).containsExactly(listener);
    }

    @Test
    void leavesEventsOfASubtypeToTheirOwnRoute() {
        EventModel event = Models.event("Event", "a", Shape.INTERFACE, Set.of());
        EventModel subtype = Models.event("Sub", "b", Shape.INTERFACE, Set.of("Event"));
        ListenerModel listener = listener("Sub", Kind.INTERFACE);
        Hearing hearing = hearing(List.of(event, subtype), listener);
        assertThat(hearing.of(listener, event)).isEqualTo(Extent.NONE);
        assertThat(hearing.of(listener, subtype)).isEqualTo(Extent.ALL);
        assertThat(hearing.hasSubtypes(event)).isTrue();
        assertThat(hearing.hasSubtypes(subtype)).isFalse();
    }

    @Test
    void hearsTypeArgumentsOnlyWhereTheyAreProved() {
        EventModel proved = Models.event("StringBox", "a", Shape.CLOSED, Set.of("Box", "Box<String>"));
        EventModel other = Models.event("IntBox", "b", Shape.CLOSED, Set.of("Box", "Box<Integer>"));
        ListenerModel listener = Models.listener(
                "Hearing", "on", 0, new ParameterModel(Models.type("Box"), "demo.Box<String>", Kind.ERASED));
        Hearing hearing = hearing(List.of(proved, other), listener);
        assertThat(hearing.of(listener, proved)).isEqualTo(Extent.ALL);
        assertThat(hearing.of(listener, other)).isEqualTo(Extent.NONE);
        assertThat(hearing.openListeners()).isEmpty();
    }

    @Test
    void letsEverybodyHearOpenPayloadsButListenersOfEventTypes() {
        EventModel event = Models.event("Event", "a", Shape.CLOSED, Set.of("Super"));
        ListenerModel closed = listener("Event", Kind.CLOSED);
        ListenerModel text = listener("Text", Kind.CLOSED);
        ListenerModel open = listener("Super", Kind.INTERFACE);
        assertThat(hearing(List.of(event), closed, text, open).openListeners()).containsExactlyInAnyOrder(text, open);
    }

    private static ListenerModel listener(String heard, Kind kind) {
        return Models.listener("Hears" + heard, "on", 0, new ParameterModel(Models.type(heard), "demo." + heard, kind));
    }

    private static Hearing hearing(List<EventModel> events, ListenerModel... listeners) {
        return new Hearing(new DispatcherModel(
                Optional.empty(),
                "demo",
                "",
                "App",
                FailurePolicy.ISOLATE,
                ComponentModel.NONE,
                false,
                false,
                true,
                false,
                true,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                Set.of(),
                events,
                Set.of(),
                List.of(listeners),
                Models.origin()));
    }
}
