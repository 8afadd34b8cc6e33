package dev.signalbox.runtime.idempotency;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The calls of one event that were made, or are being made. Used under the lock of its store. */
final class KnownEvent {
    private final Instant since;
    private final Map<ListenerCall, MemoryClaim> claims = new HashMap<>();

    /** Those being made whose results nobody is to know. */
    private final Set<MemoryClaim> unwanted = new HashSet<>();

    KnownEvent(Instant since) {
        this.since = since;
    }

    Instant since() {
        return since;
    }

    /** Takes a claim, unless there is one of the same call, which is returned. */
    @Nullable
    MemoryClaim putIfAbsent(MemoryClaim claim) {
        return claims.putIfAbsent(claim.call(), claim);
    }

    /** Keeps the result of a claim, or nothing of it if it was forgotten meanwhile. */
    void complete(MemoryClaim claim, @Nullable Object result) {
        if (unwanted.contains(claim)) {
            remove(claim);
        }
        claim.done(result);
    }

    void remove(MemoryClaim claim) {
        unwanted.remove(claim);
        claims.remove(claim.call(), claim);
    }

    /** Forgets what has been done, and will what is being done. */
    void forget() {
        Iterator<MemoryClaim> each = claims.values().iterator();
        while (each.hasNext()) {
            if (each.next().isDone()) {
                each.remove();
            }
        }
        unwanted.addAll(claims.values());
    }

    boolean isEmpty() {
        return claims.isEmpty();
    }

    boolean isInProgress() {
        for (MemoryClaim claim : claims.values()) {
            if (!claim.isDone()) {
                return true;
            }
        }
        return false;
    }
}
