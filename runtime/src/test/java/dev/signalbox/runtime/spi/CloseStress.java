package dev.signalbox.runtime.spi;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.signalbox.runtime.Subscription;
import dev.signalbox.runtime.spi.TestDispatcher.Unheard;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** One thread closes a subscription and says so; another looks whether it did, and dispatches. */
@JCStressTest
@Outcome(
        id = "1, 1",
        expect = FORBIDDEN,
        desc = "the dispatch began after close() had returned, and entered the listener")
@Outcome(id = "0, 0", expect = ACCEPTABLE, desc = "closed during the dispatch, or before it")
@Outcome(id = "0, 1", expect = ACCEPTABLE, desc = "heard before it was closed")
@Outcome(id = "1, 0", expect = ACCEPTABLE, desc = "closed before the dispatch began")
@State
public class CloseStress {
    private final TestDispatcher dispatcher = new TestDispatcher();
    private final int[] entered = new int[1];
    private final Subscription subscription = dispatcher.subscribe(Unheard.class, (event, context) -> entered[0] = 1);
    private volatile int closed;

    @Actor
    public void closer() {
        subscription.close();
        closed = 1;
    }

    @Actor
    public void dispatching(II_Result result) {
        result.r1 = closed;
        dispatcher.dispatch(new Unheard());
        result.r2 = entered[0];
    }
}
