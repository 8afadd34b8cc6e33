package dev.signalbox.runtime.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.signalbox.annotation.FailurePolicy;
import dev.signalbox.runtime.DispatchException;
import dev.signalbox.runtime.OwnClasses;
import dev.signalbox.runtime.spi.TestDispatcher.Noted;
import dev.signalbox.runtime.spi.TestDispatcher.Packed;
import dev.signalbox.runtime.spi.TestDispatcher.Placed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two listeners dispatch the event again, without end. */
@Timeout(60)
class RunawayTest {
    static TestDispatcher runaway(FailurePolicy policy) {
        TestDispatcher dispatcher = TestDispatcher.of(policy);
        dispatcher.first = (event, context) -> {
            if (event instanceof Placed) {
                context.dispatch(event);
            }
            return null;
        };
        dispatcher.second = dispatcher.first;
        return dispatcher;
    }

    /** Forbidden: the second listener tries again at each depth, which takes two to the power of the depth. */
    @ParameterizedTest
    @EnumSource(FailurePolicy.class)
    void endsAtOnce(FailurePolicy policy) {
        TestDispatcher dispatcher = runaway(policy);

        assertThatExceptionOfType(StackOverflowError.class).isThrownBy(() -> dispatcher.dispatch(new Placed(1)));
        assertThat(dispatcher.heard).hasSizeLessThan(1_000_000);
    }

    @ParameterizedTest
    @EnumSource(FailurePolicy.class)
    void endsAtOnceBehindAnEmittedEvent(FailurePolicy policy) {
        TestDispatcher dispatcher = runaway(policy);
        TestDispatcher.Listener again = dispatcher.first;
        dispatcher.first = (event, context) -> event instanceof Packed ? new Placed(2) : again.on(event, context);

        assertThatExceptionOfType(StackOverflowError.class).isThrownBy(() -> dispatcher.dispatch(new Packed(1)));
    }

    @ParameterizedTest
    @EnumSource(FailurePolicy.class)
    void leavesTheDispatcherAsItWas(FailurePolicy policy) {
        TestDispatcher dispatcher = runaway(policy);
        assertThatExceptionOfType(StackOverflowError.class).isThrownBy(() -> dispatcher.dispatch(new Placed(1)));
        dispatcher.heard.clear();
        Noted noted = new Noted() {};

        dispatcher.dispatch(noted);
        dispatcher.dispatch(new Packed(1));

        assertThat(dispatcher.heard).containsExactly(noted, new Packed(1));
    }

    /** Forbidden: a class of the runtime is first used, and broken for good, where there is no stack left. */
    @ParameterizedTest
    @EnumSource(FailurePolicy.class)
    void leavesTheRuntimeAsItWasWhereItIsTheFirstThingToHappen(FailurePolicy policy) throws Exception {
        try (OwnClasses classes = new OwnClasses()) {
            Class<? extends Runnable> first = switch (policy) {
                case ISOLATE -> FirstIsolating.class;
                case HANDLE -> FirstHandling.class;
                case FAIL_FAST -> FirstFailingFast.class;
            };
            assertThatCode(() -> classes.run(first)).doesNotThrowAnyException();
        }
    }

    @Test
    void isNoExceptionThatListenersMayThrow() {
        TestDispatcher dispatcher = new TestDispatcher();
        dispatcher.first = (event, context) -> {
            throw new StackOverflowError("for a test");
        };

        assertThatExceptionOfType(StackOverflowError.class).isThrownBy(() -> dispatcher.dispatch(new Placed(1)));
    }

    /** Runs away first thing, then has a listener fail as usual. */
    abstract static class First implements Runnable {
        private final FailurePolicy policy;

        First(FailurePolicy policy) {
            this.policy = policy;
        }

        @Override
        public void run() {
            TestDispatcher dispatcher = runaway(policy);
            try {
                dispatcher.dispatch(new Placed(1));
                throw new AssertionError("did not run away");
            } catch (StackOverflowError expected) {
                dispatcher.first = (event, context) -> {
                    throw new IllegalStateException("as usual");
                };
            }
            try {
                dispatcher.dispatch(new Packed(1));
            } catch (DispatchException | IllegalStateException asUsual) {
                return;
            }
            if (policy != FailurePolicy.HANDLE) {
                throw new AssertionError("did not fail");
            }
        }
    }

    public static final class FirstIsolating extends First {
        public FirstIsolating() {
            super(FailurePolicy.ISOLATE);
        }
    }

    public static final class FirstHandling extends First {
        public FirstHandling() {
            super(FailurePolicy.HANDLE);
        }
    }

    public static final class FirstFailingFast extends First {
        public FirstFailingFast() {
            super(FailurePolicy.FAIL_FAST);
        }
    }
}
