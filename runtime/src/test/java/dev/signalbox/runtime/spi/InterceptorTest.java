package dev.signalbox.runtime.spi;

import static dev.signalbox.runtime.spi.TestDispatcher.FIRST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.signalbox.annotation.FailurePolicy;
import dev.signalbox.runtime.DispatchException;
import dev.signalbox.runtime.DispatchReport;
import dev.signalbox.runtime.EventInterceptor;
import dev.signalbox.runtime.ListenerFailure;
import dev.signalbox.runtime.Propagation;
import dev.signalbox.runtime.UnroutedEvent;
import dev.signalbox.runtime.spi.TestDispatcher.Packed;
import dev.signalbox.runtime.spi.TestDispatcher.Placed;
import dev.signalbox.runtime.spi.TestDispatcher.Unheard;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class InterceptorTest {
    private final IOException failure = new IOException("for a test");
    private final List<Object> seen = new ArrayList<>();
    private final List<DispatchReport> reports = new ArrayList<>();
    private final List<UnroutedEvent> unrouted = new ArrayList<>();
    private final EventInterceptor reporting = (event, context, chain) -> reports.add(chain.proceed());
    private final EventInterceptor refusing = (event, context, chain) -> {};
    private final EventInterceptor failing = (event, context, chain) -> {
        throw failure;
    };

    private TestDispatcher dispatcher(FailurePolicy policy, EventInterceptor... interceptors) {
        TestDispatcher.Builder builder = new TestDispatcher.Builder(policy).unroutedHandler(unrouted::add);
        for (EventInterceptor interceptor : interceptors) {
            builder.interceptor(interceptor);
        }
        TestDispatcher dispatcher = builder.build();
        dispatcher.subscribe(Placed.class, (event, context) -> seen.add("subscription"));
        return dispatcher;
    }

    private EventInterceptor around(String name) {
        return (event, context, chain) -> {
            seen.add(name + " before " + context.routingKey());
            reports.add(chain.proceed());
            seen.add(name + " after " + context.routingKey());
        };
    }

    private DispatchReport report() {
        assertThat(reports).hasSize(1);
        return reports.remove(0);
    }

    @Test
    void goAroundListenersAndSubscriptionsTheFirstOutermost() {
        TestDispatcher dispatcher = dispatcher(FailurePolicy.ISOLATE, around("outer"), around("inner"));
        dispatcher.first = (event, context) -> {
            seen.add(event);
            return event instanceof Placed ? new Packed(2) : null;
        };

        dispatcher.dispatch(new Placed(1));

        assertThat(seen)
                .containsExactly(
                        "outer before shop.placed",
                        "inner before shop.placed",
                        new Placed(1),
                        "subscription",
                        "inner after shop.placed",
                        "outer after shop.placed",
                        "outer before shop.packed",
                        "inner before shop.packed",
                        new Packed(2),
                        "inner after shop.packed",
                        "outer after shop.packed");
    }

    @Test
    void thatDoesNotGoOnRefusesTheEvent() {
        TestDispatcher dispatcher = dispatcher(FailurePolicy.ISOLATE, reporting, refusing, around("never"));

        dispatcher.dispatch(new Placed(1));
        assertThat(report().refused()).isTrue();
        dispatcher.dispatch(new Unheard());
        assertThat(report().heard()).isFalse();

        assertThat(dispatcher.heard).isEmpty();
        assertThat(seen).isEmpty();
        assertThat(unrouted).isEmpty();
    }

    @Test
    void seeWhoHeardAndStopped() {
        TestDispatcher dispatcher = dispatcher(FailurePolicy.ISOLATE, reporting);

        dispatcher.dispatch(new Placed(1));
        DispatchReport well = report();
        assertThat(List.of(well.heard(), well.stopped(), well.refused())).containsExactly(true, false, false);
        assertThat(well.failures()).isEmpty();

        dispatcher.first = (event, context) -> Propagation.STOP;
        dispatcher.dispatch(new Placed(1));
        assertThat(report().stopped()).isTrue();

        dispatcher.dispatch("any.key", 7);
        DispatchReport nobody = report();
        assertThat(List.of(nobody.heard(), nobody.refused())).containsExactly(false, false);
        assertThat(unrouted).extracting(UnroutedEvent::event).containsExactly(7);
    }

    @Test
    void seeFailuresBeforeAnybodyIsTold() {
        TestDispatcher dispatcher = dispatcher(FailurePolicy.ISOLATE, reporting);
        dispatcher.first = (event, context) -> {
            throw failure;
        };

        assertThatThrownBy(() -> dispatcher.dispatch(new Placed(1))).isInstanceOf(DispatchException.class);

        assertThat(report().failures())
                .extracting(ListenerFailure::toString)
                .containsExactly(FIRST + " failed on shop.placed: java.io.IOException: for a test");
    }

    @Test
    void thatThrowsIsAFailureAndNobodyIsCalled() {
        TestDispatcher dispatcher = dispatcher(FailurePolicy.ISOLATE, reporting, failing);

        DispatchException failed =
                catchThrowableOfType(DispatchException.class, () -> dispatcher.dispatch(new Placed(1)));

        assertThat(failed.failures()).hasSize(1);
        assertThat(failed.failures().get(0).listenerId())
                .isEqualTo("interceptor " + failing.getClass().getName());
        assertThat(failed).hasCause(failure);
        assertThat(report().failures()).extracting(ListenerFailure::cause).containsExactly(failure);
        assertThat(dispatcher.heard).isEmpty();
    }

    @Test
    void thatThrowsAfterwardsAddsToTheFailuresOfListeners() {
        IOException later = new IOException("no commit");
        TestDispatcher dispatcher = dispatcher(FailurePolicy.ISOLATE, (event, context, chain) -> {
            chain.proceed();
            throw later;
        });
        dispatcher.first = (event, context) -> {
            throw failure;
        };

        DispatchException failed =
                catchThrowableOfType(DispatchException.class, () -> dispatcher.dispatch(new Placed(1)));

        assertThat(failed.failures()).extracting(ListenerFailure::cause).containsExactly(failure, later);
        assertThat(seen).containsExactly("subscription");
    }

    @Test
    void ofAFastFailingDispatchSeeWhatWasThrown() {
        EventInterceptor catching = (event, context, chain) -> {
            try {
                chain.proceed();
            } catch (IOException thrown) {
                seen.add(thrown);
                throw thrown;
            }
        };
        TestDispatcher dispatcher = dispatcher(FailurePolicy.FAIL_FAST, catching, failing);

        assertThatThrownBy(() -> dispatcher.dispatch(new Placed(1))).isSameAs(failure);
        assertThat(seen).containsExactly(failure);
    }
}
