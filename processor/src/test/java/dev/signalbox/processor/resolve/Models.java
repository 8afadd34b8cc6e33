package dev.signalbox.processor.resolve;

import static java.util.Objects.requireNonNull;

import dev.signalbox.annotation.EventKind;
import dev.signalbox.processor.model.Access;
import dev.signalbox.processor.model.Bridge;
import dev.signalbox.processor.model.EventComponent;
import dev.signalbox.processor.model.EventFacts;
import dev.signalbox.processor.model.EventModel;
import dev.signalbox.processor.model.EventModel.Shape;
import dev.signalbox.processor.model.ListenerModel;
import dev.signalbox.processor.model.MethodTraits;
import dev.signalbox.processor.model.OrderModel;
import dev.signalbox.processor.model.Origin;
import dev.signalbox.processor.model.OwnerModel;
import dev.signalbox.processor.model.ParameterModel;
import dev.signalbox.processor.model.PatternModel;
import dev.signalbox.processor.model.ReturnModel;
import dev.signalbox.processor.model.TypeRef;
import dev.signalbox.topic.TopicTemplate;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/** Makes models as the scanner would, without a compiler. */
final class Models {
    private static final Element ELEMENT = (Element) requireNonNull(Proxy.newProxyInstance(
            Models.class.getClassLoader(),
            new Class<?>[] {Element.class},
            (proxy, method, arguments) -> switch (method.getName()) {
                case "hashCode" -> 0;
                case "equals" -> proxy == arguments[0];
                default -> "element";
            }));
    private static final Origin ORIGIN = new Origin("", ELEMENT, Optional.empty(), Optional.empty());
    private static final ReturnModel NOTHING = new ReturnModel(
            ReturnModel.Kind.RESULT,
            "void",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            ReturnModel.Lost.NOTHING,
            Optional.empty());

    private Models() {}

    static TypeRef type(String name) {
        return new TypeRef("demo", List.of(name), List.of(0), 0, Access.PUBLIC);
    }

    static EventModel event(String name, String topic, EventComponent... components) {
        return event(name, topic, Shape.CLOSED, Set.of(), components);
    }

    static EventModel event(
            String name, String topic, Shape shape, Set<String> supertypes, EventComponent... components) {
        Set<String> all = Stream.concat(
                        Stream.of("demo." + name, "java.lang.Object"),
                        supertypes.stream().map("demo."::concat))
                .collect(Collectors.toSet());
        return new EventModel(
                type(name),
                TopicTemplate.parse(topic),
                new EventFacts(name, "", EventKind.APPLICATION, 1, false, Optional.empty()),
                Optional.empty(),
                List.of(components),
                List.of(),
                all,
                shape,
                true,
                true,
                false,
                Set.of(),
                ORIGIN);
    }

    /** Makes a listener method {@code on} of a class. */
    static ListenerModel listener(String owner, int priority, OrderModel... order) {
        return listener(
                owner, "on", priority, new ParameterModel(TypeRef.OBJECT, "", ParameterModel.Kind.CLOSED), order);
    }

    static ListenerModel listener(
            String owner, String method, int priority, ParameterModel parameter, OrderModel... order) {
        return new ListenerModel(
                "demo." + owner + "#" + method,
                Optional.empty(),
                new OwnerModel(type(owner), Optional.empty(), true, false, false, false, "", ORIGIN),
                traits(owner, method),
                Optional.of(parameter),
                NOTHING,
                List.of(PatternModel.of("#", ORIGIN)),
                priority,
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                Arrays.asList(order),
                List.of(),
                Set.of(),
                ORIGIN,
                ORIGIN);
    }

    private static MethodTraits traits(String owner, String method) {
        return new MethodTraits(
                type(owner),
                method,
                Bridge.GENERATED,
                false,
                false,
                false,
                false,
                false,
                Access.PUBLIC,
                false,
                false,
                false,
                List.of(""));
    }

    static OrderModel after(String owner) {
        return new OrderModel("demo." + owner, true, ORIGIN);
    }

    static OrderModel before(String owner) {
        return new OrderModel("demo." + owner, false, ORIGIN);
    }

    static Origin origin() {
        return ORIGIN;
    }
}
