package dev.signalbox.runtime.spi;

import dev.signalbox.runtime.EventMetadata;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The id and the time of an event: as given, else made up when first asked for, and then the same for everybody and every thread. */
final class Identity {
    private final EventMetadata given;
    private final Clock clock;
    private volatile @Nullable String id;
    private volatile @Nullable Instant time;

    Identity(EventMetadata given, Clock clock) {
        this.given = given;
        this.clock = clock;
    }

    String id() {
        String known = id;
        return known == null ? makeId() : known;
    }

    Instant time() {
        Instant known = time;
        return known == null ? makeTime() : known;
    }

    /** Adds what is known by now, without making anything up. */
    EventMetadata addTo(EventMetadata metadata) {
        String knownId = id;
        Instant knownTime = time;
        EventMetadata known = knownId == null ? metadata : metadata.withId(knownId);
        return knownTime == null ? known : known.withTime(knownTime);
    }

    private synchronized String makeId() {
        String known = id;
        if (known == null) {
            Optional<String> of = given.id();
            known = of.isPresent() ? of.get() : UUID.randomUUID().toString();
            id = known;
        }
        return known;
    }

    private synchronized Instant makeTime() {
        Instant known = time;
        if (known == null) {
            Optional<Instant> of = given.time();
            known = of.isPresent() ? of.get() : clock.instant();
            time = known;
        }
        return known;
    }
}
