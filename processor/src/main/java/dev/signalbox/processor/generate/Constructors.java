package dev.signalbox.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.signalbox.annotation.ComponentModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the constructors: one parameter for each listener class, so that forgetting one does not compile. */
final class Constructors {
    private Constructors() {}

    static List<MethodSpec> of(Frame frame) {
        List<MethodSpec> constructors = new ArrayList<>();
        if (!frame.members().isWide()) {
            constructors.add(listeners(frame));
            constructors.add(publisherAndListeners(frame));
        }
        if (frame.dispatcher().componentModel() == ComponentModel.CDI) {
            constructors.add(forProxies(frame));
        }
        constructors.add(fromBuilder(frame));
        return constructors;
    }

    private static MethodSpec listeners(Frame frame) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Creates a dispatcher with default options.\n");
        CodeBlock.Builder builder = CodeBlock.builder().add("new $T()", frame.builderName());
        addListeners(frame, constructor, builder);
        return constructor.addStatement("this($L)", builder.build()).build();
    }

    private static MethodSpec publisherAndListeners(Frame frame) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Creates a dispatcher with default options, to which a publisher hands its events.\n")
                .addJavadoc("\n@param publisher the publisher, which is not bound to a dispatcher yet")
                .addParameter(frame.publisherName(), "publisher");
        ComponentAnnotations.injected(frame.dispatcher().componentModel()).forEach(constructor::addAnnotation);
        CodeBlock.Builder builder = CodeBlock.builder().add("new $T().publisher(publisher)", frame.builderName());
        addListeners(frame, constructor, builder);
        return constructor.addStatement("this($L)", builder.build()).build();
    }

    private static void addListeners(Frame frame, MethodSpec.Builder constructor, CodeBlock.Builder builder) {
        frame.members().fields().forEach((owner, field) -> {
            TypeName type = TypeNames.of(owner);
            constructor.addParameter(type, field);
            constructor.addJavadoc("\n@param $L the listener", field);
            builder.add(".$1L($1L)", field);
        });
        constructor.addJavadoc("\n");
    }

    private static MethodSpec forProxies(Frame frame) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PROTECTED)
                .addJavadoc("Lets a container create a proxy; not for use.\n")
                .addStatement("super($T.defaults())", TypeNames.OPTIONS);
        ListenerFields.of(frame).forEach(field -> constructor.addStatement("this.$N = null", field));
        return constructor.build();
    }

    private static MethodSpec fromBuilder(Frame frame) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(frame.builderName(), "builder")
                .addStatement("super(builder.options)");
        if (frame.layout().isSplit()) {
            for (String part : frame.parts()) {
                constructor.addStatement("this.$L = new $T(builder)", part, frame.partName(part));
            }
        } else {
            frame.members()
                    .fields()
                    .forEach(
                            (owner, field) -> constructor.addStatement(ListenerFields.assignment(frame, owner, field)));
        }
        if (frame.members().isWide()) {
            constructor.addStatement("builder.listeners.check($T.class)", frame.className());
        }
        return constructor
                .beginControlFlow("if (builder.publisher != null)")
                .addStatement("builder.publisher.bind(this)")
                .endControlFlow()
                .build();
    }
}
