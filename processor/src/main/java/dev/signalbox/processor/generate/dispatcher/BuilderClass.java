package dev.signalbox.processor.generate.dispatcher;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.signalbox.annotation.ComponentModel;
import dev.signalbox.annotation.FailurePolicy;
import dev.signalbox.processor.generate.code.TypeNames;
import dev.signalbox.processor.generate.layout.Frame;
import javax.lang.model.element.Modifier;

/** Writes the builder: the listeners by name; what else there is to set, it inherits. */
final class BuilderClass {
    private BuilderClass() {}

    /** Writes the method that starts a builder. */
    static MethodSpec factory(Frame frame) {
        return MethodSpec.methodBuilder("builder")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("Starts a dispatcher with options.\n\n@return a builder\n")
                .returns(frame.builderName())
                .addStatement("return new $T()", frame.builderName())
                .build();
    }

    static TypeSpec of(Frame frame) {
        ClassName name = frame.builderName();
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(superclass(frame), name))
                .addJavadoc("Gathers listeners and options of a {@link $T}.\n", frame.className())
                .addMethod(constructor(frame));
        if (!frame.members().isWide()) {
            frame.members()
                    .fields()
                    .forEach((owner, field) ->
                            type.addMethod(setter(frame, field, field, "listener", TypeNames.of(owner))
                                    .addStatement("return set($T.class, $L)", TypeNames.className(owner), field)
                                    .build()));
        }
        String publisher = frame.names().publisher();
        type.addMethod(setter(frame, "publisher", publisher, "publisher", frame.publisherName())
                .addStatement("return bind($L)", publisher)
                .build());
        if (frame.dispatcher().idempotent()) {
            type.addMethod(idempotencyStore(frame));
        }
        if (!frame.members().listenerGroups().isEmpty() && frame.dispatcher().componentModel() != ComponentModel.NONE) {
            type.addMethod(GroupClass.builderMethod(frame));
        }
        return type.addMethod(build(frame)).build();
    }

    private static MethodSpec constructor(Frame frame) {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addStatement(
                        "super($T.$L)", FailurePolicy.class, frame.dispatcher().onFailure())
                .addCode(frame.dispatcher().idempotent() ? "idempotent();\n" : "")
                .build();
    }

    /** Only a dispatcher that is observed takes an observer. */
    private static ClassName superclass(Frame frame) {
        return frame.dispatcher().observed() ? TypeNames.OBSERVED_BUILDER : TypeNames.DISPATCHER_BUILDER;
    }

    /** Only a dispatcher whose listeners are called once for an event of a given id has a use for a store. */
    private static MethodSpec idempotencyStore(Frame frame) {
        String store = frame.names().store();
        return MethodSpec.methodBuilder("idempotencyStore")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(
                        "Sets what knows which listeners have heard which events.\n\n@param $L the store; without one, ten"
                                + " thousand events are known for ten minutes\n@return this builder\n",
                        store)
                .returns(frame.builderName())
                .addParameter(TypeNames.IDEMPOTENCY_STORE, store)
                .addStatement("return idempotent($L)", store)
                .build();
    }

    private static MethodSpec.Builder setter(Frame frame, String method, String parameter, String what, TypeName type) {
        return MethodSpec.methodBuilder(method)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Sets a $1L.\n\n@param $2L the $1L\n@return this builder\n", what, parameter)
                .returns(frame.builderName())
                .addParameter(type, parameter);
    }

    private static MethodSpec build(Frame frame) {
        return MethodSpec.methodBuilder("build")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(frame.className())
                .addStatement("return new $T(this)", frame.className())
                .build();
    }
}
