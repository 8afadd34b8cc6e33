package example.strict.listening;

import dev.signalbox.annotation.Emits;
import dev.signalbox.annotation.Listen;
import example.strict.event.Changed;
import example.strict.event.Noted;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Hears some of the keys of a topic template, and emits events in all forms. */
public final class Changes {
    /** Creates it. */
    public Changes() {}

    @Emits
    @Listen(topic = "entity.*.created")
    Noted created(Changed event) {
        return new Noted(event.entity() + " came");
    }

    @Emits
    @Listen(topic = "entity.user.deleted")
    Optional<Noted> userDeleted(Changed event) {
        return Optional.of(new Noted("user left"));
    }

    @Emits
    @Listen(topic = "entity.*.deleted")
    List<Noted> deleted(Changed event) {
        return List.of(new Noted(event.entity() + " went"));
    }

    @Emits
    @Listen(topic = "#", priority = -1)
    Stream<Noted> any(Changed event) {
        return Stream.empty();
    }

    @Listen(topic = "#", priority = -2)
    int result(Changed event) {
        return 1;
    }
}
