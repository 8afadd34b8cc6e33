package dev.signalbox.processor.model;

import dev.signalbox.topic.TopicTemplate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A type whose instances are events: one with {@code @EventType}, or a subtype of one.
 *
 * @param type the type
 * @param topic its topic, its own or the nearest supertype's
 * @param facts what people read of it
 * @param answer what it asks its listeners to return, if it does
 * @param components what fills the topic
 * @param componentCandidates names of accessors that could be meant by a misspelt component
 * @param supertypes all its supertypes, itself and {@code Object} included, erased and with type arguments
 * @param shape what kind of type it is
 * @param declared whether it carries {@code @EventType} itself
 * @param local whether it is declared in this compilation
 * @param deprecated whether its use would make the compiler warn
 * @param suppressed the problems that {@code @SuppressWarnings} names on it
 * @param origin where it is declared; the topic, if it has its own
 */
public record EventModel(
        TypeRef type,
        TopicTemplate topic,
        EventFacts facts,
        Optional<AnswerModel> answer,
        List<EventComponent> components,
        List<String> componentCandidates,
        Set<String> supertypes,
        Shape shape,
        boolean declared,
        boolean local,
        boolean deprecated,
        Set<String> suppressed,
        Origin origin)
        implements Comparable<EventModel> {

    public EventModel {
        components = List.copyOf(components);
        componentCandidates = List.copyOf(componentCandidates);
        supertypes = Set.copyOf(supertypes);
        suppressed = Set.copyOf(suppressed);
    }

    /** What can be known of the classes of a type's instances. */
    public enum Shape {
        /** It is final or sealed: every class that can be a subtype is known. */
        CLOSED,
        /** An instance may be of a subclass. */
        OPEN_CLASS,
        /** An instance may be of any class that implements it. */
        INTERFACE
    }

    /** Returns the same with another place to point at. */
    public EventModel at(Origin place) {
        return new EventModel(
                type,
                topic,
                facts,
                answer,
                components,
                componentCandidates,
                supertypes,
                shape,
                declared,
                local,
                deprecated,
                suppressed,
                place);
    }

    /** Tells whether source in a package can name it and what fills its topic. */
    public boolean isAccessibleFrom(String packageName) {
        for (EventComponent component : components) {
            if (!component.type().isAccessibleFrom(packageName)) {
                return false;
            }
        }
        return type.isAccessibleFrom(packageName);
    }

    /** Tells whether every instance of this type is one of another. */
    public boolean isSubtypeOf(String typeName) {
        return supertypes.contains(typeName);
    }

    @Override
    public int compareTo(EventModel other) {
        return type.compareTo(other.type);
    }
}
