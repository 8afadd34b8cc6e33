package dev.signalbox.processor.generate.dispatcher;

import com.palantir.javapoet.ClassName;
import dev.signalbox.annotation.ComponentModel;
import java.util.List;

/** Knows the annotations by which containers find and create generated classes. */
final class ComponentAnnotations {
    private static final ClassName INJECT = ClassName.get("jakarta.inject", "Inject");
    private static final ClassName SINGLETON = ClassName.get("jakarta.inject", "Singleton");

    private ComponentAnnotations() {}

    /** Returns the annotations of the generated classes. */
    static List<ClassName> component(ComponentModel model) {
        return switch (model) {
            case NONE -> List.of();
            case JAKARTA, MICRONAUT -> List.of(SINGLETON);
            case SPRING -> List.of(ClassName.get("org.springframework.stereotype", "Component"));
            case CDI -> List.of(ClassName.get("jakarta.enterprise.context", "ApplicationScoped"));
        };
    }

    /** Returns the annotations of the constructor that the container is to call. */
    static List<ClassName> injected(ComponentModel model) {
        return switch (model) {
            case NONE -> List.of();
            case JAKARTA, MICRONAUT, CDI -> List.of(INJECT);
            case SPRING -> List.of(ClassName.get("org.springframework.beans.factory.annotation", "Autowired"));
        };
    }
}
