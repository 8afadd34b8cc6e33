package dev.signalbox.runtime.spi;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.signalbox.runtime.Registration;
import dev.signalbox.runtime.spi.ViewDispatcher.Ticked;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** One thread closes a registration and says so; another looks whether it did, and dispatches. */
@JCStressTest
@Outcome(
        id = "1, 1",
        expect = FORBIDDEN,
        desc = "the dispatch began after close() had returned, and entered the instance")
@Outcome(id = "0, 0", expect = ACCEPTABLE, desc = "closed during the dispatch, or before it")
@Outcome(id = "0, 1", expect = ACCEPTABLE, desc = "called before it was closed")
@Outcome(id = "1, 0", expect = ACCEPTABLE, desc = "closed before the dispatch began")
@State
public class InstanceCloseStress {
    private final ViewDispatcher dispatcher = new ViewDispatcher();
    private final SeenView view = new SeenView();
    private final Registration registration = dispatcher.register(view);
    private volatile int closed;

    @Actor
    public void closer() {
        registration.close();
        closed = 1;
    }

    @Actor
    public void dispatching(II_Result result) {
        result.r1 = closed;
        dispatcher.dispatch(new Ticked(1));
        result.r2 = view.shown;
    }
}
