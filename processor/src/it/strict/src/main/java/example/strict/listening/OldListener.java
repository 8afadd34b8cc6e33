package example.strict.listening;

import dev.signalbox.annotation.Listen;
import example.strict.event.Noted;

/**
 * A deprecated listener class.
 *
 * @deprecated use nothing
 */
@Deprecated
public final class OldListener {
    /** Creates it. */
    public OldListener() {}

    @Listen(topic = "strict.noted")
    void hear(Noted event) {
        System.out.println("old listener: " + event.text());
    }
}
