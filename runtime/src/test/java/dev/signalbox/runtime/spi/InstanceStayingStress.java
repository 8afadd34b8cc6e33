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

/** While an event is dispatched, the instance before the one that stays goes, and another comes behind it. */
@JCStressTest
@Outcome(id = "1, 1", expect = ACCEPTABLE, desc = "both methods of the instance that stays were called once")
@Outcome(expect = FORBIDDEN, desc = "the instance that stays was passed over, or called twice")
@State
public class InstanceStayingStress {
    private final ViewDispatcher dispatcher = new ViewDispatcher();
    private final Registration going = dispatcher.register(new View());
    private final SeenView staying = new SeenView();

    public InstanceStayingStress() {
        dispatcher.register(staying);
    }

    @Actor
    public void changes() {
        going.close();
        dispatcher.register(new View());
    }

    @Actor
    public void dispatching(II_Result result) {
        dispatcher.dispatch(new Ticked(1));
        result.r1 = staying.shown;
        result.r2 = staying.counted;
    }
}
