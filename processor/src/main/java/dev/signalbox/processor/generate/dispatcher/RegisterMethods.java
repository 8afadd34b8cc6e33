package dev.signalbox.processor.generate.dispatcher;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.signalbox.processor.generate.code.TableClass;
import dev.signalbox.processor.generate.code.TypeNames;
import dev.signalbox.processor.generate.layout.Frame;
import dev.signalbox.processor.generate.layout.RegisteredClasses;
import dev.signalbox.processor.generate.replay.ReplayMethods;
import dev.signalbox.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes how instances of registered classes are added: an overload for each class, and the table of the classes. */
final class RegisterMethods {
    private RegisterMethods() {}

    /** Returns the class that the dispatcher extends. */
    static ClassName superclass(Frame frame) {
        return frame.members().registered().isEmpty() ? TypeNames.ROUTED_DISPATCHER : TypeNames.REGISTERING_DISPATCHER;
    }

    /** Writes the call of its constructor. */
    static CodeBlock superCall(Frame frame, CodeBlock builder, int generation) {
        RegisteredClasses registered = frame.members().registered();
        CodeBlock types = registered.isEmpty() ? CodeBlock.of("") : CodeBlock.of(", $L.ALL", registered.table());
        return CodeBlock.of("super($L, $L$L)", builder, generation, types);
    }

    /** Adds the overloads and the table, if there are such classes. */
    static void addTo(Frame frame, TypeSpec.Builder type) {
        RegisteredClasses registered = frame.members().registered();
        if (!registered.isEmpty()) {
            type.addMethods(overloads(registered))
                    .addMethods(ReplayMethods.of(frame))
                    .addType(table(frame, registered));
        }
    }

    /** Each leaves it to the class of the object what it counts for: it may be of a registered subclass. */
    private static List<MethodSpec> overloads(RegisteredClasses registered) {
        List<MethodSpec> methods = new ArrayList<>();
        for (TypeRef owner : registered.overloads()) {
            String instance = registered.variable(owner);
            methods.add(MethodSpec.methodBuilder("register")
                    .addModifiers(Modifier.PUBLIC)
                    .addJavadoc("Adds an instance, which hears what is dispatched from now on.\n")
                    .addJavadoc("\n@param $L the instance", instance)
                    .addJavadoc("\n@return the registration, to be closed when the instance goes\n")
                    .returns(TypeNames.REGISTRATION)
                    .addParameter(TypeNames.of(owner), instance)
                    .addStatement("return register(($T) $L)", Object.class, instance)
                    .build());
        }
        return methods;
    }

    private static TypeSpec table(Frame frame, RegisteredClasses registered) {
        TableClass table = new TableClass(
                TypeNames.REGISTERED_TYPES, CodeBlock.of(""), frame.names().builder());
        for (TypeRef owner : registered.variables().keySet()) {
            TypeName type = TypeNames.of(owner);
            table.add(CodeBlock.of("add(new $T[0])", type), 10);
        }
        ReplayMethods.addTo(table, frame);
        return table.write(registered.table());
    }
}
