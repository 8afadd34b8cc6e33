package dev.signalbox.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.signalbox.annotation.FailurePolicy;
import java.time.Clock;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Writes the builder: the listeners by name, and options. */
final class BuilderClass {
    private final Frame frame;

    private BuilderClass(Frame frame) {
        this.frame = frame;
    }

    static TypeSpec of(Frame frame) {
        return new BuilderClass(frame).write();
    }

    /** Writes the method that starts a builder. */
    static MethodSpec factory(Frame frame) {
        return MethodSpec.methodBuilder("builder")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("Starts a dispatcher with options.\n\n@return a builder\n")
                .returns(frame.builderName())
                .addStatement("return new $T()", frame.builderName())
                .build();
    }

    private TypeSpec write() {
        TypeSpec.Builder type = TypeSpec.classBuilder(frame.builderName())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("Gathers listeners and options of a {@link $T}.\n", frame.className())
                .addField(FieldSpec.builder(TypeNames.OPTIONS, "options", Modifier.PRIVATE)
                        .initializer("$T.defaults()", TypeNames.OPTIONS)
                        .build())
                .addField(frame.publisherName(), "publisher", Modifier.PRIVATE)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        addListeners(type);
        type.addMethod(
                setter("publisher", "sets the publisher that hands its events to the dispatcher", frame.publisherName())
                        .addStatement("this.publisher = $T.requireNonNull(publisher, $S)", Objects.class, "publisher")
                        .addStatement("return this")
                        .build());
        addOptions(type);
        return type.addMethod(build()).build();
    }

    private void addOptions(TypeSpec.Builder type) {
        if (frame.dispatcher().onFailure() == FailurePolicy.HANDLE) {
            type.addMethod(option(
                    "failureHandler",
                    "FailureHandler",
                    "receives the failures of listeners",
                    TypeNames.FAILURE_HANDLER));
        }
        type.addMethod(option(
                "unroutedHandler",
                "UnroutedHandler",
                "receives the events that nobody listens to",
                TypeNames.UNROUTED_HANDLER));
        type.addMethod(option(
                "clock", "Clock", "gives the time of events dispatched without one", ClassName.get(Clock.class)));
    }

    private void addListeners(TypeSpec.Builder type) {
        if (frame.members().isWide()) {
            type.addField(FieldSpec.builder(TypeNames.LISTENER_SET, "listeners", Modifier.PRIVATE, Modifier.FINAL)
                    .initializer("new $T()", TypeNames.LISTENER_SET)
                    .build());
            type.addMethod(setter(
                            "listener",
                            "adds a listener; one of each listener class must be added",
                            ClassName.get(Object.class))
                    .addStatement("listeners.add(listener)")
                    .addStatement("return this")
                    .build());
            return;
        }
        frame.members().fields().forEach((owner, field) -> {
            type.addField(TypeNames.of(owner), field, Modifier.PRIVATE);
            type.addMethod(setter(field, "sets a listener", TypeNames.of(owner))
                    .addStatement("this.$1L = $2T.requireNonNull($1L, $1S)", field, Objects.class)
                    .addStatement("return this")
                    .build());
        });
    }

    private MethodSpec option(String name, String suffix, String what, TypeName type) {
        return setter(name, "sets what " + what, type)
                .addStatement("options = options.with$L($L)", suffix, name)
                .addStatement("return this")
                .build();
    }

    private MethodSpec.Builder setter(String name, String what, TypeName type) {
        String sentence = Character.toUpperCase(what.charAt(0)) + what.substring(1);
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("$L.\n\n@param $L not null\n@return this builder\n", sentence, name)
                .returns(frame.builderName())
                .addParameter(type, name);
    }

    private MethodSpec build() {
        return MethodSpec.methodBuilder("build")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("""
                        Creates the dispatcher.

                        @return the dispatcher
                        @throws IllegalStateException if a listener is missing
                        """)
                .returns(frame.className())
                .addStatement("return new $T(this)", frame.className())
                .build();
    }
}
