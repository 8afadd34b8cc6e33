package dev.signalbox.processor.generate.dispatcher;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.signalbox.annotation.ComponentModel;
import dev.signalbox.processor.generate.code.Suppressions;
import dev.signalbox.processor.generate.code.TypeNames;
import dev.signalbox.processor.generate.layout.Frame;
import dev.signalbox.processor.generate.layout.RouteLayout;
import dev.signalbox.processor.generate.route.RouteMethods;
import javax.lang.model.element.Modifier;

/** Writes the publisher: made before the dispatcher, for listeners that dispatch. */
public final class PublisherClass {
    private PublisherClass() {}

    /** Writes the publisher. */
    public static TypeSpec of(Frame frame) {
        ComponentModel model = frame.dispatcher().componentModel();
        TypeSpec.Builder type = TypeSpec.classBuilder(frame.publisherName())
                .addModifiers(Modifier.PUBLIC)
                .superclass(TypeNames.ROUTED_PUBLISHER)
                .addAnnotation(TypeNames.GENERATED)
                .addJavadoc(
                        "Hands events to a {@link $T} made after it, so that listeners can have it first.\n",
                        frame.className())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc("Creates a publisher that is not bound to a dispatcher yet.\n")
                        .build());
        if (model != ComponentModel.CDI) {
            type.addModifiers(Modifier.FINAL);
        }
        ComponentAnnotations.component(model).forEach(type::addAnnotation);
        Suppressions.of(frame.dispatcher()).ifPresent(type::addAnnotation);
        addDispatches(frame, type);
        return type.build();
    }

    private static void addDispatches(Frame frame, TypeSpec.Builder type) {
        for (RouteLayout route : frame.layout().routes()) {
            if (frame.isPublished(route)) {
                type.addMethod(RouteMethods.dispatch(route)
                        .addStatement(
                                "(($T) bound()).dispatch($L)",
                                frame.className(),
                                frame.names().event())
                        .build());
            }
        }
    }
}
