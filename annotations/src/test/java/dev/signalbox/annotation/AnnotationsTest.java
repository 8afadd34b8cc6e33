package dev.signalbox.annotation;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PACKAGE;
import static java.lang.annotation.ElementType.TYPE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.lang.annotation.Annotation;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AnnotationsTest {
    private static final Class<?>[] NO_CLASSES = {};
    private static final String REQUIRED = "(required)";

    static Stream<Arguments> contracts() {
        return Stream.of(
                arguments(EventType.class, Set.of(TYPE), eventTypeDefaults()),
                arguments(EventNamespace.class, Set.of(PACKAGE, TYPE), Map.of("value", REQUIRED, "stable", true)),
                arguments(Listen.class, Set.of(METHOD), listenDefaults()),
                arguments(Queued.class, Set.of(METHOD, TYPE), queuedDefaults()),
                arguments(Emits.class, Set.of(METHOD), Map.of()),
                arguments(Dispatcher.class, Set.of(TYPE), dispatcherDefaults()),
                arguments(GeneratedBySignalbox.class, Set.of(TYPE), generatedDefaults()));
    }

    private static Map<String, Object> generatedDefaults() {
        String[] none = {};
        return Map.of("events", none, "listeners", none, "lists", none, "description", "", "suppressed", none);
    }

    private static Map<String, Object> eventTypeDefaults() {
        return Map.of(
                "value",
                REQUIRED,
                "title",
                "",
                "description",
                "",
                "kind",
                EventKind.APPLICATION,
                "version",
                1,
                "retain",
                false);
    }

    private static Map<String, Object> listenDefaults() {
        return Map.of(
                "topic",
                new String[] {"#"},
                "priority",
                0,
                "after",
                NO_CLASSES,
                "before",
                NO_CLASSES,
                "when",
                "",
                "id",
                "",
                "realizes",
                "",
                "sticky",
                false);
    }

    private static Map<String, Object> queuedDefaults() {
        return Map.ofEntries(
                Map.entry("workers", 1),
                Map.entry("capacity", 1_024),
                Map.entry("whenFull", WhenFull.BLOCK),
                Map.entry("orderBy", ""),
                Map.entry("attempts", 1),
                Map.entry("backoff", "PT0.1S"),
                Map.entry("scope", QueueScope.LOCAL),
                Map.entry("on", ""),
                Map.entry("direct", false));
    }

    private static Map<String, Object> dispatcherDefaults() {
        return Map.of(
                "include",
                NO_CLASSES,
                "onFailure",
                FailurePolicy.ISOLATE,
                "componentModel",
                ComponentModel.NONE,
                "observed",
                false,
                "idempotent",
                false);
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void staysInTheClassFile(Class<? extends Annotation> annotation) {
        assertThat(annotation.getAnnotation(Retention.class).value()).isEqualTo(RetentionPolicy.CLASS);
    }

    /** A documented annotation is part of a module's API, so that javac would ask its users to require ours transitively. */
    @ParameterizedTest
    @MethodSource("contracts")
    void isNoPartOfTheApiOfAnnotatedModules(Class<? extends Annotation> annotation) {
        assertThat(annotation.isAnnotationPresent(Documented.class)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void mayStandWhereItHasAMeaning(Class<? extends Annotation> annotation, Set<ElementType> targets) {
        assertThat(annotation.getAnnotation(Target.class).value()).containsExactlyInAnyOrderElementsOf(targets);
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void hasTheseAttributesAndDefaults(
            Class<? extends Annotation> annotation, Set<ElementType> targets, Map<String, Object> defaults) {
        Map<String, Object> actual = new HashMap<>();
        for (Method attribute : annotation.getDeclaredMethods()) {
            Object value = attribute.getDefaultValue();
            actual.put(attribute.getName(), value == null ? REQUIRED : value);
        }
        assertThat(actual).usingRecursiveComparison().isEqualTo(defaults);
    }

    @Test
    void enumConstantsAreThese() {
        assertThat(EventKind.values())
                .extracting(EventKind::name)
                .containsExactly("USER_INTERFACE", "SYSTEM", "NETWORK", "DEVICE", "APPLICATION", "TIME_BASED", "ERROR");
        assertThat(FailurePolicy.values())
                .extracting(FailurePolicy::name)
                .containsExactly("ISOLATE", "FAIL_FAST", "HANDLE");
        assertThat(ComponentModel.values())
                .extracting(ComponentModel::name)
                .containsExactly("NONE", "JAKARTA", "JAVAX", "SPRING", "CDI", "MICRONAUT");
    }

    @Test
    void reflectionSeesNoneOfThem() throws NoSuchMethodException {
        @Dispatcher
        @EventType("a")
        @EventNamespace("b")
        @GeneratedBySignalbox
        class Annotated {
            @Emits
            @Listen
            @Override
            public String toString() {
                return "annotated";
            }
        }
        assertThat(Annotated.class.getAnnotations()).isEmpty();
        assertThat(Annotated.class.getDeclaredMethod("toString").getAnnotations())
                .isEmpty();
    }
}
