package dev.signalbox.processor.generate.layout;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/** Names of one scope, none of which is given twice: what is wanted, or that with a number behind it. */
final class NameSet {
    private final @Nullable NameSet outer;
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> wanted = new HashMap<>();

    /** Starts a scope in which some names are taken. */
    NameSet(Collection<String> reserved) {
        this.outer = null;
        for (String name : reserved) {
            reserve(name);
        }
    }

    /** Starts a scope within another one, whose names are taken; it asks there, as a copy for each route would be slow. */
    NameSet(NameSet outer) {
        this.outer = outer;
    }

    void reserve(Collection<String> names) {
        for (String name : names) {
            reserve(name);
        }
    }

    void reserve(String name) {
        taken.add(name);
        if (wanted(name) == 0) {
            wanted.put(name, 1);
        }
    }

    String allocate(String suggestion) {
        String base = SourceVersion.isKeyword(suggestion) ? suggestion + "_" : suggestion;
        String name;
        do {
            int count = wanted(base) + 1;
            wanted.put(base, count);
            name = count == 1 ? base : base + count;
        } while (isTaken(name));
        taken.add(name);
        return name;
    }

    private int wanted(String name) {
        Integer own = wanted.get(name);
        if (own != null) {
            return own;
        }
        return outer == null ? 0 : outer.wanted(name);
    }

    private boolean isTaken(String name) {
        return taken.contains(name) || (outer != null && outer.isTaken(name));
    }
}
