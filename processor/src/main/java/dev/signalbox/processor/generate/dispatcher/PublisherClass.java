package dev.signalbox.processor.generate.dispatcher;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.signalbox.annotation.ComponentModel;
import dev.signalbox.processor.generate.code.Suppressions;
import dev.signalbox.processor.generate.code.TypeNames;
import dev.signalbox.processor.generate.layout.Frame;
import dev.signalbox.processor.generate.layout.RouteLayout;
import dev.signalbox.processor.generate.route.RouteMethods;
import java.util.Optional;
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
        Optional<MethodSpec> maker = maker(frame);
        if (maker.isPresent()) {
            type.addMethod(maker.get());
        }
        if (model != ComponentModel.CDI) {
            type.addModifiers(Modifier.FINAL);
        }
        type.addAnnotations(ComponentAnnotations.publisher(model));
        Optional<AnnotationSpec> suppressed = Suppressions.of(frame.dispatcher());
        if (suppressed.isPresent()) {
            type.addAnnotation(suppressed.get());
        }
        addDispatches(frame, type);
        return type.build();
    }

    /** Writes the constructor that a container calls: whoever has the publisher needs no dispatcher made before. */
    private static Optional<MethodSpec> maker(Frame frame) {
        ComponentModel model = frame.dispatcher().componentModel();
        if (model == ComponentModel.NONE) {
            return Optional.empty();
        }
        ClassName provider = switch (model) {
            case SPRING -> ClassName.get("org.springframework.beans.factory", "ObjectProvider");
            case JAVAX -> ClassName.get("javax.inject", "Provider");
            default -> ClassName.get("jakarta.inject", "Provider");
        };
        String maker = "maker";
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Creates a publisher in a container, which makes the dispatcher for the first event.\n")
                .addJavadoc("\n@param $L makes the dispatcher\n", maker)
                .addParameter(ParameterizedTypeName.get(provider, frame.className()), maker)
                .addStatement("super($L::$L)", maker, model == ComponentModel.SPRING ? "getObject" : "get");
        ComponentAnnotations.injected(model).forEach(constructor::addAnnotation);
        return Optional.of(constructor.build());
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
