package dev.signalbox.jfr;

import dev.signalbox.runtime.DispatchChain;
import dev.signalbox.runtime.DispatchReport;
import dev.signalbox.runtime.EventContext;
import dev.signalbox.runtime.EventInterceptor;
import dev.signalbox.runtime.ListenerFailure;
import java.util.List;

/** Records dispatches. */
final class DispatchRecorder implements EventInterceptor {

    @Override
    public void intercept(Object event, EventContext context, DispatchChain chain) throws Exception {
        if (DispatchEvent.isOn()) {
            record(event, context, chain);
        } else {
            chain.proceed();
        }
    }

    private static void record(Object event, EventContext context, DispatchChain chain) throws Exception {
        DispatchEvent recorded = new DispatchEvent();
        recorded.topic = context.topic();
        recorded.routingKey = context.routingKey();
        recorded.eventType = event.getClass();
        recorded.begin();
        try {
            DispatchReport report = chain.proceed();
            recorded.end();
            note(report, recorded);
        } catch (Throwable thrown) {
            recorded.end();
            recorded.outcome = "FAILED";
            recorded.failures = 1;
            recorded.failure = thrown.getClass();
            throw thrown;
        } finally {
            recorded.commit();
        }
    }

    private static void note(DispatchReport report, DispatchEvent recorded) {
        List<ListenerFailure> failures = report.failures();
        recorded.outcome = outcome(report, failures);
        recorded.failures = failures.size();
        recorded.failure = failures.isEmpty() ? null : failures.get(0).cause().getClass();
    }

    private static String outcome(DispatchReport report, List<ListenerFailure> failures) {
        if (!failures.isEmpty()) {
            return "FAILED";
        }
        if (report.refused()) {
            return "REFUSED";
        }
        if (report.stopped()) {
            return "STOPPED";
        }
        return report.heard() ? "HEARD" : "UNHEARD";
    }
}
