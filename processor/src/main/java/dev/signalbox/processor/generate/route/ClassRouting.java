package dev.signalbox.processor.generate.route;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.signalbox.processor.generate.code.TypeNames;
import dev.signalbox.processor.generate.layout.Frame;
import dev.signalbox.processor.generate.layout.RouteLayout;
import dev.signalbox.processor.generate.layout.Variables;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes how the class of an event leads to its route, and to its key where that must be filled in. */
public final class ClassRouting {
    private static final TypeName ANY_CLASS =
            ParameterizedTypeName.get(ClassName.get(Class.class), WildcardTypeName.subtypeOf(Object.class));

    private ClassRouting() {}

    /** Writes {@code route}, {@code routingKey} if there are templates, and what they call. */
    public static List<MethodSpec> of(Frame frame) {
        List<RouteLayout> routes = frame.layout().routes();
        List<RouteLayout> templates = new ArrayList<>();
        for (RouteLayout route : routes) {
            if (!route.keyMethod().isEmpty()) {
                templates.add(route);
            }
        }
        List<MethodSpec> methods = new ArrayList<>(route(frame.names()).methods(routes));
        if (!templates.isEmpty()) {
            methods.addAll(routingKey(frame.names()).methods(templates));
        }
        return methods;
    }

    private static ClassSwitch route(Variables names) {
        MethodSpec signature = signature("route", names)
                .returns(TypeNames.OUTCOME)
                .addParameter(TypeNames.DELIVERY, names.delivery())
                .build();
        return new ClassSwitch(
                signature,
                route -> CodeBlock.of(
                        "$L(($T) $L, $L)", route.root().method(), route.eventType(), names.event(), names.delivery()),
                CodeBlock.of("$T.UNKNOWN", TypeNames.OUTCOME));
    }

    private static ClassSwitch routingKey(Variables names) {
        MethodSpec signature =
                signature("routingKey", names).returns(String.class).build();
        return new ClassSwitch(
                signature,
                route -> TopicCode.keyOf(route, CodeBlock.of("(($T) $L)", route.eventType(), names.event())),
                CodeBlock.of("super.routingKey($L, $L)", names.type(), names.event()));
    }

    private static MethodSpec.Builder signature(String name, Variables names) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .addParameter(ANY_CLASS, names.type())
                .addParameter(Object.class, names.event());
    }
}
