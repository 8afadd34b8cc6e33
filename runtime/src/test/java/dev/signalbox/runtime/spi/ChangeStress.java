package dev.signalbox.runtime.spi;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.signalbox.runtime.Subscription;
import dev.signalbox.runtime.spi.TestDispatcher.Unheard;
import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** Two threads subscribe at once, and one of them closes again; then an event is dispatched. */
@JCStressTest
@Outcome(id = "1, 0", expect = ACCEPTABLE, desc = "who stayed hears it, who closed does not")
@Outcome(expect = FORBIDDEN, desc = "a change was lost")
@State
public class ChangeStress {
    private final TestDispatcher dispatcher = new TestDispatcher();
    private final AtomicInteger staying = new AtomicInteger();
    private final AtomicInteger going = new AtomicInteger();

    @Actor
    public void stays() {
        dispatcher.subscribe(Unheard.class, (event, context) -> staying.incrementAndGet());
    }

    @Actor
    public void comesAndGoes() {
        Subscription subscription = dispatcher.subscribe(Unheard.class, (event, context) -> going.incrementAndGet());
        subscription.close();
    }

    @Arbiter
    public void event(II_Result result) {
        dispatcher.dispatch(new Unheard());
        result.r1 = staying.get();
        result.r2 = going.get();
    }
}
