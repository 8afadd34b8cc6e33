package dev.signalbox.annotation;

/**
 * The container that creates the generated dispatcher. It decides which annotations the generated classes carry, and how
 * the constructor for the container takes its options; what is dispatched and how does not depend on it.
 *
 * <pre>
 * {@literal @}Dispatcher(componentModel = ComponentModel.SPRING)
 * public interface Crm {}
 * </pre>
 */
public enum ComponentModel {
    /** No container: no annotation, the user calls the constructor. */
    NONE,

    /**
     * Containers that read {@code jakarta.inject}, such as Guice, Dagger and Avaje Inject. Options are set by a subclass
     * of the generated {@code Options}.
     */
    JAKARTA,

    /** The same for containers that read {@code javax.inject}, such as older versions of them. */
    JAVAX,

    /** Spring. Options are set by beans: a failure handler, an unrouted handler, a clock. */
    SPRING,

    /** Jakarta CDI, such as Weld and Quarkus. Options are set by beans, as in Spring. */
    CDI,

    /** Micronaut. Options are set by beans, as in Spring. */
    MICRONAUT
}
