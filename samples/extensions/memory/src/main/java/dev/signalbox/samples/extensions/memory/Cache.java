package dev.signalbox.samples.extensions.memory;

import dev.signalbox.annotation.Listen;
import dev.signalbox.samples.extensions.kernel.CacheGet;
import dev.signalbox.samples.extensions.kernel.CacheSet;
import dev.signalbox.samples.extensions.kernel.LoginPages;
import dev.signalbox.samples.extensions.kernel.Visit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Keeps what it is told, and has a part of the login page. */
final class Cache {
    private final Map<String, String> values = new ConcurrentHashMap<>();
    private volatile long lastVisit;

    @Listen
    String page(LoginPages pages) {
        return lastVisit == 0 ? "remember me" : "remember me, as you have been here before";
    }

    @Listen
    @Nullable
    String get(CacheGet get) {
        return values.get(get.key());
    }

    @Listen
    void set(CacheSet set) {
        values.put(set.key(), set.value());
    }

    void note(Visit visit) {
        lastVisit = visit.number();
    }

    void clear() {
        values.clear();
    }
}
