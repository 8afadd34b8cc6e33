package dev.signalbox.runtime.spi;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.signalbox.runtime.Registration;
import dev.signalbox.runtime.spi.ViewDispatcher.Ticked;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** Two threads register at once, and one of them closes again; then an event is dispatched. */
@JCStressTest
@Outcome(id = "1, 0", expect = ACCEPTABLE, desc = "who stayed is called, who closed is not")
@Outcome(expect = FORBIDDEN, desc = "a change was lost")
@State
public class InstanceChangeStress {
    private final ViewDispatcher dispatcher = new ViewDispatcher();
    private final SeenView staying = new SeenView();
    private final SeenView going = new SeenView();

    @Actor
    public void stays() {
        dispatcher.register(staying);
    }

    @Actor
    public void comesAndGoes() {
        Registration registration = dispatcher.register(going);
        registration.close();
    }

    @Arbiter
    public void event(II_Result result) {
        dispatcher.dispatch(new Ticked(1));
        result.r1 = staying.shown;
        result.r2 = going.shown;
    }
}
