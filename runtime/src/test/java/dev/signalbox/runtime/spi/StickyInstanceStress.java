package dev.signalbox.runtime.spi;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.signalbox.runtime.spi.RetainingDispatcher.Ticked;
import dev.signalbox.runtime.spi.RetainingDispatcher.View;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

/** After event 1 one thread dispatches 2 and 3; another registers an instance that first hears the last event. */
@JCStressTest
@Outcome(id = "123", expect = ACCEPTABLE, desc = "came before 2")
@Outcome(id = "23", expect = ACCEPTABLE, desc = "came between 2 and 3")
@Outcome(id = "3", expect = ACCEPTABLE, desc = "came after 3")
@Outcome(expect = FORBIDDEN, desc = "a gap, an event heard twice, or in the wrong order")
@State
public class StickyInstanceStress {
    private final RetainingDispatcher dispatcher = new RetainingDispatcher();
    private int heard;

    public StickyInstanceStress() {
        dispatcher.dispatch(new Ticked(1));
    }

    private synchronized void hear(Ticked event) {
        heard = heard * 10 + event.number();
    }

    @Actor
    public void dispatching() {
        dispatcher.dispatch(new Ticked(2));
        dispatcher.dispatch(new Ticked(3));
    }

    @Actor
    public void coming() {
        dispatcher.register(new View((event, delivery) -> hear(event)));
    }

    @Arbiter
    public synchronized void digits(I_Result result) {
        result.r1 = heard;
    }
}
