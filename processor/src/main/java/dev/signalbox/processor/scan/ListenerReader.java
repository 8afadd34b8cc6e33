package dev.signalbox.processor.scan;

import dev.signalbox.processor.model.ListenerModel;
import dev.signalbox.processor.model.OrderModel;
import dev.signalbox.processor.model.Origin;
import dev.signalbox.processor.model.OwnerModel;
import dev.signalbox.processor.model.PatternModel;
import dev.signalbox.processor.scan.ListenerMethods.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    ListenerReader(Scope scope, ListenerMethods methods, EventReader events) {
        this.scope = scope;
        this.methods = methods;
        this.owners = new OwnerReader(scope);
        this.methodReader = new MethodReader(scope, events);
        this.guards = new GuardReader(scope, methodReader);
    }

    List<ListenerModel> read(TypeElement owner) {
        List<Found> found = Companions.withoutTwins(scope, owner, methods.of(owner));
        OwnerModel ownerModel = owners.read(owner);
        return found.stream()
                .map(each -> read(owner, ownerModel, each, isOverloaded(each, found)))
                .toList();
    }

    private ListenerModel read(TypeElement owner, OwnerModel ownerModel, Found found, boolean overloaded) {
        ExecutableElement method = found.method();
        AnnotationMirror annotation = found.annotation();
        scope.noteValues(annotation);
        Element place = place(owner, method);
        String name = method.getSimpleName().toString();
        Optional<String> givenId = Annotations.text(annotation, "id").filter(id -> !id.isEmpty());
        return new ListenerModel(
                givenId.orElseGet(() -> owner.getQualifiedName() + "#" + name
                        + (overloaded ? methodReader.parameterList(owner, method) : "")),
                ownerModel,
                methodReader.traits(owner, method, guards.isDeprecated(owner, method, annotation)),
                methodReader.parameter(owner, method),
                methodReader.returns(owner, method, found.emits()),
                patterns(place, annotation),
                Annotations.number(annotation, "priority").orElse(0),
                guards.read(owner, method, annotation, place),
                order(place, annotation),
                scope.notes.suppressed(method),
                Origins.of(place, annotation, "id"),
                Origins.of(place, annotation));
    }

    /** Points at the method, or at the class that inherits it from a library. */
    private Element place(TypeElement owner, ExecutableElement method) {
        return method.getEnclosingElement() instanceof TypeElement declaring && scope.isLocal(declaring)
                ? method
                : owner;
    }

    private static List<PatternModel> patterns(Element place, AnnotationMirror annotation) {
        if (Annotations.value(annotation, "topic").isEmpty()) {
            return List.of(PatternModel.of("#", Origins.of(place, annotation)));
        }
        List<PatternModel> patterns = new ArrayList<>();
        for (AnnotationValue value : Annotations.list(annotation, "topic")) {
            Origin origin = Origins.of(place, annotation, value, patterns.size());
            Annotations.text(value).ifPresent(text -> patterns.add(PatternModel.of(text, origin)));
        }
        return patterns;
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

    private static boolean isOverloaded(Found found, List<Found> all) {
        return all.stream()
                .anyMatch(other -> !other.method().equals(found.method())
                        && other.method().getSimpleName().equals(found.method().getSimpleName()));
    }
}
