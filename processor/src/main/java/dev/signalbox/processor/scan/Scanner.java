package dev.signalbox.processor.scan;

import dev.signalbox.processor.model.Declarations;
import dev.signalbox.processor.model.Declarations.StrayEmits;
import dev.signalbox.processor.model.DispatcherModel;
import dev.signalbox.processor.model.EventModel;
import dev.signalbox.processor.model.ListenerModel;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Reads what the sources declare. */
public final class Scanner {
    private final Discovery found;
    private final Scope scope;
    private final EventReader events;
    private final ListenerMethods methods;
    private final ListenerReader listeners;

    /** Creates a scanner for one round; the elements it reads belong to that round. */
    public Scanner(ProcessingEnvironment environment, Discovery found) {
        this.found = found;
        this.scope = new Scope(environment, found.roots);
        this.events = new EventReader(scope);
        ObjectMethods objectMethods = new ObjectMethods(scope);
        this.methods = new ListenerMethods(scope, objectMethods);
        this.listeners = new ListenerReader(scope, objectMethods, methods, events);
    }

    /** Scans all types found so far. */
    public Declarations scan() {
        List<EventModel> localEvents =
                types(found.events).flatMap(type -> events.read(type).stream()).toList();
        List<ListenerModel> localListeners =
                owners().flatMap(owner -> listeners.read(owner).stream()).toList();
        return new Declarations(
                localEvents,
                localListeners,
                dispatchers(localEvents, localListeners),
                Namespaces.declared(scope, found.namespaces, localEvents),
                strayEmits());
    }

    /** Tells whether one of the declarations read names a type that is not there, or not yet, but for what we generate. */
    public boolean sawUnresolved(Declarations declarations) {
        return scope.sawUnresolved(declarations.dispatchers().stream()
                .flatMap(dispatcher -> Stream.of(dispatcher.className(), dispatcher.publisherName()))
                .collect(Collectors.toSet()));
    }

    private List<DispatcherModel> dispatchers(List<EventModel> localEvents, List<ListenerModel> localListeners) {
        Coverage coverage = new Coverage(scope, events, listeners, localEvents, localListeners);
        DispatcherReader reader = new DispatcherReader(scope, new IncludeReader(scope, events, listeners), coverage);
        if (!found.dispatchers.isEmpty()) {
            return types(found.dispatchers).map(reader::read).toList();
        }
        boolean needed = localListeners.stream().anyMatch(Coverage::isCallable);
        return needed ? List.of(reader.undeclared(localEvents, localListeners)) : List.of();
    }

    private Stream<TypeElement> owners() {
        NavigableSet<String> names = new TreeSet<>(found.listeners);
        List<TypeElement> local =
                types(found.roots).flatMap(Scanner::withNested).toList();
        local.forEach(scope::noteSupertypes);
        local.stream()
                .filter(OwnerReader::isInstantiable)
                .filter(methods::inherits)
                .forEach(type -> names.add(type.getQualifiedName().toString()));
        return types(names);
    }

    private List<StrayEmits> strayEmits() {
        List<StrayEmits> stray = new ArrayList<>();
        types(found.emitters)
                .forEach(type -> ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                        .filter(method -> !Annotations.has(method, Names.LISTEN))
                        .forEach(method -> Annotations.find(method, Names.EMITS)
                                .filter(annotation -> methods.of(type).stream()
                                        .noneMatch(heard -> heard.method().equals(method)))
                                .ifPresent(annotation -> stray.add(new StrayEmits(
                                        type.getQualifiedName() + "#" + method.getSimpleName(),
                                        Origins.of(method, annotation))))));
        return stray;
    }

    private Stream<TypeElement> types(NavigableSet<String> names) {
        return names.stream().flatMap(name -> scope.type(name).stream());
    }

    private static Stream<TypeElement> withNested(TypeElement type) {
        return Stream.concat(
                Stream.of(type),
                ElementFilter.typesIn(type.getEnclosedElements()).stream().flatMap(Scanner::withNested));
    }
}
