package dev.signalbox.processor.validate.plan;

import dev.signalbox.processor.diagnostic.Diagnostic;
import dev.signalbox.processor.diagnostic.Problem;
import dev.signalbox.processor.model.Bridge;
import dev.signalbox.processor.model.DispatchPlan;
import dev.signalbox.processor.model.ListenerModel;
import dev.signalbox.processor.model.MethodTraits;
import dev.signalbox.processor.model.TypeRef;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The dispatcher's package can name every listener class and what it hears, and can call the method: a package-private
 * one through a bridge, which only the compilation of its class can generate.
 */
final class ListenersAreAccessible {
    private ListenersAreAccessible() {}

    static Stream<Diagnostic> check(DispatchPlan plan) {
        return PackageIsNamed.isBroken(plan)
                ? Stream.of()
                : plan.dispatcher().listeners().stream().flatMap(listener -> check(plan, listener).stream());
    }

    private static Optional<Diagnostic> check(DispatchPlan plan, ListenerModel listener) {
        String packageName = plan.dispatcher().packageName();
        TypeRef owner = listener.owner().type();
        if (!owner.isAccessibleFrom(packageName)) {
            return Optional.of(unnameable(plan, listener, owner));
        }
        TypeRef heard = listener.heard().type();
        if (!heard.isAccessibleFrom(packageName)) {
            boolean toldAtEvent = plan.isEvent(heard.qualifiedName());
            return toldAtEvent ? Optional.empty() : Optional.of(unnameable(plan, listener, heard));
        }
        MethodTraits method = listener.method();
        if (method.needsBridge(packageName) && lacksBridge(method.declaringType(), method.bridge())) {
            return Optional.of(uncallable(plan, listener, method.declaringType(), method.name()));
        }
        return listener.guard()
                .filter(guard -> guard.needsBridge(packageName) && lacksBridge(guard.declaringType(), guard.bridge()))
                .map(guard -> uncallable(plan, listener, guard.declaringType(), guard.name()));
    }

    private static Diagnostic unnameable(DispatchPlan plan, ListenerModel listener, TypeRef type) {
        return Problem.INACCESSIBLE_LISTENER.at(
                listener.origin(),
                type.qualifiedName(),
                "named",
                Described.packageOf(plan),
                plan.dispatcher().className(),
                Described.cure(type));
    }

    private static Diagnostic uncallable(DispatchPlan plan, ListenerModel listener, TypeRef declaring, String name) {
        return Problem.INACCESSIBLE_LISTENER.at(
                listener.origin(),
                declaring.qualifiedName() + "#" + name,
                "called",
                Described.packageOf(plan),
                plan.dispatcher().className(),
                "Make it public");
    }

    private static boolean lacksBridge(TypeRef declaring, Bridge bridge) {
        return bridge == Bridge.ABSENT || declaring.packageName().isEmpty();
    }
}
