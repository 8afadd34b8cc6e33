package crm;

import java.util.ArrayList;
import java.util.List;

/** What happened, in order. */
public final class Journal {
    private static final List<String> LINES = new ArrayList<>();

    private Journal() {}

    public static void add(String line) {
        LINES.add(line);
    }

    public static List<String> lines() {
        return List.copyOf(LINES);
    }
}
