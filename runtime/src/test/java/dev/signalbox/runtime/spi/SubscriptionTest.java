package dev.signalbox.runtime.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.signalbox.annotation.FailurePolicy;
import dev.signalbox.runtime.EventListener;
import dev.signalbox.runtime.EventMetadata;
import dev.signalbox.runtime.Propagation;
import dev.signalbox.runtime.UnknownEventException;
import dev.signalbox.runtime.UnroutedEvent;
import dev.signalbox.runtime.spi.TestDispatcher.Moved;
import dev.signalbox.runtime.spi.TestDispatcher.Noted;
import dev.signalbox.runtime.spi.TestDispatcher.Packed;
import dev.signalbox.runtime.spi.TestDispatcher.Placed;
import dev.signalbox.runtime.spi.TestDispatcher.Unheard;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SubscriptionTest {
    private final List<UnroutedEvent> unrouted = new ArrayList<>();
    private final TestDispatcher dispatcher = new TestDispatcher.Builder(FailurePolicy.ISOLATE)
            .unroutedHandler(unrouted::add)
            .build();
    private final List<Object> heard = new ArrayList<>();
    private final EventListener<Object> hearing = (event, context) -> heard.add(event);

    private EventListener<Object> named(String name) {
        return (event, context) -> heard.add(name);
    }

    @Test
    void hearsEventsOfItsClassHoweverTheyAreDispatched() {
        dispatcher.subscribe(Placed.class, hearing);

        dispatcher.dispatch(new Placed(1));
        dispatcher.dispatch(new Placed(2), EventMetadata.none());
        dispatcher.dispatch(new Packed(3));

        assertThat(heard).containsExactly(new Placed(1), new Placed(2));
        assertThat(dispatcher.direct(new Placed(4))).isFalse();
        assertThat(heard).contains(new Placed(4));
    }

    @Test
    void hearsSubclassesToo() {
        dispatcher.subscribe(Object.class, hearing);
        dispatcher.subscribe(Record.class, hearing);
        Noted noted = new Noted() {};

        dispatcher.dispatch(noted);
        dispatcher.dispatch(new Placed(1));
        dispatcher.dispatch("log.error", "text");

        assertThat(heard).containsExactly(noted, new Placed(1), new Placed(1), "text");
    }

    @Test
    void isCalledAfterTheListenersOfTheTableAndSharesTheirContext() {
        List<Object> atFirst = new ArrayList<>();
        dispatcher.second = (event, context) -> context.attributes().put("seen", "by second");
        dispatcher.subscribe(
                Placed.class,
                (event, context) -> atFirst.addAll(List.of(
                        context.routingKey(), context.attributes().get("seen"), List.copyOf(dispatcher.heard))));

        dispatcher.dispatch(new Placed(1));

        assertThat(atFirst).containsExactly("shop.placed", "by second", List.of(new Placed(1)));
    }

    @Test
    void isCalledByPriorityAndThenByAge() {
        dispatcher.subscribe(Placed.class, named("first of 0"));
        dispatcher.subscription(Placed.class).priority(-1).to(named("low"));
        dispatcher.subscription(Record.class).priority(5).to(named("first of 5"));
        dispatcher.subscribe(Object.class, named("second of 0"));
        dispatcher.subscription(Placed.class).priority(5).to(named("second of 5"));

        dispatcher.dispatch(new Placed(1));

        assertThat(heard).containsExactly("first of 5", "second of 5", "first of 0", "second of 0", "low");
    }

    @Test
    void isNotCalledForWhatAListenerStopped() {
        dispatcher.first = (event, context) -> Propagation.STOP;
        dispatcher.subscribe(Placed.class, hearing);

        dispatcher.dispatch(new Placed(1));

        assertThat(heard).isEmpty();
    }

    @Test
    void hearsWhatListenersDispatchAndEmit() {
        dispatcher.first = (event, context) -> {
            if (event.equals(new Placed(1))) {
                context.dispatch(new Packed(2));
                return new Packed(3);
            }
            return null;
        };
        dispatcher.subscribe(Record.class, hearing);

        dispatcher.dispatch(new Placed(1));

        assertThat(heard).containsExactly(new Packed(2), new Placed(1), new Packed(3));
    }

    @Test
    void madeDuringADispatchHearsOnlyTheEventsAfterIt() {
        dispatcher.first = (event, context) -> {
            if (event instanceof Placed) {
                dispatcher.subscribe(Record.class, hearing);
                return new Packed(2);
            }
            return null;
        };
        dispatcher.subscribe(Placed.class, (event, context) -> {});

        dispatcher.dispatch(new Placed(1));

        assertThat(heard).containsExactly(new Packed(2));
    }

    @Test
    void anEventThatOnlyASubscriptionHearsIsNotUnrouted() {
        dispatcher.subscribe(Unheard.class, hearing);
        dispatcher.subscribe(Moved.class, hearing);
        dispatcher.subscribe(Integer.class, hearing);

        dispatcher.dispatch(new Unheard());
        dispatcher.dispatch(new Moved("oslo"));
        dispatcher.dispatch("count", 7);
        assertThat(unrouted).isEmpty();
        assertThat(heard).hasSize(3).endsWith(7);

        dispatcher.dispatch("count", 7L);
        assertThat(unrouted).extracting(UnroutedEvent::event).containsExactly(7L);
    }

    @Test
    @DisplayName("T-22: a filter runs after the topic matched, and skips only its own listener")
    void filtersSkipOnlyTheirOwnListener() {
        List<Object> asked = new ArrayList<>();
        dispatcher
                .subscription(Placed.class)
                .topic("shop.#")
                .filter(placed -> placed.number() > 1)
                .filter(asked::add)
                .to(hearing);
        dispatcher
                .subscription(Placed.class)
                .topic("other.#")
                .filter(asked::add)
                .to(hearing);
        dispatcher.subscribe(Placed.class, named("other"));

        dispatcher.dispatch(new Placed(1));
        dispatcher.dispatch(new Placed(2));

        assertThat(heard).containsExactly("other", new Placed(2), "other");
        assertThat(asked).containsExactly(new Placed(2));
    }

    @Test
    void aFilterThatDeclinesLeavesNothingUnrouted() {
        dispatcher.subscription(Unheard.class).filter(event -> false).to(hearing);

        dispatcher.dispatch(new Unheard());

        assertThat(heard).isEmpty();
        assertThat(unrouted).isEmpty();
    }

    @Test
    void whatIsNoEventTypeStaysUnknown() {
        dispatcher.subscribe(Object.class, hearing);

        assertThatExceptionOfType(UnknownEventException.class).isThrownBy(() -> dispatcher.dispatch("text"));
        assertThat(heard).isEmpty();
    }

    @Test
    void anIdTellsTypeAndNumberUnlessGiven() {
        String type = Placed.class.getName();

        assertThat(dispatcher.subscribe(Placed.class, hearing).id()).isEqualTo("subscription of " + type + " #1");
        assertThat(dispatcher.subscription(Placed.class).id("view").to(hearing)).hasToString("view");
        assertThat(dispatcher.subscribe(Placed.class, hearing).id()).isEqualTo("subscription of " + type + " #2");
    }
}
