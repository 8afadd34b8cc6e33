package dev.signalbox.runtime.spi;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.signalbox.runtime.Attachment;
import dev.signalbox.runtime.spi.TestDispatcher.Unheard;
import java.time.Duration;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** One thread detaches an extension and waits, then looks what its listener has done; another dispatches on the host. */
@JCStressTest
@Outcome(id = "0, 0", expect = ACCEPTABLE, desc = "not heard")
@Outcome(id = "2, 2", expect = ACCEPTABLE, desc = "heard, and waited for")
@Outcome(expect = FORBIDDEN, desc = "the listener went on after close(Duration) had returned")
@State
public class WaitingDetachStress {
    private final TestDispatcher host = new TestDispatcher();
    private final TestDispatcher extension = new TestDispatcher();
    private final Attachment attachment = host.attach(extension);
    private volatile int steps;

    public WaitingDetachStress() {
        extension.subscribe(Unheard.class, (event, context) -> {
            steps = 1;
            steps = 2;
        });
    }

    @Actor
    public void closer(II_Result result) {
        try {
            attachment.close(Duration.ofMinutes(1));
        } catch (InterruptedException unexpected) {
            throw new IllegalStateException(unexpected);
        }
        result.r1 = steps;
    }

    @Actor
    public void dispatching(II_Result result) {
        host.dispatch(new Unheard());
        result.r2 = steps;
    }
}
