package dev.signalbox.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.signalbox.annotation.ComponentModel;
import dev.signalbox.processor.model.Route;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Writes the publisher: made before the dispatcher, for listeners that dispatch. */
final class PublisherClass {
    private static final String BOUND_TWICE = "this publisher is bound to a dispatcher already; make another";

    private PublisherClass() {}

    static TypeSpec of(Frame frame) {
        ComponentModel model = frame.dispatcher().componentModel();
        TypeSpec.Builder type = TypeSpec.classBuilder(frame.publisherName())
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(TypeNames.EVENT_DISPATCHER)
                .addAnnotation(TypeNames.GENERATED)
                .addJavadoc(
                        "Hands events to a {@link $T} made after it, so that listeners can have it first.\n\n<p>May be"
                                + " used by any number of threads once a dispatcher is made with it.\n",
                        frame.className())
                .addField(frame.className(), "dispatcher", Modifier.PRIVATE, Modifier.VOLATILE)
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
        inherited().forEach(type::addMethod);
        type.addMethod(bind(frame)).addMethod(bound(frame));
        return type.build();
    }

    private static void addDispatches(Frame frame, TypeSpec.Builder type) {
        for (Route route : frame.plan().routes()) {
            RouteShape shape = RouteShape.of(frame, route);
            boolean named = shape.oneOfMany() && shape.isDirect();
            type.addMethod(PublicMethods.dispatch(route.event())
                    .addStatement("bound().$L", named ? shape.route("null") : dispatch("event"))
                    .build());
            MethodSpec.Builder told = PublicMethods.dispatchWithMetadata(route.event());
            if (named) {
                told.addStatement("$T.requireNonNull(metadata, $S)", Objects.class, "metadata");
            }
            type.addMethod(
                    told.addStatement("bound().$L", named ? shape.route("metadata") : dispatch("event, metadata"))
                            .build());
        }
    }

    private static CodeBlock dispatch(String arguments) {
        return CodeBlock.of("dispatch($L)", arguments);
    }

    private static List<MethodSpec> inherited() {
        return List.of(
                forward("event").addParameter(Object.class, "event").build(),
                forward("event, metadata")
                        .addParameter(Object.class, "event")
                        .addParameter(TypeNames.EVENT_METADATA, "metadata")
                        .build(),
                forward("routingKey, payload")
                        .addParameter(String.class, "routingKey")
                        .addParameter(Object.class, "payload")
                        .build(),
                forward("routingKey, payload, metadata")
                        .addParameter(String.class, "routingKey")
                        .addParameter(Object.class, "payload")
                        .addParameter(TypeNames.EVENT_METADATA, "metadata")
                        .build());
    }

    private static MethodSpec.Builder forward(String arguments) {
        return MethodSpec.methodBuilder("dispatch")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addStatement("bound().dispatch($L)", arguments);
    }

    private static MethodSpec bind(Frame frame) {
        return MethodSpec.methodBuilder("bind")
                .addParameter(frame.className(), "newDispatcher")
                .beginControlFlow("if (dispatcher != null)")
                .addStatement("throw new $T($S)", IllegalStateException.class, BOUND_TWICE)
                .endControlFlow()
                .addStatement("dispatcher = $T.requireNonNull(newDispatcher, $S)", Objects.class, "newDispatcher")
                .build();
    }

    private static MethodSpec bound(Frame frame) {
        String advice = "no dispatcher yet: give this publisher to a constructor, or the builder, of "
                + frame.className().simpleName();
        return MethodSpec.methodBuilder("bound")
                .addModifiers(Modifier.PRIVATE)
                .returns(frame.className())
                .addStatement("$T bound = dispatcher", frame.className())
                .addCode(CodeBlock.builder()
                        .beginControlFlow("if (bound == null)")
                        .addStatement("throw new $T($S)", IllegalStateException.class, advice)
                        .endControlFlow()
                        .build())
                .addStatement("return bound")
                .build();
    }
}
