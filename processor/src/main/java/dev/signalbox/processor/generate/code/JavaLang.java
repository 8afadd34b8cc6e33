package dev.signalbox.processor.generate.code;

import com.palantir.javapoet.TypeSpec;
import dev.signalbox.processor.model.DispatcherModel;
import dev.signalbox.processor.model.ListenerModel;
import dev.signalbox.processor.model.TypeRef;
import java.util.Set;
import java.util.TreeSet;

/** Writes types of {@code java.lang} in full where a type of the same package has the same simple name (JLS 6.4.1). */
public final class JavaLang {
    private static final Set<String> WRITTEN = Set.of(
            "AssertionError",
            "Boolean",
            "Byte",
            "Class",
            "Integer",
            "Long",
            "Object",
            "Override",
            "Short",
            "String",
            "SuppressWarnings",
            "Throwable");

    private JavaLang() {}

    /** Qualifies what would be mistaken for a type of the dispatcher's package. */
    public static TypeSpec qualified(TypeSpec type, DispatcherModel dispatcher) {
        Set<String> clashes = new TreeSet<>(WRITTEN);
        for (ListenerModel listener : dispatcher.listeners()) {
            if (listener.parameter().isPresent()) {
                add(clashes, listener.parameter().get().type());
            }
        }
        clashes.retainAll(dispatcher.packageTypes());
        if (clashes.isEmpty()) {
            return type;
        }
        return type.toBuilder().alwaysQualify(clashes.toArray(String[]::new)).build();
    }

    private static void add(Set<String> names, TypeRef type) {
        if (type.packageName().equals("java.lang")) {
            names.add(type.simpleNames().get(0));
        }
    }
}
