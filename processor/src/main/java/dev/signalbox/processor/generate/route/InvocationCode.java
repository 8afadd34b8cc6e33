package dev.signalbox.processor.generate.route;

import com.palantir.javapoet.CodeBlock;
import dev.signalbox.processor.generate.bridge.BridgeClass;
import dev.signalbox.processor.generate.code.TypeNames;
import dev.signalbox.processor.generate.layout.Frame;
import dev.signalbox.processor.generate.layout.Variables;
import dev.signalbox.processor.model.GuardModel;
import dev.signalbox.processor.model.ListenerModel;
import dev.signalbox.processor.model.MethodTraits;
import dev.signalbox.processor.model.TypeRef;

/**
 * Writes the bare calls of listener methods and guards.
 *
 * @param frame the dispatcher
 * @param names the names of variables
 * @param eventType the type of the variable that has the event, if it is not narrowed
 * @param context writes the context they get
 */
record InvocationCode(Frame frame, Variables names, TypeRef eventType, ContextCode context) {

    /** Writes the call of the guard of a listener that has one. */
    CodeBlock guard(ListenerModel listener, String variable) {
        GuardModel guard = listener.guard().orElseThrow();
        return invocation(
                listener,
                guard.declaringType(),
                guard.name(),
                guard.isStatic(),
                guard.needsBridge(frame.packageName()),
                arguments(listener, guard, variable));
    }

    /** Writes the call of the listener method. */
    CodeBlock call(ListenerModel listener, String variable) {
        CodeBlock event = event(listener, variable);
        MethodTraits method = listener.method();
        CodeBlock arguments = method.takesContext() ? withContext(listener, event) : event;
        return invocation(
                listener,
                method.declaringType(),
                method.name(),
                method.isStatic(),
                method.needsBridge(frame.packageName()),
                arguments);
    }

    private CodeBlock withContext(ListenerModel listener, CodeBlock event) {
        return CodeBlock.of("$L, $L", event, context.of(listener));
    }

    private CodeBlock invocation(
            ListenerModel listener,
            TypeRef declaring,
            String name,
            boolean isStatic,
            boolean bridged,
            CodeBlock arguments) {
        if (bridged) {
            CodeBlock receiver = isStatic
                    ? CodeBlock.of("")
                    : CodeBlock.of("$L", frame.members().receiver(listener));
            String separator = isStatic || arguments.isEmpty() ? "" : ", ";
            return CodeBlock.of("$T.$L($L$L$L)", BridgeClass.nameFor(declaring), name, receiver, separator, arguments);
        }
        return isStatic
                ? CodeBlock.of("$T.$L($L)", TypeNames.className(declaring), name, arguments)
                : CodeBlock.of("$L.$L($L)", frame.members().receiver(listener), name, arguments);
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
            case EVENT_AND_CONTEXT -> withContext(listener, event);
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
