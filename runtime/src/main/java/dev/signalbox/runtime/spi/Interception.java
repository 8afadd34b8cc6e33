package dev.signalbox.runtime.spi;

import dev.signalbox.runtime.DispatchChain;
import dev.signalbox.runtime.DispatchReport;
import dev.signalbox.runtime.EventInterceptor;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One interceptor at work on one event. */
final class Interception implements DispatchChain {
    private final FullPass pass;
    private final int next;
    private boolean over;
    private @Nullable Outcome outcome = Outcome.REFUSED;

    Interception(FullPass pass, int next) {
        this.pass = pass;
        this.next = next;
    }

    @Nullable
    Outcome run(EventInterceptor interceptor) {
        try {
            interceptor.intercept(pass.delivery().event(), pass.delivery(), this);
        } catch (Throwable thrown) {
            Outcome sofar = outcome == Outcome.REFUSED || Outcome.unheard(outcome) ? null : outcome;
            String id = String.format("interceptor %s", interceptor.getClass().getName());
            outcome = pass.failed(sofar, id, thrown);
        } finally {
            over = true;
        }
        return outcome;
    }

    @Override
    public DispatchReport proceed(Map<String, String> headers) {
        Objects.requireNonNull(headers, "headers");
        refuseAgain();
        pass.delivery().add(headers);
        return proceed();
    }

    @Override
    public DispatchReport proceed() {
        refuseAgain();
        over = true;
        outcome = null; // what a listener throws is no refusal, even if the interceptor catches it
        outcome = pass.from(next);
        pass.delivery().by("#"); // as before: what listeners bind is theirs
        return new OutcomeReport(outcome, pass.delivery());
    }

    private void refuseAgain() {
        if (over) {
            throw new IllegalStateException(
                    "proceed() is called once at most, before the interceptor returns: to dispatch the event again, call"
                            + " dispatch(event) of the context");
        }
    }
}
