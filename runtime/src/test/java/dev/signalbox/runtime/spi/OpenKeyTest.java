package dev.signalbox.runtime.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.signalbox.annotation.FailurePolicy;
import dev.signalbox.runtime.EventMetadata;
import dev.signalbox.runtime.KeyPublisher;
import dev.signalbox.runtime.spi.TestDispatcher.Placed;
import dev.signalbox.topic.TopicSyntaxException;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpenKeyTest {
    private final List<String> unrouted = new ArrayList<>();
    private final TestDispatcher dispatcher = new TestDispatcher.Builder(FailurePolicy.ISOLATE)
            .unroutedHandler(event -> unrouted.add(event.routingKey() + ":" + event.event()))
            .build();
    private final KeyPublisher errors = dispatcher.under("log.error");

    @Test
    void deliversWhatTheDispatcherWouldUnderItsKey() {
        errors.dispatch("disk full");
        errors.dispatch(CharBuffer.wrap("cable cut"));
        errors.dispatch("disk full");

        assertThat(dispatcher.heard)
                .containsExactly(
                        "0:log.error:disk full",
                        "1:log.error:disk full",
                        "1:log.error:cable cut",
                        "0:log.error:disk full",
                        "1:log.error:disk full");
    }

    @Test
    void handsMetadataOn() {
        errors.dispatch("disk full", EventMetadata.none().withId("7"));

        assertThat(dispatcher.deliveries).extracting(Delivery::eventId).containsExactly("7");
    }

    @Test
    void givesAPayloadNobodyHearsToTheUnroutedHandler() {
        errors.dispatch(42);
        errors.dispatch(43);

        assertThat(unrouted).containsExactly("log.error:42", "log.error:43");
    }

    @Test
    void refusesAPayloadThatIsAnEvent() {
        errors.dispatch("disk full");

        for (int i = 0; i < 2; i++) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> errors.dispatch(new Placed(1)))
                    .withMessageContaining("is an event type");
        }
    }

    @Test
    void refusesATextThatIsNoKeyWhenItIsMade() {
        assertThatExceptionOfType(TopicSyntaxException.class).isThrownBy(() -> dispatcher.under("x".repeat(256)));
        assertThatExceptionOfType(TopicSyntaxException.class).isThrownBy(() -> dispatcher.under("log.\uD83D"));
    }

    @Test
    void namesWhatIsNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> errors.dispatch(nothing()))
                .withMessage("payload");
        assertThatNullPointerException()
                .isThrownBy(() -> errors.dispatch("disk full", nothing()))
                .withMessage("metadata");
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // what callers without a checker may do
    private static <T> T nothing() {
        return null;
    }
}
