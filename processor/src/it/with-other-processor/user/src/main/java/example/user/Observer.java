package example.user;

import dev.signalbox.annotation.Emits;
import dev.signalbox.annotation.Listen;

/** Hears and emits event types that another processor generates, one of them in its second round. */
public final class Observer {
    @Emits
    @Listen(topic = "mark.Thing")
    ThingChildMarked observe(ThingMarked event) {
        return new ThingChildMarked("Observer");
    }

    @Listen(topic = "mark.*", priority = 1)
    void count(Object event) {
        System.out.println("Observer hears " + event);
    }
}
