package dev.signalbox.processor.scan;

import dev.signalbox.processor.model.ListenerModel;
import dev.signalbox.processor.model.OrderModel;
import dev.signalbox.processor.model.Origin;
import dev.signalbox.processor.model.OwnerModel;
import dev.signalbox.processor.model.PatternModel;
import dev.signalbox.processor.scan.ListenerIds.ListenerId;
import dev.signalbox.processor.scan.ListenerMethods.Found;
import dev.signalbox.processor.scan.ListenerMethods.Listen;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Reads the listener methods of a listener class. */
final class ListenerReader {
    private final Scope scope;
    private final ListenerMethods methods;
    private final OwnerReader owners;
    private final MethodReader methodReader;
    private final GuardReader guards;
    private final QueueReader queues;
    private final ListenerIds ids;
    private final ConflictReader conflicts;

    ListenerReader(Scope scope, ObjectMethods objectMethods, ListenerMethods methods, EventReader events) {
        this.scope = scope;
        this.methods = methods;
        this.owners = new OwnerReader(scope);
        this.methodReader = new MethodReader(scope, objectMethods, events);
        this.guards = new GuardReader(scope, objectMethods, methodReader);
        this.queues = new QueueReader(scope, methodReader);
        this.ids = new ListenerIds(objectMethods, methodReader);
        this.conflicts = new ConflictReader(scope);
    }

    /** Reads a class; one that says that it takes no part has no listener methods. */
    List<ListenerModel> read(TypeElement owner) {
        if (Annotations.has(owner, Names.NO_LISTENER)) {
            return List.of();
        }
        List<Found> found = Companions.withoutTwins(scope, owner, methods.of(owner));
        if (found.isEmpty()) {
            return List.of();
        }
        OwnerModel ownerModel = owners.read(owner);
        Map<ExecutableElement, ListenerId> idOf = ids.of(owner, found);
        List<ListenerModel> models = new ArrayList<>();
        for (Found each : found) {
            models.add(read(owner, ownerModel, each, idOf.getOrDefault(each.method(), ListenerId.NONE)));
        }
        return models;
    }

    private ListenerModel read(TypeElement owner, OwnerModel ownerModel, Found found, ListenerId id) {
        ExecutableElement method = found.method();
        Listen first = found.listens().get(0);
        for (Listen listen : found.listens()) {
            scope.noteValues(listen.annotation());
        }
        Element place = place(owner, first, method);
        Element methodPlace = scope.isLocal(TypeReader.declaring(method)) ? method : place;
        return new ListenerModel(
                id.text(),
                id.plain(),
                ownerModel,
                methodReader.traits(owner, method, guards.isDeprecated(owner, method, first)),
                methodReader.parameter(owner, method),
                methodReader.returns(owner, method, !found.emits().isEmpty()),
                patterns(owner, found),
                Annotations.number(first.annotation(), "priority").orElse(0),
                guards.read(owner, method, first, place),
                Annotations.text(first.annotation(), "realizes").filter(name -> !name.isEmpty()),
                Annotations.flag(first.annotation(), "sticky"),
                queues.read(owner, found, id.text(), Origins.of(methodPlace, first.annotation())),
                order(place, first.annotation()),
                conflicts.read(owner, found),
                suppressed(found),
                Origins.of(place, first.annotation(), "id"),
                Origins.of(methodPlace, first.annotation()));
    }

    /** Points at the annotation; if that is in a library, at the method or the class that inherits it. */
    private Element place(TypeElement owner, Listen listen, ExecutableElement method) {
        if (scope.isLocal(TypeReader.declaring(listen.method()))) {
            return listen.method();
        }
        return scope.isLocal(TypeReader.declaring(method)) ? method : owner;
    }

    private Set<String> suppressed(Found found) {
        Set<String> suppressed = new TreeSet<>(scope.notes.suppressed(found.method()));
        for (Listen listen : found.listens()) {
            if (!listen.method().equals(found.method())) {
                suppressed.addAll(scope.notes.suppressed(listen.method()));
            }
        }
        return suppressed;
    }

    private List<PatternModel> patterns(TypeElement owner, Found found) {
        List<PatternModel> patterns = new ArrayList<>();
        for (Listen listen : found.listens()) {
            addPatterns(place(owner, listen, found.method()), listen.annotation(), patterns);
        }
        return patterns;
    }

    private static void addPatterns(Element place, AnnotationMirror annotation, List<PatternModel> patterns) {
        if (Annotations.value(annotation, "topic").isEmpty()) {
            patterns.add(PatternModel.of("#", Origins.of(place, annotation)));
            return;
        }
        int index = 0;
        for (AnnotationValue value : Annotations.list(annotation, "topic")) {
            Origin origin = Origins.of(place, annotation, value, index++);
            if (value.getValue() instanceof String text) {
                patterns.add(PatternModel.of(text, origin));
            }
        }
    }

    private List<OrderModel> order(Element place, AnnotationMirror annotation) {
        List<OrderModel> order = new ArrayList<>();
        for (String member : List.of("after", "before")) {
            for (AnnotationValue value : Annotations.list(annotation, member)) {
                Origin origin = Origins.of(place, annotation, value, order.size());
                Annotations.type(value).ifPresent(type -> order.add(order(member, type, origin)));
            }
        }
        return order;
    }

    private OrderModel order(String member, TypeMirror type, Origin origin) {
        return new OrderModel(scope.text(type), member.equals("after"), origin);
    }
}
