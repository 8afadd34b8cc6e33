package dev.signalbox.runtime.idempotency;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Keeps the calls of events in memory, event by event in the order in which they came. */
final class InMemoryStore implements IdempotencyStore {
    private final int mostEvents;
    private final Duration age;
    private final Duration patience;
    private final Clock clock;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, KnownEvent> events = new LinkedHashMap<>();

    InMemoryStore(int mostEvents, Duration age, Duration patience, Clock clock) {
        if (mostEvents < 1) {
            throw new IllegalArgumentException(String.format("mostEvents is %d: write 1 or more", mostEvents));
        }
        if (age.isNegative() || age.isZero()) {
            throw new IllegalArgumentException(String.format("age is %s: write more than zero", age));
        }
        if (patience.isNegative()) {
            throw new IllegalArgumentException(String.format("patience is %s: write zero or more", patience));
        }
        this.mostEvents = mostEvents;
        this.age = age;
        this.patience = patience;
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    @Override
    public Claim claim(ListenerCall call) throws InterruptedException {
        MemoryClaim own = new MemoryClaim(this, call);
        long most = nanoseconds(patience);
        long start = System.nanoTime();
        MemoryClaim other = putIfAbsent(own);
        while (other != null && !other.isDone()) {
            if (!other.await(most - (System.nanoTime() - start))) {
                throw new EventInProgressException(
                        call, String.format("this thread has waited for %s: dispatch the event again later", patience));
            }
            other = putIfAbsent(own); // whose call failed, or was forgotten, leaves it to the next
        }
        return other == null ? own : other;
    }

    @Override
    public void forget(String eventId) {
        lock.lock();
        try {
            KnownEvent event = events.get(Objects.requireNonNull(eventId, "eventId"));
            if (event != null) {
                event.forget();
                removeIfEmpty(eventId, event);
            }
        } finally {
            lock.unlock();
        }
    }

    void complete(MemoryClaim claim, @Nullable Object result) {
        lock.lock();
        try {
            KnownEvent event = events.get(claim.call().eventId()); // never forgotten while a call is made
            if (event != null) {
                event.complete(claim, result);
                removeIfEmpty(claim.call().eventId(), event);
            }
        } finally {
            lock.unlock();
        }
    }

    void abandon(MemoryClaim claim) {
        lock.lock();
        try {
            KnownEvent event = events.get(claim.call().eventId());
            if (event != null) {
                event.remove(claim);
                removeIfEmpty(claim.call().eventId(), event);
            }
        } finally {
            lock.unlock();
        }
    }

    private void removeIfEmpty(String eventId, KnownEvent event) {
        if (event.isEmpty()) {
            events.remove(eventId);
        }
    }

    private @Nullable MemoryClaim putIfAbsent(MemoryClaim claim) {
        String eventId = claim.call().eventId();
        lock.lock();
        try {
            Instant now = clock.instant();
            forgetEldest(now, mostEvents);
            KnownEvent event = events.get(eventId);
            if (event == null) {
                forgetEldest(now, mostEvents - 1);
                event = new KnownEvent(now);
                events.put(eventId, event);
            }
            return event.putIfAbsent(claim);
        } finally {
            lock.unlock();
        }
    }

    /** Forgets what is too old or too much, but for events of which a call is being made. */
    private void forgetEldest(Instant now, int most) {
        Iterator<KnownEvent> eldest = events.values().iterator();
        while (eldest.hasNext()) {
            KnownEvent event = eldest.next();
            boolean isOld = Duration.between(event.since(), now).compareTo(age) >= 0;
            if (!isOld && events.size() <= most) {
                return;
            }
            if (!event.isInProgress()) {
                eldest.remove();
            }
        }
    }

    /** As many as there are, at most 292 years. */
    private static long nanoseconds(Duration duration) {
        Duration longest = Duration.ofNanos(Long.MAX_VALUE);
        return duration.compareTo(longest) > 0 ? Long.MAX_VALUE : duration.toNanos();
    }
}
