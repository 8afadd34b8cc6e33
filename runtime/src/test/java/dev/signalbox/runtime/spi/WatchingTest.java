package dev.signalbox.runtime.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signalbox.annotation.FailurePolicy;
import dev.signalbox.runtime.EventMetadata;
import dev.signalbox.runtime.EventTap;
import dev.signalbox.runtime.LogCapture;
import dev.signalbox.runtime.spi.TestDispatcher.Packed;
import dev.signalbox.runtime.spi.TestDispatcher.Placed;
import dev.signalbox.runtime.spi.TestDispatcher.Unheard;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WatchingTest {
    private final List<Object> seen = new ArrayList<>();

    private static TestDispatcher.Builder builder() {
        return new TestDispatcher.Builder(FailurePolicy.ISOLATE);
    }

    @Test
    @DisplayName("E-12: every event is logged once, those without other listeners too")
    void aTapSeesEveryEventFirst() {
        TestDispatcher dispatcher = builder()
                .tap((event, context) -> seen.add(context.routingKey() + " " + event))
                .build();
        dispatcher.first = (event, context) -> {
            seen.add("first");
            return event instanceof Placed ? new Packed(2) : null;
        };

        dispatcher.dispatch(new Placed(1));
        dispatcher.dispatch(new Unheard(), EventMetadata.none());
        dispatcher.dispatch("any.key", 7);
        dispatcher.under("log.error").dispatch("text");

        assertThat(seen)
                .containsExactly(
                        "shop.placed Placed[number=1]",
                        "first",
                        "shop.packed Packed[number=2]",
                        "first",
                        "shop.unheard Unheard[]",
                        "any.key 7",
                        "log.error text");
    }

    @Test
    void tapsSeeInTheOrderTheyWereAddedAndBeforeInterceptors() {
        builder()
                .interceptor((event, context, chain) -> seen.add("interceptor"))
                .tap((event, context) -> seen.add("one"))
                .tap((event, context) -> seen.add("two"))
                .build()
                .dispatch(new Placed(1));

        assertThat(seen).containsExactly("one", "two", "interceptor");
    }

    @Test
    @DisplayName("A-22: a tap sees known events first, those without a listener too; if it throws, listeners still run")
    void whatATapThrowsIsLoggedAndIgnored() {
        IOException broken = new IOException("disk full");
        EventTap failing = (event, context) -> {
            throw broken;
        };
        TestDispatcher dispatcher =
                builder().tap(failing).tap((event, context) -> seen.add(event)).build();

        try (LogCapture log = new LogCapture(Level.ALL)) {
            dispatcher.first = (event, context) -> {
                assertThat(seen).containsExactly(event);
                return null;
            };
            dispatcher.dispatch(new Placed(1));

            assertThat(log.records()).hasSize(1);
            LogRecord logged = log.records().get(0);
            assertThat(logged.getLevel()).isEqualTo(Level.SEVERE);
            assertThat(logged.getMessage())
                    .isEqualTo("the tap " + failing.getClass().getName() + " failed on: shop.placed");
            assertThat(logged.getThrown()).isSameAs(broken);
        }
        dispatcher.dispatch(new Unheard());
        assertThat(seen).containsExactly(new Placed(1), new Unheard());
        assertThat(dispatcher.heard).containsExactly(new Placed(1));
    }

    @Test
    void anErrorOfTheVmInATapEndsTheWholeDispatch() {
        VirtualMachineError fatal = new OutOfMemoryError("for a test");
        TestDispatcher dispatcher = builder()
                .tap((event, context) -> {
                    throw fatal;
                })
                .build();

        assertThatThrownBy(() -> dispatcher.dispatch(new Placed(1))).isSameAs(fatal);
        assertThat(dispatcher.heard).isEmpty();
    }

    @Test
    void aBuilderUsedAgainGivesWhatItHas() {
        TestDispatcher.Builder builder = builder().tap((event, context) -> seen.add("one"));
        TestDispatcher first = builder.build();
        TestDispatcher second = builder.tap((event, context) -> seen.add("two")).build();

        first.dispatch(new Placed(1));
        assertThat(seen).containsExactly("one");
        second.dispatch(new Placed(1));
        assertThat(seen).containsExactly("one", "one", "two");
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without null checks may do
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> builder().tap(null));
        assertThatNullPointerException().isThrownBy(() -> builder().interceptor(null));
        assertThatNullPointerException().isThrownBy(() -> new TestDispatcher().subscribe(Placed.class, null));
    }
}
