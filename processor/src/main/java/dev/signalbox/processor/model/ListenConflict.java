package dev.signalbox.processor.model;

import java.util.List;

/**
 * Two listener methods that one method overrides, and that do not say the same.
 *
 * @param one the first of them
 * @param other the other
 * @param members the members of their annotations that differ
 * @param origin the method that overrides them, or the class in which it does
 */
public record ListenConflict(String one, String other, List<String> members, Origin origin) {

    public ListenConflict {
        members = List.copyOf(members);
    }
}
