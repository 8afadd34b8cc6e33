package dev.signalbox.runtime.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signalbox.runtime.idempotency.IdempotencyStore.Claim;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class InMemoryStoreTest {
    private final Hands clock = new Hands();
    private final IdempotencyStore store = IdempotencyStore.inMemory(2, Duration.ofMinutes(1), Duration.ZERO, clock);

    private static ListenerCall call(String eventId, String listenerId) {
        return new ListenerCall(eventId, "key", listenerId, null);
    }

    private void make(String eventId, String listenerId) throws InterruptedException {
        Claim claim = store.claim(call(eventId, listenerId));
        assertThat(claim.isDone()).isFalse();
        assertThat(claim.result()).isNull();
        claim.complete(listenerId + " of " + eventId);
    }

    private boolean knows(String eventId, String listenerId) throws InterruptedException {
        Claim claim = store.claim(call(eventId, listenerId));
        boolean known = claim.isDone();
        if (known) {
            assertThat(claim.result()).isEqualTo(listenerId + " of " + eventId);
        } else {
            claim.abandon();
        }
        return known;
    }

    @Test
    void keepsTheResultOfEachListener() throws Exception {
        make("1", "a");
        make("1", "b");

        assertThat(knows("1", "a")).isTrue();
        assertThat(knows("1", "b")).isTrue();
        assertThat(knows("1", "c")).isFalse();
        assertThat(knows("2", "a")).isFalse();
    }

    @Test
    void forgetsTheEventThatCameFirstWhenThereAreTooMany() throws Exception {
        make("1", "a");
        make("2", "a");
        make("1", "b");
        make("3", "a");

        assertThat(knows("3", "a")).isTrue();
        assertThat(knows("2", "a")).isTrue();
        assertThat(knows("1", "a")).isFalse();
    }

    @Test
    void forgetsAnEventWhenItIsOld() throws Exception {
        make("1", "a");
        clock.now = clock.now.plusSeconds(59);
        make("1", "b");
        assertThat(knows("1", "a")).isTrue();
        clock.now = clock.now.plusSeconds(1);

        assertThat(knows("1", "a")).isFalse();
        assertThat(knows("1", "b")).isFalse();
    }

    @Test
    void forgetsNoEventOfWhichACallIsMade() throws Exception {
        Claim running = store.claim(call("1", "a"));
        make("2", "a");
        make("3", "a");
        clock.now = clock.now.plusSeconds(3600);
        running.complete("a of 1");
        clock.now = clock.now.minusSeconds(3600);

        assertThat(knows("1", "a")).isTrue();
        assertThat(knows("2", "a")).isFalse();
    }

    @Test
    void forgetsWhatItIsToldTo() throws Exception {
        make("1", "a");
        make("2", "a");
        Claim running = store.claim(call("1", "b"));
        store.forget("1");
        store.forget("unknown");
        running.complete("b of 1");

        assertThat(knows("1", "a")).isFalse();
        assertThat(knows("1", "b")).isFalse();
        assertThat(knows("2", "a")).isTrue();
    }

    @Test
    void givesAnAbandonedCallToTheNext() throws Exception {
        store.claim(call("1", "a")).abandon();
        Claim failsLater = store.claim(call("1", "a"));
        failsLater.complete("a of 1");
        assertThat(knows("1", "a")).isTrue();
        failsLater.abandon();

        assertThat(knows("1", "a")).isFalse();
    }

    @Test
    void tellsInstancesApartByWhatTheyAre() throws Exception {
        String one = new String("equal");
        String other = new String("equal");
        store.claim(new ListenerCall("1", "key", "a", one)).complete(null);

        assertThat(store.claim(new ListenerCall("1", "key", "a", one)).isDone()).isTrue();
        assertThat(store.claim(new ListenerCall("1", "key", "a", other)).isDone())
                .isFalse();
        assertThat(store.claim(call("1", "a")).isDone()).isFalse();
        assertThat(new ListenerCall("1", "key", "a", one).instance()).containsSame(one);
    }

    @Test
    void refusesTheThreadThatMakesTheCall() throws Exception {
        store.claim(call("1", "a"));

        assertThatThrownBy(() -> store.claim(call("1", "a")))
                .isInstanceOf(EventInProgressException.class)
                .hasMessage(
                        "the call a of event 1 under \"key\" has not ended, and the thread that makes it would wait for"
                                + " itself: dispatch the event of a listener under an id of its own");
    }

    @Test
    void saysWhichLimitMakesNoSense() {
        Duration second = Duration.ofSeconds(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IdempotencyStore.inMemory(0, second))
                .withMessage("mostEvents is 0: write 1 or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IdempotencyStore.inMemory(1, Duration.ZERO))
                .withMessage("age is PT0S: write more than zero");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IdempotencyStore.inMemory(1, second, second.negated(), clock))
                .withMessage("patience is PT-1S: write zero or more");
    }

    private static final class Hands extends Clock {
        private Instant now = Instant.parse("2026-01-02T12:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
