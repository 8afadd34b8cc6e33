package dev.signalbox.jfr;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Enabled;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;
import org.jspecify.annotations.Nullable;

/** One dispatch, as it is recorded. */
@Name("signalbox.Dispatch")
@Label("Dispatch")
@Description("An event went to all its listeners, without those of queues and without the events they emitted")
@Category("Signalbox")
@StackTrace(false)
@Enabled(false)
final class DispatchEvent extends Event {
    @Label("Topic")
    @Description("The topic of the event type or its template; empty for payloads")
    @Nullable
    String topic;

    @Label("Routing Key")
    @Nullable
    String routingKey;

    @Label("Event Type")
    @Description("The class of the event or payload")
    @Nullable
    Class<?> eventType;

    @Label("Outcome")
    @Description("HEARD, UNHEARD if nobody listens, REFUSED by an interceptor, STOPPED by a listener, or FAILED")
    @Nullable
    String outcome;

    @Label("Failures")
    @Description("How many listeners, subscriptions and interceptors failed")
    int failures;

    @Label("Failure")
    @Description("The class of what the first of them threw")
    @Nullable
    Class<?> failure;

    /**
     * Tells whether a recording wants such events. Asks an object that goes no further, which the JIT leaves out: the one that is
     * recorded is made only after that.
     */
    static boolean isOn() {
        return new DispatchEvent().isEnabled();
    }
}
