package dev.signalbox.runtime.spi;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.signalbox.runtime.Attachment;
import dev.signalbox.runtime.spi.TestDispatcher.Unheard;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** One thread detaches an extension and says so; another looks whether it did, and dispatches on the host. */
@JCStressTest
@Outcome(
        id = "1, 1",
        expect = FORBIDDEN,
        desc = "the dispatch began after close() had returned, and entered the extension")
@Outcome(id = "0, 0", expect = ACCEPTABLE, desc = "detached during the dispatch, or before it")
@Outcome(id = "0, 1", expect = ACCEPTABLE, desc = "heard before it was detached")
@Outcome(id = "1, 0", expect = ACCEPTABLE, desc = "detached before the dispatch began")
@State
public class DetachStress {
    private final TestDispatcher host = new TestDispatcher();
    private final TestDispatcher extension = new TestDispatcher();
    private final Attachment attachment = host.attach(extension);
    private final int[] entered = new int[1];
    private volatile int closed;

    public DetachStress() {
        extension.subscribe(Unheard.class, (event, context) -> entered[0] = 1);
    }

    @Actor
    public void closer() {
        attachment.close();
        closed = 1;
    }

    @Actor
    public void dispatching(II_Result result) {
        result.r1 = closed;
        host.dispatch(new Unheard());
        result.r2 = entered[0];
    }
}
