package dev.signalbox.runtime.spi;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.signalbox.runtime.spi.TestDispatcher.Unheard;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** An extension with two subscriptions comes and goes while an event is dispatched on its host. */
@JCStressTest
@Outcome(id = "0, 0", expect = ACCEPTABLE, desc = "the event was not offered to the extension")
@Outcome(id = "1, 1", expect = ACCEPTABLE, desc = "the event was offered to the extension")
@Outcome(expect = FORBIDDEN, desc = "the event was offered by half, or twice")
@State
public class AttachStress {
    private final TestDispatcher host = new TestDispatcher();
    private final TestDispatcher extension = new TestDispatcher();
    private final int[] heard = new int[2];

    public AttachStress() {
        extension.subscribe(Unheard.class, (event, context) -> heard[0]++);
        extension.subscribe(Unheard.class, (event, context) -> heard[1]++);
    }

    @Actor
    public void comesAndGoes() {
        host.attach(extension).close();
    }

    @Actor
    public void dispatching(II_Result result) {
        host.dispatch(new Unheard());
        result.r1 = heard[0];
        result.r2 = heard[1];
    }
}
