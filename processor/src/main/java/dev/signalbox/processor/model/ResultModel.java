package dev.signalbox.processor.model;

import java.util.Set;

/**
 * What a listener method returns to whoever collects results.
 *
 * @param types its type, boxed, and all supertypes, erased and with type arguments
 * @param later the same of what it brings later; empty if it is no {@code CompletionStage}
 */
public record ResultModel(Set<String> types, Set<String> later) {

    public ResultModel {
        types = Set.copyOf(types);
        later = Set.copyOf(later);
    }
}
