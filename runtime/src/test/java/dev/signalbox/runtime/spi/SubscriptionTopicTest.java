package dev.signalbox.runtime.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.signalbox.runtime.EventListener;
import dev.signalbox.runtime.KeyPublisher;
import dev.signalbox.runtime.Subscription;
import dev.signalbox.runtime.spi.TestDispatcher.Moved;
import dev.signalbox.runtime.spi.TestDispatcher.Packed;
import dev.signalbox.runtime.spi.TestDispatcher.Placed;
import dev.signalbox.topic.TopicPattern;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SubscriptionTopicTest {
    private final TestDispatcher dispatcher = new TestDispatcher();
    private final List<String> keys = new ArrayList<>();
    private final EventListener<Object> noting = (event, context) -> keys.add(context.routingKey());

    private Subscription bind(String name, String... patterns) {
        return dispatcher
                .subscription(String.class)
                .topic(patterns)
                .to((text, context) -> keys.add(name + " " + context.routingKey()));
    }

    private void send(String... routingKeys) {
        for (String key : routingKeys) {
            dispatcher.dispatch(key, "text");
        }
    }

    @Test
    void matchesTheTopicOfTheEventType() {
        dispatcher.subscribe(TopicPattern.parse("*.placed"), Record.class, noting);

        dispatcher.dispatch(new Placed(1));
        dispatcher.dispatch(new Packed(1));
        dispatcher.dispatch(new Placed(2));

        assertThat(keys).containsExactly("shop.placed", "shop.placed");
    }

    @Test
    void matchesTheKeyOfEachEventOfATemplate() {
        dispatcher.subscription(Moved.class).topic("shop.rome", "shop.oslo").to(noting);

        for (String place : List.of("oslo", "bern", "rome", "oslo")) {
            dispatcher.dispatch(new Moved(place));
        }

        assertThat(keys).containsExactly("shop.oslo", "shop.rome", "shop.oslo");
    }

    @Test
    void matchesTheKeyOfEachPayload() {
        dispatcher.subscribe(TopicPattern.parse("a.*"), CharSequence.class, noting);
        KeyPublisher rows = dispatcher.under("a.row");

        send("a.b", "b.a", "a.c", "a.b.c");
        dispatcher.dispatch("a.number", 1);
        rows.dispatch("text");

        assertThat(keys).containsExactly("a.b", "a.c", "a.row");
    }

    @Test
    @DisplayName("M-06: a listener whose patterns both fit is called once")
    void callsOnceHoweverManyPatternsFit() {
        bind("rabbits", "*.*.rabbit", "lazy.#");

        send("lazy.pink.rabbit");

        assertThat(keys).containsExactly("rabbits lazy.pink.rabbit");
    }

    @Test
    @DisplayName("M-07: a key that no pattern fits reaches nobody, which is no failure")
    void aKeyThatNothingFitsIsNoFailure() {
        bind("rabbits", "*.*.rabbit", "lazy.#");

        assertThatCode(() -> send("quick.brown.fox")).doesNotThrowAnyException();
        assertThat(keys).isEmpty();
    }

    @Test
    @DisplayName("M-08: exact and wildcard patterns all fire, in the order they subscribed")
    void allThatFitAreCalled() {
        bind("wildcard", "a.*");
        bind("exact", "a.b");

        send("a.b");

        assertThat(keys).containsExactly("wildcard a.b", "exact a.b");
    }

    @Test
    @DisplayName("M-09: what is unbound stops, the others stay, and may be bound again")
    void whatIsUnboundStops() {
        List<Subscription> bound = new ArrayList<>();
        for (String pattern : List.of("a.b.c", "a.*.c", "a.#.b", "a.b.b", "#", "*.#")) {
            bound.add(bind(pattern, pattern));
        }
        send("a.b.c");
        assertThat(keys).containsExactly("a.b.c a.b.c", "a.*.c a.b.c", "# a.b.c", "*.# a.b.c");

        bound.get(0).close();
        bound.get(4).close();
        keys.clear();
        send("a.b.c", "a.b.b", "");
        assertThat(keys).containsExactly("a.*.c a.b.c", "*.# a.b.c", "a.#.b a.b.b", "a.b.b a.b.b", "*.# a.b.b");

        bind("a.b.c", "a.b.c");
        keys.clear();
        send("a.b.c");
        assertThat(keys).containsExactly("a.*.c a.b.c", "*.# a.b.c", "a.b.c a.b.c");
    }

    @Test
    @DisplayName("M-10: dispatchers know nothing of each other's subscriptions")
    void dispatchersAreIsolated() {
        TestDispatcher other = new TestDispatcher();
        dispatcher.subscription(String.class).topic("").to((text, context) -> keys.add("own"));
        other.subscription(String.class).topic("").to((text, context) -> keys.add("other"));

        other.dispatch("", "text");

        assertThat(keys).containsExactly("other");
    }

    @Test
    @DisplayName("T-20: a listener that subscribed under two topics hears an event that fits both twice")
    void hearsAsOftenAsItSubscribed() {
        EventListener<Record> listener = (event, context) -> keys.add("cb_0");
        dispatcher.subscribe(Record.class, listener);
        dispatcher.subscribe(TopicPattern.parse("shop.placed"), Record.class, listener);
        dispatcher.subscribe(Record.class, (event, context) -> keys.add("cb_1"));

        dispatcher.dispatch(new Placed(1));

        assertThat(keys).containsExactly("cb_0", "cb_0", "cb_1");
    }
}
