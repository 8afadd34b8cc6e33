package dev.signalbox.runtime.spi;

import dev.signalbox.runtime.DispatchReport;
import dev.signalbox.runtime.ListenerFailure;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows an outcome to an interceptor. */
final class OutcomeReport implements DispatchReport {
    private final @Nullable Outcome outcome;
    private final Delivery delivery;

    OutcomeReport(@Nullable Outcome outcome, Delivery delivery) {
        this.outcome = outcome;
        this.delivery = delivery;
    }

    @Override
    public boolean heard() {
        return !refused() && !Outcome.unheard(outcome);
    }

    @Override
    public boolean refused() {
        return outcome == Outcome.REFUSED;
    }

    @Override
    public boolean stopped() {
        return Outcome.stopped(outcome);
    }

    @Override
    public List<ListenerFailure> failures() {
        if (outcome == null) {
            return List.of();
        }
        List<ListenerFailure> failures = new ArrayList<>();
        for (Outcome.Thrown thrown : outcome.failures()) {
            failures.add(thrown.on(delivery));
        }
        return Collections.unmodifiableList(failures);
    }
}
