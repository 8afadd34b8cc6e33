package dev.signalbox.processor.scan;

import dev.signalbox.annotation.ComponentModel;
import dev.signalbox.annotation.FailurePolicy;
import dev.signalbox.processor.model.ComponentTypes;
import dev.signalbox.processor.model.DispatcherModel;
import dev.signalbox.processor.model.EventModel;
import dev.signalbox.processor.model.IncludeModel;
import dev.signalbox.processor.model.ListenerModel;
import dev.signalbox.processor.model.MissingContainer;
import dev.signalbox.processor.model.Origin;
import dev.signalbox.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Reads dispatchers with all that they cover. */
final class DispatcherReader {
    private final Scope scope;
    private final Coverage coverage;

    DispatcherReader(Scope scope, Coverage coverage) {
        this.scope = scope;
        this.coverage = coverage;
    }

    DispatcherModel read(TypeElement type) {
        AnnotationMirror annotation = Annotations.find(type, Names.DISPATCHER).orElseThrow();
        List<TypeElement> listeners = new ArrayList<>();
        List<TypeElement> events = new ArrayList<>();
        List<IncludeModel> unfit = include(type, annotation, listeners, events);
        List<ListenerModel> heard = coverage.listeners(listeners);
        TypeRef ref = scope.ref(type);
        return new DispatcherModel(
                Optional.of(ref),
                ref.packageName(),
                ref.flatName(),
                Annotations.constant(annotation, "onFailure", FailurePolicy.class, FailurePolicy.ISOLATE),
                componentModel(annotation),
                type.getKind() == ElementKind.INTERFACE,
                inNamedModule(type),
                seesRuntime(type),
                missingContainer(type, annotation),
                unfit,
                packageTypes(ref.packageName()),
                coverage.events(events, heard),
                heard,
                Origins.of(type, annotation));
    }

    /** Describes the dispatcher that is generated where none is declared. */
    DispatcherModel undeclared(List<EventModel> events, List<ListenerModel> listeners) {
        List<String> packages = Stream.concat(
                        events.stream().map(event -> event.type().packageName()),
                        listeners.stream()
                                .map(listener -> listener.owner().type().packageName()))
                .toList();
        String packageName = CommonPackage.of(packages);
        List<ListenerModel> heard = coverage.listeners(List.of());
        Origin origin = listeners.get(0).origin();
        return new DispatcherModel(
                Optional.empty(),
                packageName,
                "Signalbox",
                FailurePolicy.ISOLATE,
                ComponentModel.NONE,
                true,
                inNamedModule(origin.element()),
                seesRuntime(origin.element()),
                Optional.empty(),
                List.of(),
                packageTypes(packageName),
                coverage.events(List.of(), heard),
                heard,
                origin);
    }

    /** Adds what a dispatcher includes, and returns what cannot be included. */
    private List<IncludeModel> include(
            TypeElement dispatcher,
            AnnotationMirror annotation,
            List<TypeElement> listeners,
            List<TypeElement> events) {
        List<IncludeModel> unfit = new ArrayList<>();
        for (AnnotationValue value : Annotations.list(annotation, "include")) {
            Origin origin = Origins.of(dispatcher, annotation, value, unfit.size());
            Annotations.type(value).ifPresent(each -> {
                boolean fit = Hierarchy.element(each)
                        .filter(included -> include(included, listeners, events))
                        .isPresent();
                if (!fit) {
                    unfit.add(new IncludeModel(scope.text(each), origin));
                }
            });
        }
        return unfit;
    }

    private boolean include(TypeElement type, List<TypeElement> listeners, List<TypeElement> events) {
        if (Annotations.has(type, Names.DISPATCHER)) {
            return scope.isLocal(type) || includeDispatcher(type, listeners, events);
        }
        listeners.add(type);
        return coverage.hasListeners(type);
    }

    private boolean includeDispatcher(TypeElement type, List<TypeElement> listeners, List<TypeElement> events) {
        TypeRef ref = scope.ref(type);
        String prefix = ref.packageName().isEmpty() ? "" : ref.packageName() + ".";
        Optional<AnnotationMirror> generated = scope.type(prefix + ref.flatName() + "Dispatcher")
                .flatMap(dispatcher -> Annotations.find(dispatcher, Names.GENERATED));
        generated.ifPresent(annotation -> {
            classes(annotation, "listeners").forEach(listeners::add);
            classes(annotation, "events").forEach(events::add);
        });
        return generated.isPresent();
    }

    private Stream<TypeElement> classes(AnnotationMirror annotation, String member) {
        return Annotations.list(annotation, member).stream()
                .flatMap(value -> Annotations.text(value).stream())
                .flatMap(name -> scope.type(name).stream());
    }

    private boolean inNamedModule(Element element) {
        return Optional.ofNullable(scope.elements.getModuleOf(element))
                .filter(module -> !module.isUnnamed())
                .isPresent();
    }

    private boolean seesRuntime(Element element) {
        return sees(element, Names.EVENT_CONTEXT);
    }

    private boolean sees(Element element, String typeName) {
        ModuleElement module = scope.elements.getModuleOf(element);
        return module == null
                ? scope.type(typeName).isPresent()
                : scope.elements.getTypeElement(module, typeName) != null;
    }

    private Optional<MissingContainer> missingContainer(TypeElement type, AnnotationMirror annotation) {
        ComponentTypes container = ComponentTypes.of(componentModel(annotation));
        return Stream.of(container.onClass(), container.onConstructor())
                .flatMap(List::stream)
                .filter(name -> !sees(type, name))
                .findFirst()
                .map(name -> new MissingContainer(name, Origins.of(type, annotation, "componentModel")));
    }

    private static ComponentModel componentModel(AnnotationMirror annotation) {
        return Annotations.constant(annotation, "componentModel", ComponentModel.class, ComponentModel.NONE);
    }

    private Set<String> packageTypes(String packageName) {
        Set<String> names = new TreeSet<>();
        PackageElement found = scope.elements.getPackageElement(packageName);
        if (found != null) {
            ElementFilter.typesIn(found.getEnclosedElements())
                    .forEach(type -> names.add(type.getSimpleName().toString()));
        }
        return names;
    }
}
