package dev.signalbox.processor.validate.plan;

import dev.signalbox.processor.diagnostic.Diagnostic;
import dev.signalbox.processor.diagnostic.Problem;
import dev.signalbox.processor.model.Bridge;
import dev.signalbox.processor.model.DispatchPlan;
import dev.signalbox.processor.model.GuardModel;
import dev.signalbox.processor.model.ListenerModel;
import dev.signalbox.processor.model.MethodTraits;
import dev.signalbox.processor.model.TypeRef;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The dispatcher's package can call every listener method and guard: a package-private one through a bridge, which only
 * the compilation of its class can generate. Told once for each class.
 */
final class MethodsAreAccessible {
    private MethodsAreAccessible() {}

    private record Hidden(ListenerModel first, Set<String> methods) {}

    static Stream<Diagnostic> check(DispatchPlan plan) {
        if (PackageIsNamed.isBroken(plan)) {
            return Stream.of();
        }
        String packageName = plan.dispatcher().packageName();
        Map<TypeRef, Hidden> hidden = new TreeMap<>();
        for (ListenerModel listener : plan.dispatcher().listeners()) {
            if (!listener.owner().type().isAccessibleFrom(packageName)) {
                continue; // its class is told of
            }
            MethodTraits method = listener.method();
            if (method.needsBridge(packageName) && lacksBridge(method.declaringType(), method.bridge())) {
                add(hidden, method.declaringType(), listener, method.name());
            }
            if (listener.guard().isPresent()) {
                GuardModel guard = listener.guard().get();
                if (guard.needsBridge(packageName) && lacksBridge(guard.declaringType(), guard.bridge())) {
                    add(hidden, guard.declaringType(), listener, guard.name());
                }
            }
        }
        if (hidden.isEmpty()) {
            return Stream.of();
        }
        return hidden.entrySet().stream().map(entry -> uncallable(plan, entry.getKey(), entry.getValue()));
    }

    private static void add(Map<TypeRef, Hidden> hidden, TypeRef declaring, ListenerModel listener, String name) {
        Hidden known = hidden.getOrDefault(declaring, new Hidden(listener, new TreeSet<>()));
        known.methods().add("#" + name);
        boolean first = listener.origin().compareTo(known.first().origin()) < 0;
        hidden.put(declaring, first ? new Hidden(listener, known.methods()) : known);
    }

    private static Diagnostic uncallable(DispatchPlan plan, TypeRef declaring, Hidden hidden) {
        return Problem.INACCESSIBLE_LISTENER.at(
                hidden.first().origin(),
                declaring.qualifiedName() + String.join(", ", hidden.methods()),
                "called",
                Described.packageOf(plan),
                plan.dispatcher().className(),
                "Make " + (hidden.methods().size() == 1 ? "it" : "them")
                        + " public: only the compilation of the class can generate a bridge to package-private methods");
    }

    private static boolean lacksBridge(TypeRef declaring, Bridge bridge) {
        return bridge == Bridge.ABSENT || declaring.packageName().isEmpty();
    }
}
