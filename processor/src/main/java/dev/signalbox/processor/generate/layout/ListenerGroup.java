package dev.signalbox.processor.generate.layout;

import dev.signalbox.processor.model.TypeRef;
import java.util.List;

/**
 * Listener classes that a container hands over together.
 *
 * @param type the simple name of the nested class that takes them
 * @param variable the name of an instance of it
 * @param owners the listener classes
 */
public record ListenerGroup(String type, String variable, List<TypeRef> owners) {

    public ListenerGroup {
        owners = List.copyOf(owners);
    }
}
