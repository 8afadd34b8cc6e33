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
 * @param namespace the words that its package puts before topics; empty if there are none
 * @param baseName what its name and that of its publisher begin with
 * @param onFailure what becomes of failing listeners
 * @param componentModel which annotations it carries
 * @param observed whether observers see each call of a listener
 * @param idempotent whether listeners are called once for an event whose id is given
 * @param isInterface whether the annotated type is an interface
 * @param namedModule whether it is compiled in a named module
 * @param runtimeVisible whether it can see the runtime
 * @param missingContainer what it cannot see of the container it is made for
 * @param unfitIncludes the included classes that are neither listeners nor dispatchers
 * @param rival the dispatcher of its name that other sources have, if it has none of its own
 * @param hidden the dispatchers of libraries it includes that those of others hide
 * @param packageTypes the simple names of the types in its package, which its source must not mistake for others
 * @param events the event types
 * @param offered the names of those that are no more than known from libraries: they stay only where somebody hears them
 * @param listeners the listener methods
 * @param origin where it is declared
 */
public record DispatcherModel(
        Optional<TypeRef> declaration,
        String packageName,
        String namespace,
        String baseName,
        FailurePolicy onFailure,
        ComponentModel componentModel,
        boolean observed,
        boolean idempotent,
        boolean isInterface,
        boolean namedModule,
        boolean runtimeVisible,
        Optional<MissingContainer> missingContainer,
        List<IncludeModel> unfitIncludes,
        Optional<Rival> rival,
        List<Hidden> hidden,
        Set<String> packageTypes,
        List<EventModel> events,
        Set<String> offered,
        List<ListenerModel> listeners,
        Origin origin) {

    public DispatcherModel {
        unfitIncludes = List.copyOf(unfitIncludes);
        hidden = List.copyOf(hidden);
        packageTypes = Set.copyOf(packageTypes);
        offered = Set.copyOf(offered);
        events = events.stream().sorted().toList();
        listeners = listeners.stream().sorted().toList();
    }

    /**
     * A dispatcher of the same name that was generated from other sources.
     *
     * @param covered a type it covers
     * @param otherName how a declaration could be called
     */
    public record Rival(String covered, String otherName) {}

    /**
     * A dispatcher that a library must have and that is not to be seen, as another library has one of its name.
     *
     * @param listener the included listener class that it would cover
     * @param dispatcher the name of both
     * @param covered a listener class that the other one covers
     * @param suppressed the problems that {@code @SuppressWarnings} names where the class is included
     * @param origin where it is included
     */
    public record Hidden(String listener, String dispatcher, String covered, Set<String> suppressed, Origin origin) {
        public Hidden {
            suppressed = Set.copyOf(suppressed);
        }
    }

    /** Returns the same without some event types. */
    public DispatcherModel without(Set<String> eventNames) {
        return new DispatcherModel(
                declaration,
                packageName,
                namespace,
                baseName,
                onFailure,
                componentModel,
                observed,
                idempotent,
                isInterface,
                namedModule,
                runtimeVisible,
                missingContainer,
                unfitIncludes,
                rival,
                hidden,
                packageTypes,
                events.stream()
                        .filter(event -> !eventNames.contains(event.type().qualifiedName()))
                        .toList(),
                Set.of(),
                listeners,
                origin);
    }

    /** Returns the qualified name of the generated class. */
    public String qualifiedName() {
        return packageName.isEmpty() ? className() : packageName + "." + className();
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
