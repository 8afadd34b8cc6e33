package dev.signalbox.extensions.host;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/** What host and extensions write down, and hand to tests. */
public final class Journal {
    private static final List<String> LINES = new ArrayList<>();
    private static final Map<String, Supplier<Object>> OFFERS = new HashMap<>();

    private Journal() {}

    public static synchronized void log(Object line) {
        LINES.add(String.valueOf(line));
    }

    /** Lets tests make objects of an extension. */
    public static synchronized void offer(String name, Supplier<Object> supplier) {
        OFFERS.put(name, supplier);
    }

    public static synchronized Object made(String name) {
        return Objects.requireNonNull(OFFERS.get(name), name).get();
    }

    /** Returns what was written since this was called last. */
    public static synchronized List<String> take() {
        List<String> lines = List.copyOf(LINES);
        LINES.clear();
        return lines;
    }

    public static synchronized void clear() {
        LINES.clear();
        OFFERS.clear();
    }
}
