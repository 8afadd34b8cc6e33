package dev.signalbox.processor.generate.layout;

import dev.signalbox.processor.generate.code.TypeNames;
import dev.signalbox.processor.model.ListenerModel;
import dev.signalbox.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The classes whose instances come and go.
 *
 * @param variables for each class, by name, what one of its instances is called
 * @param numbers the number of each class, by which generated code finds its instances
 * @param table the simple name of the class that holds their table; of no meaning if there are none
 */
public record RegisteredClasses(Map<TypeRef, String> variables, Map<TypeRef, Integer> numbers, String table) {
    /** Of n overloads javac compares each with each, several times: with more classes there is {@code register(Object)}. */
    private static final int MOST_OVERLOADS = 250;

    static RegisteredClasses of(List<ListenerModel> listeners, NameSet fieldNames, String table) {
        Map<TypeRef, String> variables = new TreeMap<>();
        for (ListenerModel listener : listeners) {
            if (listener.isRegistered()) {
                variables.put(listener.owner().type(), "");
            }
        }
        Map<TypeRef, Integer> numbers = new TreeMap<>();
        for (Map.Entry<TypeRef, String> each : variables.entrySet()) {
            each.setValue(
                    fieldNames.allocate(TypeNames.decapitalized(each.getKey().simpleName())));
            numbers.put(each.getKey(), numbers.size());
        }
        return new RegisteredClasses(variables, numbers, table);
    }

    /** Tells whether there are none. */
    public boolean isEmpty() {
        return variables.isEmpty();
    }

    /** Returns the classes that have a {@code register} of their own. */
    public List<TypeRef> overloads() {
        return variables.size() > MOST_OVERLOADS ? List.of() : new ArrayList<>(variables.keySet());
    }

    /** Returns what an instance of a class is called. */
    public String variable(TypeRef type) {
        return variables.getOrDefault(type, "");
    }

    /** Returns the number of a class. */
    public int number(TypeRef type) {
        return numbers.getOrDefault(type, -1);
    }
}
