package dev.signalbox.processor.generate.layout;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.signalbox.processor.generate.code.TypeNames;
import dev.signalbox.processor.model.Condition;
import dev.signalbox.processor.model.Condition.Test;
import dev.signalbox.processor.model.EventComponent;
import dev.signalbox.processor.model.EventModel;
import dev.signalbox.processor.model.EventModel.Shape;
import dev.signalbox.processor.model.Route;
import java.util.List;
import java.util.Map;

/**
 * Where the steps of one route live, and what everything in it is called.
 *
 * @param route the route
 * @param protocol what its pieces hand to each other
 * @param components the variables that hold the components of the topic, as they were before the first call
 * @param words the variables that hold comparisons made once, ahead of the calls
 * @param conditions the methods of conditions that are too long
 * @param keyMethod the method that fills the topic template; empty for a literal topic
 * @param root the method that has the route
 */
public record RouteLayout(
        Route route,
        CallProtocol protocol,
        Map<String, String> components,
        Map<Test, String> words,
        Map<Condition, ConditionMethod> conditions,
        String keyMethod,
        Piece root) {

    /** Returns the event type. */
    public EventModel event() {
        return route.event();
    }

    /** Returns the event type as variables have it. */
    public TypeName eventType() {
        return TypeNames.of(event().type());
    }

    /** Tells whether an event given as this type certainly belongs to this route. */
    public boolean isDirect() {
        return event().shape() != Shape.INTERFACE && !route.hasSubtypes();
    }

    /** Tells whether there is nobody to call. */
    public boolean isEmpty() {
        return route.steps().isEmpty();
    }

    /** Tells whether the outcome must note the key, because nobody else can know what it was before the calls. */
    public boolean notesKey() {
        return !keyMethod.isEmpty() && !protocol.hasDelivery();
    }

    /** Writes the variable of a component. */
    public String variable(EventComponent component) {
        return components.getOrDefault(component.name(), component.name());
    }

    /** Tells whether a condition asks for a component. */
    public boolean isTested(EventComponent component) {
        return protocol.given().stream().anyMatch(parameter -> parameter.name().equals(variable(component)));
    }

    /** Returns the components as parameters of the method that fills the template. */
    public List<ParameterSpec> componentParameters() {
        return event().components().stream()
                .map(component -> ParameterSpec.builder(TypeNames.of(component.type()), variable(component))
                        .build())
                .toList();
    }

    /** Returns the components that conditions ask for, as parameters of methods that need them. */
    public List<ParameterSpec> testedParameters() {
        return protocol.given().subList(1, protocol.given().size());
    }

    /** Writes the key of an event, from the variables of its components. */
    public CodeBlock key() {
        return CodeBlock.of("$L($L)", keyMethod, String.join(", ", components.values()));
    }
}
