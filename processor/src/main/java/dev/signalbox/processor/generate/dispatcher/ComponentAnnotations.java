package dev.signalbox.processor.generate.dispatcher;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.signalbox.annotation.ComponentModel;
import dev.signalbox.processor.generate.code.TypeNames;
import dev.signalbox.processor.generate.layout.Frame;
import java.util.List;

/** Knows the annotations by which containers find and create generated classes. */
final class ComponentAnnotations {
    private ComponentAnnotations() {}

    /**
     * Returns the annotations of the dispatcher. It is an event publisher like the publisher; who asks the container for
     * one means the publisher, which can be had first.
     */
    static List<AnnotationSpec> dispatcher(Frame frame) {
        ComponentModel model = frame.dispatcher().componentModel();
        return switch (model) {
            case NONE, SPRING -> component(model);
            case JAKARTA, JAVAX -> named(frame, frame.dispatcher().className());
            case CDI -> with(component(model), typed(frame, "jakarta.enterprise.inject", "Typed", "value"));
            case MICRONAUT -> with(component(model), typed(frame, "io.micronaut.context.annotation", "Bean", "typed"));
        };
    }

    /** Returns the annotations of the publisher. */
    static List<AnnotationSpec> publisher(ComponentModel model) {
        return model == ComponentModel.SPRING
                ? with(component(model), of("org.springframework.context.annotation", "Primary"))
                : component(model);
    }

    /** Returns the annotations of the options; their name lets a container with names prefer a subclass without one. */
    static List<AnnotationSpec> options(Frame frame) {
        return named(
                frame, frame.dispatcher().className() + "." + frame.members().options());
    }

    /** Returns the annotations of a class that takes some of the listeners. */
    static List<AnnotationSpec> group(ComponentModel model) {
        return model == ComponentModel.CDI ? List.of(of("jakarta.enterprise.context", "Dependent")) : component(model);
    }

    /** Returns the annotations of the constructor that the container is to call. */
    static List<AnnotationSpec> injected(ComponentModel model) {
        return switch (model) {
            case NONE -> List.of();
            case JAKARTA, MICRONAUT, CDI -> List.of(of("jakarta.inject", "Inject"));
            case JAVAX -> List.of(of("javax.inject", "Inject"));
            case SPRING -> List.of(of("org.springframework.beans.factory.annotation", "Autowired"));
        };
    }

    private static List<AnnotationSpec> component(ComponentModel model) {
        return switch (model) {
            case NONE -> List.of();
            case JAKARTA, MICRONAUT -> List.of(of("jakarta.inject", "Singleton"));
            case JAVAX -> List.of(of("javax.inject", "Singleton"));
            case SPRING -> List.of(of("org.springframework.stereotype", "Component"));
            case CDI -> List.of(of("jakarta.enterprise.context", "ApplicationScoped"));
        };
    }

    private static List<AnnotationSpec> named(Frame frame, String name) {
        ComponentModel model = frame.dispatcher().componentModel();
        String packageName = model == ComponentModel.JAVAX ? "javax.inject" : "jakarta.inject";
        AnnotationSpec annotation = AnnotationSpec.builder(ClassName.get(packageName, "Named"))
                .addMember("value", "$S", name)
                .build();
        return with(component(model), annotation);
    }

    private static AnnotationSpec typed(Frame frame, String packageName, String name, String member) {
        CodeBlock types = CodeBlock.of("{$T.class, $T.class}", frame.className(), TypeNames.EVENT_DISPATCHER);
        return AnnotationSpec.builder(ClassName.get(packageName, name))
                .addMember(member, types)
                .build();
    }

    private static List<AnnotationSpec> with(List<AnnotationSpec> annotations, AnnotationSpec another) {
        return List.of(annotations.get(0), another);
    }

    private static AnnotationSpec of(String packageName, String name) {
        return AnnotationSpec.builder(ClassName.get(packageName, name)).build();
    }
}
