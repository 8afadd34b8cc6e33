package dev.signalbox.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.signalbox.processor.model.EventModel;
import dev.signalbox.processor.model.EventModel.Shape;
import dev.signalbox.processor.model.Route;
import javax.lang.model.element.Modifier;

/**
 * How the methods of one route look.
 *
 * @param route the route
 * @param style what its methods hand to each other
 * @param name what the names of its methods begin with
 * @param oneOfMany whether there are so many event types that no generated code may call an overloaded {@code dispatch}
 */
record RouteShape(Route route, RouteStyle style, String name, boolean oneOfMany) {
    /** javac takes quadratic time to choose one of n overloaded methods: 2,000 event types would take it minutes. */
    private static final int MANY = 100;

    static RouteShape of(Frame frame, Route route) {
        RouteStyle style = RouteStyle.of(frame.dispatcher().onFailure(), route.calls());
        boolean oneOfMany = frame.plan().routes().size() > MANY;
        return new RouteShape(route, style, frame.members().method(route.event()), oneOfMany);
    }

    EventModel event() {
        return route.event();
    }

    TypeName eventType() {
        return TypeNames.of(event().type());
    }

    /** Tells whether an event given as this type certainly belongs to this route. */
    boolean isDirect() {
        return event().shape() != Shape.INTERFACE && !route.hasSubtypes();
    }

    /** Tells whether {@code dispatch} makes the calls itself. */
    boolean isInPlace() {
        return isDirect() && !style.hasDelivery() && !oneOfMany;
    }

    /** Writes an expression for the key an event of this route travels under. */
    CodeBlock routingKey() {
        return event().topic().isLiteral()
                ? CodeBlock.of("$S", event().topic().text())
                : CodeBlock.of("routingKey(event)");
    }

    /** Writes the statement that takes this route with an {@code Object event} of its type. */
    CodeBlock takeRoute() {
        if (isInPlace()) {
            return CodeBlock.of("dispatch(($T) event)", eventType());
        }
        String metadata = style.hasDelivery() ? ", metadata" : "";
        return CodeBlock.of("$L(($T) event$L)", name, eventType(), metadata);
    }

    /** Writes a call of the method that has the route, from a method that was given an event of its type. */
    CodeBlock route(String metadata) {
        return CodeBlock.of("$L(event$L)", name, style.hasDelivery() ? ", " + metadata : "");
    }

    /** Starts a method that makes some of the calls. */
    MethodSpec.Builder method(String methodName, Modifier... modifiers) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(methodName)
                .addModifiers(modifiers)
                .returns(style.returnType())
                .addParameter(eventType(), "event");
        if (style.hasDelivery()) {
            method.addParameter(TypeNames.DELIVERY, "delivery");
        }
        if (style.isolates()) {
            method.addParameter(TypeNames.FAILURES, "failures");
        }
        return method;
    }

    /** Writes what such a method ends with. */
    CodeBlock end() {
        if (style.isolates()) {
            return CodeBlock.of("return failures;\n");
        }
        return style.stops() ? CodeBlock.of("return false;\n") : CodeBlock.of("");
    }

    /** Writes a call of such a method. */
    CodeBlock invoke(String reference, String failures) {
        String delivery = style.hasDelivery() ? ", delivery" : "";
        return CodeBlock.of("$L(event$L$L)", reference, delivery, style.isolates() ? ", " + failures : "");
    }
}
