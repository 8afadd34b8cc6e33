package dev.signalbox.processor.generate.dispatcher;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.signalbox.annotation.ComponentModel;
import dev.signalbox.annotation.FailurePolicy;
import dev.signalbox.processor.generate.code.TypeNames;
import dev.signalbox.processor.generate.layout.Frame;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * Writes how a dispatcher gets its options from a container: from beans, where a bean may be missing; else, as what
 * containers have in common knows nothing optional, from a class that does nothing, which users replace.
 */
final class ContainerOptions {
    private static final ClassName PROVIDER = ClassName.get("org.springframework.beans.factory", "ObjectProvider");
    private static final ClassName INSTANCE = ClassName.get("jakarta.enterprise.inject", "Instance");

    private ContainerOptions() {}

    /** Returns the parameters of the constructor that the container calls. */
    static List<ParameterSpec> parameters(Frame frame) {
        if (isByClass(frame)) {
            ClassName type = frame.className().nestedClass(frame.members().options());
            return List.of(ParameterSpec.builder(type, frame.names().options()).build());
        }
        List<ParameterSpec> parameters = new ArrayList<>();
        if (frame.dispatcher().onFailure() == FailurePolicy.HANDLE) {
            parameters.add(bean(frame, TypeNames.FAILURE_HANDLER, frame.names().failureHandler()));
        }
        parameters.add(bean(frame, TypeNames.UNROUTED_HANDLER, frame.names().unroutedHandler()));
        parameters.add(bean(frame, ClassName.get(Clock.class), frame.names().clock()));
        return parameters;
    }

    /** Writes the builder after its options are set. */
    static CodeBlock configured(Frame frame, CodeBlock builder) {
        if (isByClass(frame)) {
            return CodeBlock.of("$L.configured($L)", frame.names().options(), builder);
        }
        CodeBlock beans = parameters(frame).stream()
                .map(parameter -> CodeBlock.of("$L", parameter.name()))
                .collect(CodeBlock.joining(", "));
        return CodeBlock.of("configured($L,\n$L)", builder, beans);
    }

    /** Adds what sets the options. */
    static void addTo(Frame frame, TypeSpec.Builder type) {
        if (isByClass(frame)) {
            type.addType(optionsClass(frame));
        } else {
            type.addMethod(fromBeans(frame));
        }
    }

    private static boolean isByClass(Frame frame) {
        ComponentModel model = frame.dispatcher().componentModel();
        return model == ComponentModel.JAKARTA || model == ComponentModel.JAVAX;
    }

    private static ParameterSpec bean(Frame frame, TypeName type, String name) {
        ClassName around = switch (frame.dispatcher().componentModel()) {
            case SPRING -> PROVIDER;
            case CDI -> INSTANCE;
            default -> ClassName.get(Optional.class);
        };
        return ParameterSpec.builder(ParameterizedTypeName.get(around, type), name)
                .build();
    }

    private static MethodSpec fromBeans(Frame frame) {
        String builder = frame.names().builder();
        MethodSpec.Builder method = MethodSpec.methodBuilder("configured")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(frame.builderName())
                .addParameter(frame.builderName(), builder);
        List<String> setters = frame.dispatcher().onFailure() == FailurePolicy.HANDLE
                ? List.of("failureHandler", "unroutedHandler", "clock")
                : List.of("unroutedHandler", "clock");
        List<ParameterSpec> beans = parameters(frame);
        for (int i = 0; i < beans.size(); i++) {
            method.addParameter(beans.get(i)).addCode(set(frame, beans.get(i).name(), builder, setters.get(i)));
        }
        return method.addStatement("return $L", builder).build();
    }

    private static CodeBlock set(Frame frame, String bean, String builder, String setter) {
        return switch (frame.dispatcher().componentModel()) {
            case SPRING -> CodeBlock.of("$L.ifAvailable($L::$L);\n", bean, builder, setter);
            case CDI ->
                CodeBlock.builder()
                        .beginControlFlow("if (!$L.isUnsatisfied())", bean)
                        .addStatement("$L.$L($L.get())", builder, setter, bean)
                        .endControlFlow()
                        .build();
            default -> CodeBlock.of("$L.ifPresent($L::$L);\n", bean, builder, setter);
        };
    }

    private static TypeSpec optionsClass(Frame frame) {
        String builder = frame.names().builder();
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Creates options that set nothing.\n");
        ComponentModel model = frame.dispatcher().componentModel();
        ComponentAnnotations.injected(model).forEach(constructor::addAnnotation);
        TypeSpec.Builder type = TypeSpec.classBuilder(frame.members().options())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("Sets the options of a dispatcher that a container makes: let it use a subclass instead.\n")
                .addMethod(constructor.build())
                .addMethod(MethodSpec.methodBuilder("configure")
                        .addModifiers(Modifier.PROTECTED)
                        .addJavadoc(
                                "Sets options; here, none.\n\n@param $L the builder, which has all listeners\n",
                                builder)
                        .addParameter(frame.builderName(), builder)
                        .build())
                .addMethod(MethodSpec.methodBuilder("configured")
                        .addModifiers(Modifier.PRIVATE)
                        .returns(frame.builderName())
                        .addParameter(frame.builderName(), builder)
                        .addStatement("configure($L)", builder)
                        .addStatement("return $L", builder)
                        .build());
        ComponentAnnotations.options(frame).forEach(type::addAnnotation);
        return type.build();
    }
}
