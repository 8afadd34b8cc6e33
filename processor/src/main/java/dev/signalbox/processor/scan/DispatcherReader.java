package dev.signalbox.processor.scan;

import dev.signalbox.annotation.ComponentModel;
import dev.signalbox.annotation.FailurePolicy;
import dev.signalbox.processor.model.ComponentTypes;
import dev.signalbox.processor.model.DispatcherModel;
import dev.signalbox.processor.model.DispatcherModel.Rival;
import dev.signalbox.processor.model.EventModel;
import dev.signalbox.processor.model.ListenerModel;
import dev.signalbox.processor.model.MissingContainer;
import dev.signalbox.processor.model.Origin;
import dev.signalbox.processor.model.TypeRef;
import dev.signalbox.processor.scan.Coverage.Covered;
import dev.signalbox.processor.scan.IncludeReader.Included;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** Reads dispatchers with all that they cover. */
final class DispatcherReader {
    /** The name of the dispatcher that is generated where none is declared. */
    static final String UNDECLARED_DISPATCHER = "SignalboxDispatcher";

    private static final String UNDECLARED = "Signalbox";

    private final Scope scope;
    private final IncludeReader includes;
    private final Coverage coverage;
    private final HiddenDispatchers hidden;

    DispatcherReader(Scope scope, IncludeReader includes, Coverage coverage) {
        this.scope = scope;
        this.includes = includes;
        this.coverage = coverage;
        this.hidden = new HiddenDispatchers(scope);
    }

    DispatcherModel read(TypeElement type) {
        AnnotationMirror annotation = Annotations.find(type, Names.DISPATCHER).orElseThrow();
        scope.noteValues(annotation);
        Included included = includes.read(type, annotation);
        List<ListenerModel> heard = coverage.listeners(included.listeners());
        TypeRef ref = scope.ref(type);
        Covered events = coverage.events(included, heard, ref.packageName());
        return new DispatcherModel(
                Optional.of(ref),
                ref.packageName(),
                Namespaces.around(scope, type),
                ref.flatName(),
                Annotations.constant(annotation, "onFailure", FailurePolicy.class, FailurePolicy.ISOLATE),
                componentModel(annotation),
                Annotations.flag(annotation, "observed"),
                Annotations.flag(annotation, "idempotent"),
                type.getKind() == ElementKind.INTERFACE,
                inNamedModule(type),
                seesRuntime(type),
                missingContainer(type, annotation),
                included.unfit(),
                Optional.empty(),
                hidden.of(type, included),
                packageTypes(ref.packageName()),
                events.all(),
                events.offered(),
                heard,
                Origins.of(type, annotation));
    }

    /** Describes the dispatcher that is generated where none is declared. */
    DispatcherModel undeclared(List<EventModel> events, List<ListenerModel> listeners) {
        String packageName = commonPackage(events, listeners);
        List<ListenerModel> heard = coverage.listeners(Map.of());
        Covered covered = coverage.events(Included.nothing(), heard, packageName);
        Origin origin = listeners.get(0).origin();
        return new DispatcherModel(
                Optional.empty(),
                packageName,
                Namespaces.of(scope, scope.elements.getPackageElement(packageName)),
                UNDECLARED,
                FailurePolicy.ISOLATE,
                ComponentModel.NONE,
                false,
                false,
                true,
                inNamedModule(origin.element()),
                seesRuntime(origin.element()),
                Optional.empty(),
                List.of(),
                rival(packageName, listeners.get(0)),
                List.of(),
                packageTypes(packageName),
                covered.all(),
                covered.offered(),
                heard,
                origin);
    }

    private static String commonPackage(List<EventModel> events, List<ListenerModel> listeners) {
        List<String> packages = new ArrayList<>();
        for (EventModel event : events) {
            packages.add(event.type().packageName());
        }
        for (ListenerModel listener : listeners) {
            packages.add(listener.owner().type().packageName());
        }
        return CommonPackage.of(packages);
    }

    /** Finds the dispatcher that the same name was generated for from other sources; it would be hidden. */
    private Optional<Rival> rival(String packageName, ListenerModel listener) {
        String prefix = packageName.isEmpty() ? "" : packageName + ".";
        Optional<TypeElement> present = scope.type(prefix + UNDECLARED_DISPATCHER);
        if (present.isEmpty()) {
            return Optional.empty();
        }
        List<TypeElement> covered = new ArrayList<>(Listed.types(scope, present.get(), "listeners"));
        covered.addAll(Listed.types(scope, present.get(), "events"));
        if (covered.isEmpty() || covered.stream().anyMatch(scope::isLocal)) {
            return Optional.empty(); // written by the user, or by this compilation when it ran before
        }
        String otherName = listener.owner().type().simpleName() + "Events";
        return Optional.of(new Rival(covered.get(0).getQualifiedName().toString(), otherName));
    }

    private boolean inNamedModule(Element element) {
        ModuleElement module = scope.elements.getModuleOf(element);
        return module != null && !module.isUnnamed();
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
        if (componentModel(annotation) == ComponentModel.NONE) {
            return Optional.empty();
        }
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
            for (Element member : found.getEnclosedElements()) {
                if (member instanceof TypeElement) {
                    names.add(member.getSimpleName().toString());
                }
            }
        }
        return names;
    }
}
