package dev.signalbox.benchmarks.direct;

import dev.signalbox.annotation.FailurePolicy;
import dev.signalbox.benchmarks.listeners.OneEvent;
import dev.signalbox.benchmarks.workload.Subject;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What needs no bus at run time: hand-written calls, and the dispatchers that Signalbox generates. */
@State(Scope.Benchmark)
public abstract class OwnCode {
    /** Calls in one method of the hand-written code: all fifty are fastest so, or as fast as otherwise. */
    private static final int SPLIT = 25;

    /** How many listener classes hear the event. */
    @Param({"1", "5", "50"})
    int listeners;

    private Subject subject;

    abstract Subject create(OneEvent event);

    /** Compiles and checks what is to be measured. */
    @Setup(Level.Trial)
    public void create() {
        subject = create(new OneEvent(listeners));
    }

    /** Hands one event to the listeners. */
    public void publish() {
        subject.send();
    }

    /** Direct calls. */
    public static class HandWritten extends OwnCode {
        @Override
        Subject create(OneEvent event) {
            return event.handWritten(SPLIT);
        }
    }

    /** {@code dispatch(Ping)} under FAIL_FAST. */
    public static class FailFast extends OwnCode {
        @Override
        Subject create(OneEvent event) {
            return event.dispatcher(FailurePolicy.FAIL_FAST);
        }
    }

    /** {@code dispatch(Ping)} under ISOLATE, the default. */
    public static class Isolate extends OwnCode {
        @Override
        Subject create(OneEvent event) {
            return event.dispatcher(FailurePolicy.ISOLATE);
        }
    }

    /** {@code dispatch(Object)} under ISOLATE, the default. */
    public static class Untyped extends OwnCode {
        @Override
        Subject create(OneEvent event) {
            return event.untypedDispatcher(FailurePolicy.ISOLATE);
        }
    }
}
