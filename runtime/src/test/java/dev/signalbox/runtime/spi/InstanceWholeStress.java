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

/** An instance comes and goes while an event is dispatched that both its methods hear, in two pieces of the route. */
@JCStressTest
@Outcome(id = "0, 0", expect = ACCEPTABLE, desc = "the dispatch did not see the registration")
@Outcome(id = "1, 1", expect = ACCEPTABLE, desc = "the dispatch saw the registration")
@Outcome(id = "1, 0", expect = FORBIDDEN, desc = "the dispatch lost the registration half way")
@Outcome(id = "0, 1", expect = FORBIDDEN, desc = "the dispatch found the registration half way")
@State
public class InstanceWholeStress {
    private final ViewDispatcher dispatcher = new ViewDispatcher();
    private final SeenView view = new SeenView();

    @Actor
    public void comesAndGoes() {
        Registration registration = dispatcher.register(view);
        registration.close();
    }

    @Actor
    public void dispatching(II_Result result) {
        dispatcher.dispatch(new Ticked(1));
        result.r1 = view.shown;
        result.r2 = view.counted;
    }
}
