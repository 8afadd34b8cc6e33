package example.strict.listening;

import dev.signalbox.annotation.Listen;
import example.strict.event.DoomedOrder;
import example.strict.event.OldOrder;
import java.io.IOException;

/** Hears deprecated events, with listener methods and guards that throw checked exceptions. */
public final class Orders {
    /** Creates it. */
    public Orders() {}

    @SuppressWarnings("deprecation")
    @Listen(topic = "strict.order.old", when = "isKnown")
    void hear(OldOrder event) throws IOException {
        System.out.println("old order " + event.number());
    }

    @SuppressWarnings("deprecation")
    boolean isKnown(OldOrder event) throws IOException {
        return event.number() > 0;
    }

    @SuppressWarnings("removal")
    @Listen(topic = "strict.order.doomed")
    void hear(DoomedOrder event) throws IOException {
        throw new IOException("doomed order " + event.number());
    }
}
