package example.strict.listening;

import dev.signalbox.annotation.Listen;
import example.strict.event.Noted;

/**
 * A generic base class of listeners.
 *
 * @param <T> what they remember of an event
 */
public abstract class Hearing<T> {
    /** Creates it. */
    protected Hearing() {}

    abstract T read(Noted event);

    @Listen(topic = "strict.noted")
    void hear(Noted event) {
        System.out.println(getClass().getSimpleName() + ": " + read(event));
    }
}
