package dev.signalbox.runtime.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.signalbox.annotation.FailurePolicy;
import dev.signalbox.runtime.EventContext;
import dev.signalbox.runtime.EventMetadata;
import dev.signalbox.runtime.queue.EventQueue;
import dev.signalbox.runtime.spi.RetainingDispatcher.Ticked;
import dev.signalbox.runtime.spi.RetainingDispatcher.View;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RetainedTest {
    private final List<Object> heard = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();
    private final CountingClock clock = new CountingClock();
    private final RetainingDispatcher dispatcher = new RetainingDispatcher.Builder(FailurePolicy.HANDLE)
            .failureHandler(failure -> failures.add(failure.toString()))
            .clock(clock)
            .build();

    @Test
    void isHeardAgainWithIdTimeAndHeadersOfItsDispatchAndAttributesOfItsOwn() {
        List<Object> contexts = new ArrayList<>();
        dispatcher.register(new View((event, delivery) -> note(contexts, delivery)));
        dispatcher.dispatch(new Ticked(1), EventMetadata.none().withHeader("a", "b"));
        dispatcher.subscription(Ticked.class).sticky().to((event, context) -> note(contexts, context));
        dispatcher.register(new View((event, delivery) -> note(contexts, delivery)));

        assertThat(contexts).hasSize(3);
        assertThat(contexts.get(1)).isEqualTo(contexts.get(0));
        assertThat(contexts.get(2)).isEqualTo(contexts.get(0));
        assertThat(clock.asked).isEqualTo(1);
    }

    private static void note(List<Object> contexts, EventContext context) {
        Instant time = context.time();
        contexts.add(List.of(
                context.eventId(),
                time,
                context.headers(),
                context.routingKey(),
                context.attributes().size()));
        context.attributes().put("seen", true);
    }

    @Test
    void isNotHeardBySubscriptionsThatItDoesNotFitOrThatDoNotAsk() {
        dispatcher.dispatch(new Ticked(1));

        dispatcher.subscription(Ticked.class).to((event, context) -> heard.add("plain"));
        dispatcher.subscription(Ticked.class).sticky().topic("x.#").to((event, context) -> heard.add("topic"));
        dispatcher.subscription(String.class).sticky().to((event, context) -> heard.add("type"));
        dispatcher
                .subscription(Ticked.class)
                .sticky()
                .filter(t -> t.number() > 1)
                .to((e, c) -> heard.add("filter"));
        assertThat(heard).isEmpty();

        dispatcher.subscription(Record.class).sticky().topic("#", "ticked").to((event, context) -> heard.add("all"));
        assertThat(heard).containsExactly("all");
    }

    @Test
    void failsForTheHandlerAndTheNewcomerStays() {
        dispatcher.dispatch(new Ticked(1));
        dispatcher.subscription(Ticked.class).id("bad").sticky().to((event, context) -> {
            heard.add(event.number());
            throw new Exception("bad " + event.number());
        });
        dispatcher.dispatch(new Ticked(2));

        assertThat(heard).containsExactly(1, 2);
        assertThat(failures)
                .containsExactly(
                        "bad failed on ticked: java.lang.Exception: bad 1",
                        "bad failed on ticked: java.lang.Exception: bad 2");
    }

    @Test
    void fillsAQueue() {
        dispatcher.dispatch(new Ticked(1));
        EventQueue<Ticked> queue =
                EventQueue.of(dispatcher.subscription(Ticked.class).sticky());
        dispatcher.dispatch(new Ticked(2));

        assertThat(queue.poll()).contains(new Ticked(1));
        assertThat(queue.poll()).contains(new Ticked(2));
    }

    @Test
    void isHeardInOrderIfAnotherIsDispatchedMeanwhile() {
        dispatcher.dispatch(new Ticked(1));
        dispatcher.subscription(Ticked.class).sticky().to((event, context) -> {
            heard.add(event.number());
            if (event.number() < 3) {
                context.dispatch(new Ticked(event.number() + 1));
                heard.add("after " + event.number());
            }
        });

        assertThat(heard).containsExactly(1, "after 1", 2, "after 2", 3);
    }

    @Test
    void refusesAnInstanceThatIsAboutToBeRegistered() {
        dispatcher.dispatch(new Ticked(1));
        View[] view = new View[1];
        view[0] = new View((event, delivery) -> dispatcher.register(view[0]));
        dispatcher.register(view[0]);

        assertThat(failures).hasSize(1);
        assertThat(failures.get(0)).contains("is registered already");
        assertThatIllegalStateException()
                .isThrownBy(() -> dispatcher.register(view[0]))
                .withMessageContaining("is registered already");
    }

    @Test
    void attachesNobodyOnceItIsClosed() {
        dispatcher.dispatch(new Ticked(1));
        assertThatIllegalStateException()
                .isThrownBy(() -> dispatcher.subscription(Ticked.class).sticky().to((event, context) -> {
                    heard.add(event.number());
                    dispatcher.close();
                }))
                .withMessageContaining("is closed: subscribe before close()");
        assertThatIllegalStateException()
                .isThrownBy(() -> dispatcher.register(new View((event, delivery) -> heard.add("view"))))
                .withMessageContaining("is closed: register before close()");

        assertThat(heard).containsExactly(1);
        assertThat(dispatcher.last(Ticked.class)).contains(new Ticked(1));
    }

    @Test
    void isRefusedWhereNothingIsRetained() {
        TestDispatcher plain = new TestDispatcher();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> plain.last(String.class))
                .withMessage(
                        "java.lang.String is no retained event type of dev.signalbox.runtime.spi.TestDispatcher: write"
                                + " @EventType(…, retain = true)");
        assertThatIllegalStateException()
                .isThrownBy(() -> plain.subscription(Object.class).sticky().to((event, context) -> {}))
                .withMessage(
                        "no event type of dev.signalbox.runtime.spi.TestDispatcher is retained, so that nothing is heard"
                                + " again: write @EventType(…, retain = true), or leave sticky() out");
    }
}
