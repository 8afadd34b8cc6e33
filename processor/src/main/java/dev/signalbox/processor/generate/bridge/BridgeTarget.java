package dev.signalbox.processor.generate.bridge;

import dev.signalbox.processor.model.Bridge;
import dev.signalbox.processor.model.DispatchPlan;
import dev.signalbox.processor.model.GuardModel;
import dev.signalbox.processor.model.GuardModel.Arguments;
import dev.signalbox.processor.model.ListenerModel;
import dev.signalbox.processor.model.MethodTraits;
import dev.signalbox.processor.model.TypeRef;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A method to be bridged: a listener method or a guard.
 *
 * @param declaring the class that declares it
 * @param name its name
 * @param isStatic whether it needs no instance
 * @param isGuard whether it is a guard
 * @param event the type of the event it takes, if it takes one
 * @param takesContext whether it takes the context of the dispatch
 * @param listener the listener method it is, or guards
 */
public record BridgeTarget(
        TypeRef declaring,
        String name,
        boolean isStatic,
        boolean isGuard,
        Optional<TypeRef> event,
        boolean takesContext,
        ListenerModel listener) {

    /** Finds what the dispatchers of some plans can only call through a bridge, by the class that declares it. */
    public static Collection<List<BridgeTarget>> of(List<DispatchPlan> plans) {
        NavigableMap<TypeRef, NavigableMap<String, BridgeTarget>> found = new TreeMap<>();
        for (DispatchPlan plan : plans) {
            String packageName = plan.dispatcher().packageName();
            for (ListenerModel listener : plan.dispatcher().listeners()) {
                MethodTraits method = listener.method();
                if (method.needsBridge(packageName) && method.bridge() == Bridge.GENERATED) {
                    add(found, of(listener));
                }
                if (listener.guard().isPresent()) {
                    GuardModel guard = listener.guard().get();
                    if (guard.needsBridge(packageName) && guard.bridge() == Bridge.GENERATED) {
                        add(found, of(listener, guard));
                    }
                }
            }
        }
        if (found.isEmpty()) {
            return List.of();
        }
        return found.values().stream()
                .map(targets -> List.copyOf(targets.values()))
                .toList();
    }

    private static BridgeTarget of(ListenerModel listener) {
        MethodTraits method = listener.method();
        return new BridgeTarget(
                method.declaringType(),
                method.name(),
                method.isStatic(),
                false,
                Optional.of(listener.heard().type()),
                method.takesContext(),
                listener);
    }

    private static BridgeTarget of(ListenerModel listener, GuardModel guard) {
        return new BridgeTarget(
                guard.declaringType(),
                guard.name(),
                guard.isStatic(),
                true,
                guard.parameter(),
                guard.arguments() == Arguments.EVENT_AND_CONTEXT,
                listener);
    }

    private static void add(NavigableMap<TypeRef, NavigableMap<String, BridgeTarget>> found, BridgeTarget target) {
        found.computeIfAbsent(target.declaring, key -> new TreeMap<>())
                .merge(target.signature(), target, (one, other) -> one.isGuard ? one : other);
    }

    /** Returns what tells overloaded methods apart. */
    private String signature() {
        return name + "(" + event.map(TypeRef::qualifiedName).orElse("") + (takesContext ? ", context)" : ")");
    }
}
