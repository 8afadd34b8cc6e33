package dev.signalbox.processor.generate.route;

import com.palantir.javapoet.CodeBlock;
import dev.signalbox.processor.generate.bridge.BridgeClass;
import dev.signalbox.processor.generate.code.TypeNames;
import dev.signalbox.processor.generate.layout.Frame;
import dev.signalbox.processor.generate.layout.Members;
import dev.signalbox.processor.generate.layout.Variables;
import dev.signalbox.processor.model.GuardModel;
import dev.signalbox.processor.model.ListenerModel;
import dev.signalbox.processor.model.MethodTraits;
import dev.signalbox.processor.model.TypeRef;

/** Writes calls of listener methods and of guards, as expressions. */
final class InvocationCode {
    private final String packageName;
    private final Members members;
    private final Variables names;
    private final TypeRef eventType;

    InvocationCode(Frame frame, TypeRef eventType) {
        this.packageName = frame.packageName();
        this.members = frame.members();
        this.names = frame.names();
        this.eventType = eventType;
    }

    /** Writes the call of a listener method, with the event in a variable. */
    CodeBlock listener(ListenerModel listener, String variable) {
        MethodTraits method = listener.method();
        CodeBlock event = event(listener, variable);
        CodeBlock arguments = method.takesContext() ? withContext(event) : event;
        return invocation(
                listener,
                method.declaringType(),
                method.name(),
                method.isStatic(),
                method.needsBridge(packageName),
                arguments);
    }

    /** Writes the call of its guard. */
    CodeBlock guard(ListenerModel listener, GuardModel guard, String variable) {
        return invocation(
                listener,
                guard.declaringType(),
                guard.name(),
                guard.isStatic(),
                guard.needsBridge(packageName),
                arguments(listener, guard, variable));
    }

    private CodeBlock withContext(CodeBlock event) {
        return CodeBlock.of("$L, $L", event, names.delivery());
    }

    private CodeBlock invocation(
            ListenerModel listener,
            TypeRef declaring,
            String name,
            boolean isStatic,
            boolean bridged,
            CodeBlock arguments) {
        if (bridged) {
            CodeBlock receiver = isStatic ? CodeBlock.of("") : CodeBlock.of("$L", members.receiver(listener));
            String separator = isStatic || arguments.isEmpty() ? "" : ", ";
            return CodeBlock.of("$T.$L($L$L$L)", BridgeClass.nameFor(declaring), name, receiver, separator, arguments);
        }
        return isStatic
                ? CodeBlock.of("$T.$L($L)", TypeNames.className(declaring), name, arguments)
                : CodeBlock.of("$L.$L($L)", members.receiver(listener), name, arguments);
    }

    /** Writes what a guard takes; the event cast where another method of its name would be nearer to its type. */
    private CodeBlock arguments(ListenerModel listener, GuardModel guard, String variable) {
        TypeRef taken = guard.parameter().orElse(TypeRef.OBJECT);
        boolean isNarrowed = variable.equals(names.narrowed());
        TypeRef known = isNarrowed ? listener.heard().type() : eventType;
        CodeBlock event = guard.overloaded() && !taken.equals(known)
                ? CodeBlock.of("($T) $L", TypeNames.of(taken), variable)
                : CodeBlock.of("$L", variable);
        return switch (guard.arguments()) {
            case NONE -> CodeBlock.of("");
            case EVENT -> event;
            case EVENT_AND_CONTEXT -> withContext(event);
        };
    }

    /** Casts the event where another method of the same name would be nearer to its type. */
    private CodeBlock event(ListenerModel listener, String variable) {
        TypeRef heard = listener.heard().type();
        boolean isNarrowed = variable.equals(names.narrowed());
        boolean ambiguous = listener.method().overloaded() && !isNarrowed && !heard.equals(eventType);
        return ambiguous ? CodeBlock.of("($T) $L", TypeNames.of(heard), variable) : CodeBlock.of("$L", variable);
    }
}
