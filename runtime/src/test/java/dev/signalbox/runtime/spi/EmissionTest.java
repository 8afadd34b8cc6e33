package dev.signalbox.runtime.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.signalbox.runtime.spi.Emissions.Emission;
import dev.signalbox.runtime.spi.TestDispatcher.Placed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EmissionTest {
    private static final String ID = "a.A#on";

    private final Delivery delivery = new Delivery(new TestDispatcher(), "event", "shop.heard");

    private List<Object> emitted() {
        Emissions emissions = delivery.emitted();
        List<Object> events = new ArrayList<>();
        if (emissions != null) {
            for (Emission emission : emissions.list()) {
                assertThat(emission.listenerId).isEqualTo(ID);
                assertThat(emission.cause).isSameAs(delivery);
                events.add(emission.event);
            }
        }
        return events;
    }

    @Test
    void keepsWhatEveryFormEmitsInOrder() {
        delivery.emit(ID, new Placed(1));
        delivery.emitAll(ID, List.of(new Placed(2), new Placed(3)));
        delivery.emitAll(ID, Optional.of(new Placed(4)));
        delivery.emitAll(ID, Stream.of(new Placed(5), new Placed(6)));

        assertThat(emitted())
                .containsExactly(
                        new Placed(1), new Placed(2), new Placed(3), new Placed(4), new Placed(5), new Placed(6));
    }

    @Test
    void emitsNothingForANullOrEmptyResult() {
        delivery.emit(ID, null);
        delivery.emitAll(ID, Optional.empty());
        delivery.emitAll(ID, Set.of());
        delivery.emitAll(ID, Stream.empty());

        assertThat(delivery.emitted()).isNull();
    }

    @Test
    void copiesACollectionAtOnce() {
        Collection<Placed> buffer = new ArrayList<>(List.of(new Placed(1)));

        delivery.emitAll(ID, buffer);
        buffer.clear();

        assertThat(emitted()).containsExactly(new Placed(1));
    }

    @Test
    void closesTheStream() {
        AtomicBoolean closed = new AtomicBoolean();

        delivery.emitAll(ID, Stream.of(new Placed(1)).onClose(() -> closed.set(true)));

        assertThat(closed).isTrue();
    }

    @Test
    void closesAStreamThatFails() {
        AtomicBoolean closed = new AtomicBoolean();
        Stream<Object> failing =
                Stream.of(1, 0).<Object>map(n -> new Placed(1 / n)).onClose(() -> closed.set(true));

        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> delivery.emitAll(ID, failing));

        assertThat(closed).isTrue();
        assertThat(emitted()).isEmpty();
    }

    @Test
    void emitsAllOrNothingIfThereIsANullAmongTheEvents() {
        assertThatNullPointerException()
                .isThrownBy(() -> delivery.emitAll(ID, Arrays.asList(new Placed(1), null)))
                .withMessage("a.A#on returned a null among the events it emits: leave it out to emit less");
        assertThatNullPointerException()
                .isThrownBy(() -> delivery.emitAll(ID, Stream.of(new Placed(1), null)))
                .withMessageStartingWith("a.A#on returned a null");

        assertThat(emitted()).isEmpty();
    }

    @Test
    @SuppressWarnings("NullAway")
    void saysWhichListenerReturnedNullForAContainer() {
        assertThatNullPointerException()
                .isThrownBy(() -> delivery.emitAll(ID, (Collection<?>) null))
                .withMessage("a.A#on returned null: return an empty value to emit nothing");
        assertThatNullPointerException()
                .isThrownBy(() -> delivery.emitAll(ID, (Optional<?>) null))
                .withMessageStartingWith("a.A#on returned null");
        assertThatNullPointerException()
                .isThrownBy(() -> delivery.emitAll(ID, (Stream<?>) null))
                .withMessageStartingWith("a.A#on returned null");
    }
}
