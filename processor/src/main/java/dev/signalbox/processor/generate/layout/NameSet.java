package dev.signalbox.processor.generate.layout;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Names of one scope, none of which is given twice: what is wanted, or that with a number behind it. */
final class NameSet {
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> wanted = new HashMap<>();

    /** Starts a scope in which some names are taken. */
    NameSet(Collection<String> reserved) {
        reserved.forEach(this::reserve);
    }

    /** Starts a scope within another one, whose names are taken. */
    NameSet(NameSet outer) {
        taken.addAll(outer.taken);
        wanted.putAll(outer.wanted);
    }

    void reserve(String name) {
        taken.add(name);
        wanted.putIfAbsent(name, 1);
    }

    String allocate(String suggestion) {
        String base = SourceVersion.isKeyword(suggestion) ? suggestion + "_" : suggestion;
        String name;
        do {
            int count = wanted.merge(base, 1, Integer::sum);
            name = count == 1 ? base : base + count;
        } while (!taken.add(name));
        return name;
    }
}
