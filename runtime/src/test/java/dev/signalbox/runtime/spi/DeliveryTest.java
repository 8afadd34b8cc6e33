package dev.signalbox.runtime.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.signalbox.annotation.FailurePolicy;
import dev.signalbox.runtime.EventMetadata;
import dev.signalbox.runtime.spi.TestDispatcher.Placed;
import java.nio.CharBuffer;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DeliveryTest {
    private final CountingClock clock = new CountingClock();
    private final TestDispatcher dispatcher =
            new TestDispatcher.Builder(FailurePolicy.ISOLATE).clock(clock).build();
    private final Delivery bare = with(EventMetadata.none());

    private Delivery with(EventMetadata metadata) {
        return new Delivery(dispatcher, "event", "shop.placed", metadata, null);
    }

    @Test
    void knowsTheEventAndTheKeyItIsGiven() {
        assertThat(bare.event()).isEqualTo("event");
        assertThat(bare.routingKey()).isEqualTo("shop.placed");
        assertThat(bare.cause()).isNull();
    }

    @Test
    void makesARandomIdOnce() {
        String id = bare.eventId();

        assertThat(UUID.fromString(id)).hasToString(id);
        assertThat(bare.eventId()).isSameAs(id);
        assertThat(with(EventMetadata.none()).eventId()).isNotEqualTo(id);
    }

    @Test
    void keepsTheIdItIsGiven() {
        assertThat(with(EventMetadata.none().withId("7")).eventId()).isEqualTo("7");
    }

    @Test
    void takesTheTimeFromTheClockOnceAndNotBeforeItIsAsked() {
        dispatcher.dispatch(new Placed(1));
        assertThat(clock.asked).isZero();

        Delivery delivery = dispatcher.deliveries.get(0);

        assertThat(delivery.time()).isEqualTo(Instant.ofEpochSecond(1)).isSameAs(delivery.time());
        assertThat(clock.asked).isOne();
    }

    @Test
    void keepsTheTimeItIsGivenWithoutAskingTheClock() {
        assertThat(with(EventMetadata.none().withTime(Instant.EPOCH)).time()).isEqualTo(Instant.EPOCH);
        assertThat(clock.asked).isZero();
    }

    @Test
    void readsTheRestFromTheMetadata() {
        EventMetadata metadata = EventMetadata.none()
                .withSource("shop")
                .withCorrelationId("order-1")
                .withHeader("tenant", "acme");

        assertThat(with(metadata).source()).contains("shop");
        assertThat(with(metadata).correlationId()).contains("order-1");
        assertThat(with(metadata).headers()).isEqualTo(Map.of("tenant", "acme"));
    }

    @Test
    void saysNothingWithoutMetadata() {
        assertThat(bare.source()).isEmpty();
        assertThat(bare.correlationId()).isEmpty();
        assertThat(bare.headers()).isEmpty();
    }

    @Test
    void makesNothingUpToTellWhatIsKnown() {
        EventMetadata given = EventMetadata.none().withSource("shop");

        assertThat(bare.metadata()).isEqualTo(EventMetadata.none());
        assertThat(with(given).metadata()).isEqualTo(given);
        assertThat(clock.asked).isZero();
    }

    @Test
    void tellsTheIdAndTimeThatSomebodyAskedFor() {
        String id = bare.eventId();
        assertThat(bare.metadata()).isEqualTo(EventMetadata.none().withId(id));

        Instant time = bare.time();
        assertThat(bare.metadata()).isEqualTo(EventMetadata.none().withId(id).withTime(time));
    }

    @Test
    void sharesAttributesWithinOneDispatchOnly() {
        bare.attributes().put("seen", 1);

        assertThat(bare.attributes()).containsEntry("seen", 1);
        assertThat(with(EventMetadata.none()).attributes()).isEmpty();
    }

    @Test
    void dispatchesThroughItsDispatcher() {
        bare.dispatch(new Placed(2));
        bare.dispatch(new Placed(3), EventMetadata.none());
        bare.dispatch("log.error", CharBuffer.wrap("full"));

        assertThat(dispatcher.heard).containsExactly(new Placed(2), new Placed(3), "1:log.error:full");
    }

    @Test
    void tellsWhoIsTheFirstToDoSomething() {
        assertThat(bare.realizes("mail", "a.A#on")).isTrue();
        assertThat(bare.realizes("mail", "b.B#on")).isFalse();
        assertThat(bare.realizes("mail", "a.A#on")).isTrue();
        assertThat(bare.realizes("call", "b.B#on")).isTrue();
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNullsByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> bare.dispatch((Object) null))
                .withMessage("event");
        assertThatNullPointerException()
                .isThrownBy(() -> bare.dispatch(new Placed(1), null))
                .withMessage("metadata");
        assertThatNullPointerException()
                .isThrownBy(() -> bare.dispatch(null, "payload"))
                .withMessage("routingKey");
        assertThatNullPointerException()
                .isThrownBy(() -> bare.dispatch("key", (Object) null))
                .withMessage("payload");
        assertThatNullPointerException()
                .isThrownBy(() -> bare.dispatch("key", "payload", null))
                .withMessage("metadata");
    }
}
