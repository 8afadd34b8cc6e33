package dev.signalbox.processor.generate;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.signalbox.processor.generate.BridgeClass.Target;
import dev.signalbox.processor.model.Access;
import dev.signalbox.processor.model.Bridge;
import dev.signalbox.processor.model.DispatchPlan;
import dev.signalbox.processor.model.DispatcherModel;
import dev.signalbox.processor.model.EventModel;
import dev.signalbox.processor.model.ListenerModel;
import dev.signalbox.processor.model.Origin;
import dev.signalbox.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Writes plans down as Java source. */
public final class Generator {
    private static final Set<String> JAVA_LANG = Set.of(
            "AssertionError",
            "Class",
            "IllegalStateException",
            "Object",
            "Override",
            "String",
            "SuppressWarnings",
            "Throwable");

    private Generator() {}

    /** Writes the dispatchers and publishers of all plans, and the bridges they share. */
    public static List<GeneratedSource> generate(List<DispatchPlan> plans) {
        List<GeneratedSource> sources = new ArrayList<>();
        NavigableMap<TypeRef, NavigableMap<String, Target>> bridges = new TreeMap<>();
        for (DispatchPlan plan : plans) {
            Frame frame = Frame.of(plan);
            List<Origin> origins = origins(plan);
            sources.add(source(plan, DispatcherClass.of(frame), origins));
            sources.add(source(plan, PublisherClass.of(frame), origins));
            plan.dispatcher().listeners().stream()
                    .flatMap(Generator::targets)
                    .filter(target -> !target.declaring().packageName().equals(frame.packageName()))
                    .forEach(target -> bridges.computeIfAbsent(target.declaring(), key -> new TreeMap<>())
                            .merge(target.signature(), target, (one, other) -> one.isGuard() ? one : other));
        }
        boolean namedModule = plans.stream().anyMatch(plan -> plan.dispatcher().namedModule());
        bridges.forEach(
                (declaring, targets) -> sources.add(bridge(declaring, List.copyOf(targets.values()), namedModule)));
        return sources;
    }

    private static Stream<Target> targets(ListenerModel listener) {
        boolean bridged = listener.method().access() == Access.PACKAGE
                && listener.method().bridge() == Bridge.GENERATED;
        Stream<Target> method = bridged
                ? Stream.of(new Target(
                        listener.method().declaringType(),
                        listener.method().name(),
                        listener.method().isStatic(),
                        false,
                        listener))
                : Stream.of();
        Stream<Target> guard = listener.guard().stream()
                .filter(each -> each.access() == Access.PACKAGE && each.bridge() == Bridge.GENERATED)
                .map(each -> new Target(each.declaringType(), each.name(), each.isStatic(), true, listener));
        return Stream.concat(method, guard);
    }

    private static GeneratedSource bridge(TypeRef declaring, List<Target> targets, boolean namedModule) {
        List<Origin> origins =
                targets.stream().map(target -> target.listener().origin()).toList();
        JavaFile file = JavaFile.builder(declaring.packageName(), BridgeClass.of(declaring, targets, namedModule))
                .skipJavaLangImports(true)
                .indent("    ")
                .build();
        return new GeneratedSource(file, origins, "the class " + declaring.qualifiedName());
    }

    private static GeneratedSource source(DispatchPlan plan, TypeSpec type, List<Origin> origins) {
        TypeSpec qualified = qualified(type, plan.dispatcher());
        JavaFile file = JavaFile.builder(plan.dispatcher().packageName(), qualified)
                .skipJavaLangImports(true)
                .indent("    ")
                .build();
        String otherName =
                plan.dispatcher().declaration().isPresent() ? "the @Dispatcher interface" : "declare a @Dispatcher";
        return new GeneratedSource(file, origins, otherName);
    }

    /** Writes {@code java.lang} types in full where a type of the package has the same simple name. */
    private static TypeSpec qualified(TypeSpec type, DispatcherModel dispatcher) {
        Set<String> clashes = new TreeSet<>(JAVA_LANG);
        clashes.retainAll(dispatcher.packageTypes());
        return type.toBuilder().alwaysQualify(clashes.toArray(String[]::new)).build();
    }

    private static List<Origin> origins(DispatchPlan plan) {
        Stream<Origin> events = plan.dispatcher().events().stream().map(EventModel::origin);
        Stream<Origin> listeners = plan.dispatcher().listeners().stream().map(ListenerModel::origin);
        return Stream.of(Stream.of(plan.dispatcher().origin()), events, listeners)
                .flatMap(origins -> origins)
                .toList();
    }
}
