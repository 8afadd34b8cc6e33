package dev.signalbox.processor.generate.dispatcher;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.signalbox.annotation.ComponentModel;
import dev.signalbox.processor.generate.code.TypeNames;
import dev.signalbox.processor.generate.layout.Frame;
import dev.signalbox.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the constructors: one parameter for each listener class, so that forgetting one does not compile. */
final class Constructors {
    /** What generated dispatchers know to do, as the runtime counts it. */
    private static final int GENERATION = 2;

    /** More calls of setters than this do not fit one line. */
    private static final int IN_A_LINE = 3;

    private Constructors() {}

    static List<MethodSpec> of(Frame frame) {
        List<MethodSpec> constructors = new ArrayList<>();
        if (!frame.members().isWide()) {
            constructors.add(listeners(frame));
            constructors.add(publisherAndListeners(frame));
        }
        Optional<MethodSpec> forContainers = ContainerConstructor.of(frame);
        if (forContainers.isPresent()) {
            constructors.add(forContainers.get());
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
        CodeBlock builder = addListeners(frame, constructor, CodeBlock.of("new $T()", frame.builderName()));
        return constructor.addStatement("this($L)", builder).build();
    }

    private static MethodSpec publisherAndListeners(Frame frame) {
        String publisher = frame.names().publisher();
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Creates a dispatcher with default options, to which a publisher hands its events.\n")
                .addJavadoc("\n@param $L the publisher, which is not bound to a dispatcher yet", publisher)
                .addParameter(frame.publisherName(), publisher);
        CodeBlock start = CodeBlock.of("new $T().publisher($L)", frame.builderName(), publisher);
        return constructor
                .addStatement("this($L)", addListeners(frame, constructor, start))
                .build();
    }

    /** Adds a parameter for each listener class, and writes a builder that gets them all. */
    static CodeBlock addListeners(Frame frame, MethodSpec.Builder constructor, CodeBlock start) {
        CodeBlock.Builder builder = start.toBuilder();
        String separator = frame.members().fields().size() > IN_A_LINE ? "\n" : "";
        for (Map.Entry<TypeRef, String> each : frame.members().fields().entrySet()) {
            TypeName type = TypeNames.of(each.getKey());
            String field = each.getValue();
            constructor.addParameter(type, field);
            constructor.addJavadoc("\n@param $L the listener", field);
            builder.add("$1L.$2L($2L)", separator, field);
        }
        constructor.addJavadoc("\n");
        return builder.build();
    }

    private static MethodSpec forProxies(Frame frame) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PROTECTED)
                .addJavadoc("Lets a container create a proxy; not for use.\n")
                .addStatement(
                        RegisterMethods.superCall(frame, CodeBlock.of("new $T()", frame.builderName()), GENERATION));
        ListenerFields.of(frame).forEach(field -> constructor.addStatement("this.$N = null", field));
        return constructor.build();
    }

    private static MethodSpec fromBuilder(Frame frame) {
        String builder = frame.names().builder();
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(frame.builderName(), builder)
                .addStatement(RegisterMethods.superCall(frame, CodeBlock.of("$L", builder), GENERATION))
                .addCode(ListenerFields.observingAssignment(frame));
        if (frame.layout().isSplit()) {
            for (String part : frame.layout().parts().keySet()) {
                constructor.addStatement("this.$L = new $T($L)", part, frame.partName(part), builder);
            }
        } else {
            for (Map.Entry<TypeRef, String> each : frame.members().fields().entrySet()) {
                constructor.addStatement(ListenerFields.assignment(frame, each.getKey(), each.getValue()));
            }
        }
        return constructor.addStatement("finish($L)", builder).build();
    }
}
