package example.strict.listening;

import dev.signalbox.annotation.Listen;
import dev.signalbox.runtime.EventContext;
import dev.signalbox.runtime.Propagation;
import example.strict.event.Box;

/**
 * A generic listener class that hears a generic event type, stops it, and has a listener method that is deprecated.
 *
 * @param <T> what it marks as dangerous
 */
public final class Boxes<T> {
    private final T danger;

    /**
     * Creates it.
     *
     * @param danger the content of boxes that stay open
     */
    public Boxes(T danger) {
        this.danger = danger;
    }

    @Listen(topic = "strict.box", priority = 2)
    Propagation open(Box<?> event, EventContext context) {
        System.out.println(context.routingKey() + " holds " + event.content());
        return event.content().equals(danger) ? Propagation.STOP : Propagation.CONTINUE;
    }

    /**
     * Closes it.
     *
     * @param event the box
     * @deprecated use nothing
     */
    @Deprecated
    @Listen(topic = "strict.box", priority = 1)
    static void close(Box<?> event) {
        System.out.println("closed");
    }
}
