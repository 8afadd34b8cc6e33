package dev.signalbox.processor.model;

import dev.signalbox.annotation.ComponentModel;
import java.util.List;

/**
 * The annotations by which a container finds and creates generated classes.
 *
 * @param onClass those of the classes
 * @param onConstructor those of the constructor that the container is to call
 * @param dependency the artifact that has the first of them
 */
public record ComponentTypes(List<String> onClass, List<String> onConstructor, String dependency) {
    private static final String INJECT = "jakarta.inject.Inject";
    private static final String SINGLETON = "jakarta.inject.Singleton";

    /** Returns the annotations of a component model. */
    public static ComponentTypes of(ComponentModel model) {
        return switch (model) {
            case NONE -> new ComponentTypes(List.of(), List.of(), "");
            case JAKARTA, MICRONAUT ->
                new ComponentTypes(List.of(SINGLETON), List.of(INJECT), "jakarta.inject:jakarta.inject-api");
            case JAVAX ->
                new ComponentTypes(
                        List.of("javax.inject.Singleton"), List.of("javax.inject.Inject"), "javax.inject:javax.inject");
            case SPRING ->
                new ComponentTypes(
                        List.of("org.springframework.stereotype.Component"),
                        List.of("org.springframework.beans.factory.annotation.Autowired"),
                        "org.springframework:spring-context");
            case CDI ->
                new ComponentTypes(
                        List.of("jakarta.enterprise.context.ApplicationScoped"),
                        List.of(INJECT),
                        "jakarta.enterprise:jakarta.enterprise.cdi-api");
        };
    }
}
