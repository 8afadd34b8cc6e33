package dev.signalbox.processor.model;

import dev.signalbox.annotation.ComponentModel;
import dev.signalbox.annotation.FailurePolicy;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A dispatcher to be generated, with all that it covers.
 *
 * @param declaration the annotated interface; none for the dispatcher generated without one
 * @param packageName the package it is generated in
 * @param baseName what its name and that of its publisher begin with
 * @param onFailure what becomes of failing listeners
 * @param componentModel which annotations it carries
 * @param isInterface whether the annotated type is an interface
 * @param namedModule whether it is compiled in a named module
 * @param runtimeVisible whether it can see the runtime
 * @param missingContainer what it cannot see of the container it is made for
 * @param unfitIncludes the included classes that are neither listeners nor dispatchers
 * @param packageTypes the simple names of the types in its package, which its source must not mistake for others
 * @param events the event types
 * @param listeners the listener methods
 * @param origin where it is declared
 */
public record DispatcherModel(
        Optional<TypeRef> declaration,
        String packageName,
        String baseName,
        FailurePolicy onFailure,
        ComponentModel componentModel,
        boolean isInterface,
        boolean namedModule,
        boolean runtimeVisible,
        Optional<MissingContainer> missingContainer,
        List<IncludeModel> unfitIncludes,
        Set<String> packageTypes,
        List<EventModel> events,
        List<ListenerModel> listeners,
        Origin origin) {

    public DispatcherModel {
        unfitIncludes = List.copyOf(unfitIncludes);
        packageTypes = Set.copyOf(packageTypes);
        events = events.stream().sorted().toList();
        listeners = listeners.stream().sorted().toList();
    }

    /** Returns the simple name of the generated publisher. */
    public String publisherName() {
        return baseName + "Publisher";
    }

    /** Returns the simple name of the generated class. */
    public String className() {
        return baseName + "Dispatcher";
    }
}
