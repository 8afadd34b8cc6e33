package dev.signalbox.processor.scan;

import dev.signalbox.processor.model.Declarations;
import dev.signalbox.processor.model.Declarations.StrayMark;
import dev.signalbox.processor.model.DispatcherModel;
import dev.signalbox.processor.model.EventModel;
import dev.signalbox.processor.model.ListenerModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

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
        List<EventModel> localEvents = new ArrayList<>();
        for (TypeElement type : types(found.events)) {
            Optional<EventModel> event = events.read(type);
            if (event.isPresent()) {
                localEvents.add(event.get());
            }
        }
        List<ListenerModel> localListeners = new ArrayList<>();
        for (TypeElement owner : owners()) {
            localListeners.addAll(listeners.read(owner));
        }
        return new Declarations(
                localEvents,
                localListeners,
                dispatchers(localEvents, localListeners),
                Namespaces.declared(scope, found.namespaces, localEvents),
                RegisteredReader.read(types(found.registered), localListeners),
                strayMarks());
    }

    /** Tells whether one of the declarations read names a type that is not there, or not yet, but for what we generate. */
    public boolean sawUnresolved(Declarations declarations) {
        Set<String> generated = new HashSet<>();
        for (DispatcherModel dispatcher : declarations.dispatchers()) {
            generated.add(dispatcher.className());
            generated.add(dispatcher.publisherName());
        }
        return scope.sawUnresolved(generated);
    }

    private List<DispatcherModel> dispatchers(List<EventModel> localEvents, List<ListenerModel> localListeners) {
        Coverage coverage = new Coverage(scope, events, listeners, localEvents, localListeners);
        DispatcherReader reader = new DispatcherReader(scope, new IncludeReader(scope, events, listeners), coverage);
        if (!found.dispatchers.isEmpty()) {
            List<DispatcherModel> read = new ArrayList<>();
            for (TypeElement type : types(found.dispatchers)) {
                read.add(reader.read(type));
            }
            return read;
        }
        for (ListenerModel listener : localListeners) {
            if (Coverage.isCallable(listener)) {
                return List.of(reader.undeclared(localEvents, localListeners));
            }
        }
        return List.of();
    }

    private List<TypeElement> owners() {
        NavigableSet<String> names = new TreeSet<>(found.listeners);
        List<TypeElement> local = new ArrayList<>();
        for (TypeElement root : types(found.roots)) {
            addNested(root, local);
        }
        for (TypeElement type : local) {
            scope.noteSupertypes(type);
            if (OwnerReader.isInstantiable(type) && methods.inherits(type)) {
                names.add(type.getQualifiedName().toString());
            }
        }
        return types(names);
    }

    private List<StrayMark> strayMarks() {
        StrayMarks marks = new StrayMarks(methods);
        List<StrayMark> stray = new ArrayList<>(marks.onMethods(types(found.emitters), Names.EMITS));
        stray.addAll(marks.onMethods(types(found.queued), Names.QUEUED));
        stray.addAll(marks.onTypes(types(found.queued), Names.QUEUED));
        return stray;
    }

    private List<TypeElement> types(NavigableSet<String> names) {
        List<TypeElement> types = new ArrayList<>(names.size());
        for (String name : names) {
            Optional<TypeElement> type = scope.type(name);
            if (type.isPresent()) {
                types.add(type.get());
            }
        }
        return types;
    }

    private static void addNested(TypeElement type, List<TypeElement> all) {
        all.add(type);
        for (Element member : type.getEnclosedElements()) {
            if (member instanceof TypeElement nested) {
                addNested(nested, all);
            }
        }
    }
}
