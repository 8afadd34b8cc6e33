package dev.signalbox.jfr;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Enabled;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;
import org.jspecify.annotations.Nullable;

/** One call of a listener, as it is recorded. */
@Name("signalbox.Delivery")
@Label("Delivery")
@Description("A listener or subscription was called with an event")
@Category("Signalbox")
@StackTrace(false)
@Enabled(false)
final class DeliveryEvent extends Event {
    @Label("Listener")
    @Description("The id of the listener method or subscription")
    @Nullable
    String listener;

    @Label("Topic")
    @Description("The topic of the event type or its template; empty for payloads")
    @Nullable
    String topic;

    @Label("Routing Key")
    @Description("The key of the event; missing if nothing in the dispatcher needs it")
    @Nullable
    String routingKey;

    @Label("Event Type")
    @Description("The class of the event or payload")
    @Nullable
    Class<?> eventType;

    @Label("Queue")
    @Description("The queue that the event has waited in; missing if the listener is not queued")
    @Nullable
    String queue;

    @Label("Attempt")
    @Description("How often the listener has been called with this event, this call included")
    int attempt;

    @Label("Failure")
    @Description("The class of what the listener threw; missing if it returned or broke off")
    @Nullable
    Class<?> failure;

    /**
     * Tells whether a recording wants such events. Asks an object that goes no further, which the JIT leaves out: the one that is
     * recorded is made only after that.
     */
    static boolean isOn() {
        return new DeliveryEvent().isEnabled();
    }
}
