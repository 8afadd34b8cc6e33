package dev.signalbox.runtime.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.signalbox.runtime.EventMetadata;
import dev.signalbox.runtime.KeyPublisher;
import dev.signalbox.runtime.spi.TestDispatcher.Noted;
import dev.signalbox.runtime.spi.TestDispatcher.Packed;
import dev.signalbox.runtime.spi.TestDispatcher.Placed;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class CloseTest {
    private static final String CLOSED =
            "dev.signalbox.runtime.spi.TestDispatcher is closed: dispatch before close(), or build another";

    private final TestDispatcher dispatcher = new TestDispatcher();

    private static void assertRefused(ThrowingCallable dispatch) {
        assertThatIllegalStateException().isThrownBy(dispatch).withMessage(CLOSED);
    }

    @Test
    void refusesEveryDispatchAfterIt() {
        dispatcher.close();

        assertRefused(() -> dispatcher.dispatch(new Placed(1)));
        assertRefused(() -> dispatcher.dispatch(new Noted() {}));
        assertRefused(() -> dispatcher.dispatch("no event"));
        assertRefused(() -> dispatcher.dispatch(new Placed(1), EventMetadata.none()));
        assertRefused(() -> dispatcher.dispatch("log.error", "text"));
        assertRefused(() -> dispatcher.dispatch("log.error", "text", EventMetadata.none()));
        assertRefused(() -> dispatcher.collect(new Placed(1)));
        assertThat(dispatcher.heard).isEmpty();
    }

    @Test
    void refusesPayloadsOfAPublisherMadeBeforeIt() {
        KeyPublisher errors = dispatcher.under("log.error");
        errors.dispatch("text");
        dispatcher.heard.clear();

        dispatcher.close();

        assertRefused(() -> errors.dispatch("text"));
        assertRefused(() -> errors.dispatch("text", EventMetadata.none()));
        assertRefused(() -> dispatcher.under("log.error").dispatch("text"));
        assertThat(dispatcher.heard).isEmpty();
    }

    @Test
    void tellsGeneratedCodeToTakeTheLongWay() {
        assertThat(dispatcher.direct(new Placed(1))).isTrue();
        assertThat(dispatcher.plain(new Placed(1))).isTrue();
        assertThat(dispatcher.heard).isEmpty();

        dispatcher.close();

        assertRefused(() -> dispatcher.direct(new Placed(1)));
        assertThat(dispatcher.plain(new Placed(1))).isFalse();
    }

    @Test
    void mayBeDoneTwice() {
        dispatcher.close();

        assertThatCode(dispatcher::close).doesNotThrowAnyException();
        assertRefused(() -> dispatcher.dispatch(new Placed(1)));
    }

    @Test
    void leavesTheCatalogue() {
        dispatcher.close();

        assertThat(dispatcher.catalog().find(Placed.class)).isPresent();
    }

    @Test
    void theEventInProgressEndsWithWhatItsListenersEmit() {
        dispatcher.first = (event, context) -> {
            dispatcher.close();
            return event instanceof Placed ? new Packed(2) : null;
        };
        List<Object> second = new ArrayList<>();
        dispatcher.second = (event, context) -> {
            second.add(event);
            return event.equals(new Packed(2)) ? new Packed(3) : null;
        };

        dispatcher.dispatch(new Placed(1));

        assertThat(second).containsExactly(new Placed(1), new Packed(2), new Packed(3));
        assertRefused(() -> dispatcher.dispatch(new Placed(1)));
    }

    @Test
    void aListenerThatDispatchesAfterItIsRefused() {
        dispatcher.first = (event, context) -> {
            dispatcher.close();
            assertRefused(() -> context.dispatch(new Packed(2)));
            return null;
        };

        dispatcher.dispatch(new Placed(1));

        assertThat(dispatcher.heard).containsExactly(new Placed(1));
    }
}
