package dev.signalbox.runtime.spi;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.signalbox.runtime.Attachment;
import dev.signalbox.runtime.spi.TestDispatcher.Unheard;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

/** An extension is detached and attached again while an event is dispatched on it: whatever happens, it hears its own event once. */
@JCStressTest
@Outcome(id = "1", expect = ACCEPTABLE, desc = "heard once")
@Outcome(expect = FORBIDDEN, desc = "lost, or heard twice")
@State
public class ReattachStress {
    private final TestDispatcher host = new TestDispatcher();
    private final TestDispatcher extension = new TestDispatcher();
    private final Attachment attachment = host.attach(extension);
    private final int[] heard = new int[1];

    public ReattachStress() {
        extension.subscribe(Unheard.class, (event, context) -> heard[0]++);
    }

    @Actor
    public void reattaching() {
        attachment.close();
        host.attach(extension);
    }

    @Actor
    public void dispatching(I_Result result) {
        extension.dispatch(new Unheard());
        result.r1 = heard[0];
    }
}
