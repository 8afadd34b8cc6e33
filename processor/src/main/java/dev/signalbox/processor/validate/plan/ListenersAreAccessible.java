package dev.signalbox.processor.validate.plan;

import dev.signalbox.processor.diagnostic.Diagnostic;
import dev.signalbox.processor.diagnostic.Problem;
import dev.signalbox.processor.model.Access;
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
        String packageName = plan.dispatcher().packageName();
        return plan.dispatcher().listeners().stream()
                .flatMap(listener -> inaccessible(listener, packageName).stream()
                        .map(what -> Problem.INACCESSIBLE_LISTENER.at(
                                listener.origin(),
                                what,
                                Described.packageName(plan),
                                plan.dispatcher().className(),
                                Described.packageName(listener.owner().type().packageName()))));
    }

    private static Optional<String> inaccessible(ListenerModel listener, String packageName) {
        TypeRef owner = listener.owner().type();
        if (!owner.isAccessibleFrom(packageName)) {
            return Optional.of(owner.qualifiedName());
        }
        TypeRef heard = listener.heard().type();
        if (!heard.isAccessibleFrom(packageName)) {
            return Optional.of(heard.qualifiedName());
        }
        MethodTraits method = listener.method();
        if (cannotCall(method.access(), method.declaringType(), method.local(), packageName)) {
            return Optional.of(method.declaringType().qualifiedName() + "#" + method.name());
        }
        return listener.guard()
                .filter(guard -> cannotCall(guard.access(), guard.declaringType(), guard.local(), packageName))
                .map(guard -> guard.declaringType().qualifiedName() + "#" + guard.name());
    }

    private static boolean cannotCall(Access access, TypeRef declaring, boolean local, String packageName) {
        boolean bridged = access == Access.PACKAGE && !declaring.packageName().equals(packageName);
        return bridged && (!local || declaring.packageName().isEmpty());
    }
}
