package example.strict.listening;

import dev.signalbox.annotation.Listen;
import example.strict.event.DoomedOrder;
import example.strict.event.OldOrder;
import java.io.IOException;

/** Hears deprecated events, with listener methods and guards that throw checked exceptions. */
public final class Orders {
    /** Creates it. */
    public Orders() {}

    /**
     * Hears it.
     *
     * @param event the event
     * @throws IOException never
     */
    @SuppressWarnings("deprecation")
    @Listen(topic = "strict.order.old", when = "isKnown")
    public void hear(OldOrder event) throws IOException {
        System.out.println("old order " + event.number());
    }

    /**
     * Tells whether to hear it.
     *
     * @param event the event
     * @return whether it has a number
     * @throws IOException never
     */
    @SuppressWarnings("deprecation")
    public boolean isKnown(OldOrder event) throws IOException {
        return event.number() > 0;
    }

    /**
     * Hears it.
     *
     * @param event the event
     * @throws IOException always
     */
    @SuppressWarnings("removal")
    @Listen(topic = "strict.order.doomed")
    public void hear(DoomedOrder event) throws IOException {
        throw new IOException("doomed order " + event.number());
    }
}
