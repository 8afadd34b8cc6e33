package dev.signalbox.jfr;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Enabled;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;
import org.jspecify.annotations.Nullable;

/** One event that a queued listener failed on for good, as it is recorded. */
@Name("signalbox.DeadLetter")
@Label("Dead Letter")
@Description("A queued listener failed on an event for good")
@Category("Signalbox")
@StackTrace(false)
@Enabled(false)
final class DeadLetterEvent extends Event {
    @Label("Listener")
    @Description("The id of the listener method")
    @Nullable
    String listener;

    @Label("Queue")
    @Description("The queue that the event has waited in")
    @Nullable
    String queue;

    @Label("Routing Key")
    @Nullable
    String routingKey;

    @Label("Event Type")
    @Description("The class of the event or payload")
    @Nullable
    Class<?> eventType;

    @Label("Attempts")
    @Description("How often the listener was called with the event; 0 if the executor of the queue refused to")
    int attempts;

    @Label("Failure")
    @Description("The class of what the listener threw at the last attempt")
    @Nullable
    Class<?> failure;
}
