package dev.signalbox.annotation;

/**
 * The container that creates the generated dispatcher. It decides the annotations on generated classes and nothing
 * else.
 *
 * <pre>
 * {@literal @}Dispatcher(componentModel = ComponentModel.SPRING)
 * public interface Crm {}
 * </pre>
 */
public enum ComponentModel {
    /** No container: no annotation, the user calls the constructor. */
    NONE,

    /** Containers that read {@code jakarta.inject}, such as Dagger, Guice, Avaje Inject and Quarkus. */
    JAKARTA,

    /** Spring. */
    SPRING,

    /** Jakarta CDI, such as Weld. */
    CDI,

    /** Micronaut. */
    MICRONAUT
}
