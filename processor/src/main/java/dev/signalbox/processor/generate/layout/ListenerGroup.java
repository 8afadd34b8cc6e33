package dev.signalbox.processor.generate.layout;

import dev.signalbox.processor.model.TypeRef;
import java.util.ArrayList;
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

    /** Groups listener classes. */
    static List<ListenerGroup> of(List<TypeRef> owners, int size, NameSet typeNames, NameSet fieldNames) {
        List<ListenerGroup> groups = new ArrayList<>();
        for (int from = 0; from < owners.size(); from += size) {
            int number = groups.size() + 1;
            groups.add(new ListenerGroup(
                    typeNames.allocate("Listeners" + number),
                    fieldNames.allocate("listeners" + number),
                    owners.subList(from, Math.min(from + size, owners.size()))));
        }
        return groups;
    }
}
