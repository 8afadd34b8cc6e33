package dev.signalbox.processor.generate.layout;

import dev.signalbox.processor.model.Condition.Test;
import java.util.List;

/**
 * A method for a condition too long to stand where it is needed.
 *
 * @param name the name of the method
 * @param alternatives what it tests
 * @param children the methods it calls, if it tests nothing itself
 */
public record ConditionMethod(String name, List<List<Test>> alternatives, List<ConditionMethod> children) {

    public ConditionMethod {
        alternatives = List.copyOf(alternatives);
        children = List.copyOf(children);
    }
}
