package dev.signalbox.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A listener method of a listener class.
 *
 * @param id its id, unique in a dispatcher
 * @param plainId the id it would have if its name were not overloaded; empty if it has that, or one that is given
 * @param owner the class whose instance is called
 * @param method how it is declared
 * @param parameter what it hears
 * @param returns what its value is for
 * @param patterns the topic patterns it binds
 * @param priority higher first
 * @param guard the method named by {@code when}
 * @param realizes what it is one of several ways to do
 * @param sticky whether instances registered later hear the last events
 * @param queue where its deliveries wait, unless the dispatching thread calls it
 * @param order the classes before and after it
 * @param conflicts what the annotations that it inherits do not agree in
 * @param suppressed the problems that {@code @SuppressWarnings} names on it
 * @param idOrigin where its id is written, else the annotation
 * @param origin the method
 */
public record ListenerModel(
        String id,
        Optional<String> plainId,
        OwnerModel owner,
        MethodTraits method,
        Optional<ParameterModel> parameter,
        ReturnModel returns,
        List<PatternModel> patterns,
        int priority,
        Optional<GuardModel> guard,
        Optional<String> realizes,
        boolean sticky,
        Optional<QueueModel> queue,
        List<OrderModel> order,
        List<ListenConflict> conflicts,
        Set<String> suppressed,
        Origin idOrigin,
        Origin origin)
        implements Comparable<ListenerModel> {

    public ListenerModel {
        patterns = List.copyOf(patterns);
        order = List.copyOf(order);
        conflicts = List.copyOf(conflicts);
        suppressed = Set.copyOf(suppressed);
    }

    /** Returns the same with another place to point at. */
    public ListenerModel at(Origin place) {
        return new ListenerModel(
                id,
                plainId,
                owner,
                method,
                parameter,
                returns,
                patterns,
                priority,
                guard,
                realizes,
                sticky,
                queue,
                order,
                conflicts,
                suppressed,
                place,
                place);
    }

    /** Returns the parameter of a method that has been found to have one. */
    public ParameterModel heard() {
        return parameter.orElseThrow();
    }

    /** Tells whether it is called for each registered instance of its class. */
    public boolean isRegistered() {
        return owner.registered() && !method.isStatic();
    }

    /** Tells whether the dispatching thread calls it. */
    public boolean isDirect() {
        return queue.isEmpty();
    }

    /** Tells whether it is called for the one instance of its class that a dispatcher is made with. */
    public boolean isGiven() {
        return !owner.registered() && !method.isStatic();
    }

    /** Tells whether it can keep later listeners from being called. */
    public boolean stops() {
        return returns.stops() || method.breaks();
    }

    /**
     * Names the class whose source a message about the method points into, so that a fault inherited by several classes
     * reads the same and is told once.
     */
    public String place() {
        boolean local = method.bridge() == Bridge.GENERATED;
        return (local ? method.declaringType() : owner.type()).qualifiedName();
    }

    /** Of the id alone, which hardly two have in common: what else is equal then is costly to visit. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public int compareTo(ListenerModel other) {
        return id.compareTo(other.id);
    }
}
