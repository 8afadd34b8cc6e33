package dev.signalbox.processor.generate.dispatcher;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.signalbox.annotation.ComponentModel;
import dev.signalbox.processor.generate.layout.Frame;
import dev.signalbox.processor.generate.layout.ListenerGroup;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * Writes the constructor that a container calls: with the publisher, which it binds, the options, and the listeners, in
 * groups if there are more of them than parameters of a constructor.
 */
final class ContainerConstructor {
    private final Frame frame;
    private final ComponentModel model;
    private final MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc("Creates a dispatcher in a container, which gives it what it has.\n");

    private ContainerConstructor(Frame frame) {
        this.frame = frame;
        this.model = frame.dispatcher().componentModel();
    }

    /** Writes it, if there is a container. */
    static Optional<MethodSpec> of(Frame frame) {
        return frame.dispatcher().componentModel() == ComponentModel.NONE
                ? Optional.empty()
                : Optional.of(new ContainerConstructor(frame).write());
    }

    /** Adds what the constructor needs besides. */
    static void addParts(Frame frame, TypeSpec.Builder type) {
        if (frame.dispatcher().componentModel() == ComponentModel.NONE) {
            return;
        }
        ContainerOptions.addTo(frame, type);
        for (ListenerGroup group : frame.members().listenerGroups()) {
            type.addType(GroupClass.of(frame, group));
        }
    }

    private MethodSpec write() {
        ComponentAnnotations.injected(model).forEach(constructor::addAnnotation);
        String publisher = frame.names().publisher();
        constructor.addJavadoc("\n@param $L the publisher", publisher).addParameter(frame.publisherName(), publisher);
        ContainerOptions.parameters(frame)
                .forEach(parameter -> constructor
                        .addJavadoc("\n@param $L sets options", parameter.name())
                        .addParameter(parameter));
        CodeBlock start = CodeBlock.of("new $T().publisher($L)", frame.builderName(), publisher);
        CodeBlock builder =
                frame.members().isWide() ? addGroups(start) : Constructors.addListeners(frame, constructor, start);
        return constructor
                .addStatement("this($L)", ContainerOptions.configured(frame, builder))
                .build();
    }

    private CodeBlock addGroups(CodeBlock start) {
        CodeBlock.Builder builder = start.toBuilder();
        for (ListenerGroup group : frame.members().listenerGroups()) {
            constructor
                    .addJavadoc("\n@param $L some of the listeners", group.variable())
                    .addParameter(frame.className().nestedClass(group.type()), group.variable());
            builder.add("\n.group($1L.$1L)", group.variable());
        }
        constructor.addJavadoc("\n");
        return builder.build();
    }
}
