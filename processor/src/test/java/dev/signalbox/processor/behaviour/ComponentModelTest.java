package dev.signalbox.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComponentModelTest {
    @ParameterizedTest
    @CsvSource({
        "JAKARTA, jakarta.inject.Singleton jakarta.inject.Named, jakarta.inject.Singleton, jakarta.inject.Inject",
        "JAVAX, javax.inject.Singleton javax.inject.Named, javax.inject.Singleton, javax.inject.Inject",
        "MICRONAUT, jakarta.inject.Singleton io.micronaut.context.annotation.Bean, jakarta.inject.Singleton,"
                + " jakarta.inject.Inject",
        "SPRING, org.springframework.stereotype.Component,"
                + " org.springframework.stereotype.Component org.springframework.context.annotation.Primary,"
                + " org.springframework.beans.factory.annotation.Autowired",
        "CDI, jakarta.enterprise.context.ApplicationScoped jakarta.enterprise.inject.Typed,"
                + " jakarta.enterprise.context.ApplicationScoped, jakarta.inject.Inject"
    })
    void marksClassesAndOneConstructorOfEach(
            String model, String onDispatcher, String onPublisher, String onConstructor) {
        Program program = program(model);
        Class<?> dispatcher = program.load("demo.AppDispatcher");
        Class<?> publisher = program.load("demo.AppPublisher");
        assertThat(annotations(dispatcher)).containsExactly(onDispatcher.split(" "));
        assertThat(annotations(publisher)).containsExactly(onPublisher.split(" "));
        assertThat(injected(dispatcher, onConstructor).getParameterTypes())
                .startsWith(publisher)
                .endsWith(program.load("demo.Hearing"));
        assertThat(injected(publisher, onConstructor).getParameterTypes()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"JAKARTA, 1", "JAVAX, 1", "MICRONAUT, 3", "SPRING, 3", "CDI, 3"})
    void takesOptionsFromTheContainer(String model, int parameters) {
        Class<?> dispatcher = program(model).load("demo.AppDispatcher");
        assertThat(dispatcher.getDeclaredConstructors())
                .filteredOn(constructor -> !annotations(constructor).isEmpty())
                .singleElement()
                .extracting(Constructor::getParameterCount)
                .isEqualTo(2 + parameters);
    }

    private static Constructor<?> injected(Class<?> type, String annotation) {
        List<Constructor<?>> injected = Arrays.stream(type.getDeclaredConstructors())
                .filter(constructor -> !annotations(constructor).isEmpty())
                .toList();
        assertThat(injected).hasSize(1);
        assertThat(annotations(injected.get(0))).containsExactly(annotation);
        return injected.get(0);
    }

    @Test
    void marksNothingByDefault() {
        Program program = program("NONE");
        Class<?> dispatcher = program.load("demo.AppDispatcher");
        assertThat(annotations(dispatcher)).isEmpty();
        assertThat(dispatcher.getDeclaredConstructors())
                .allSatisfy(each -> assertThat(annotations(each)).isEmpty());
    }

    @Test
    void letsCdiMakeProxies() throws Exception {
        Program program = program("CDI");
        for (String name : List.of("demo.AppDispatcher", "demo.AppPublisher")) {
            Class<?> type = program.load(name);
            assertThat(Modifier.isFinal(type.getModifiers())).isFalse();
            assertThat(type.getDeclaredConstructor().getModifiers())
                    .matches(modifiers -> Modifier.isProtected(modifiers) || Modifier.isPublic(modifiers));
            assertThat(Stream.of(type.getMethods()).filter(method -> method.getDeclaringClass() != Object.class))
                    .noneMatch(method -> Modifier.isFinal(method.getModifiers()));
        }
        assertThat(program.run("demo.Run")).containsExactly("heard");
    }

    /** What stands for the containers. */
    private static final List<String> STUBS = List.of(
            annotation("jakarta.inject", "Singleton", ""),
            annotation("jakarta.inject", "Named", "String value();"),
            annotation("jakarta.inject", "Inject", ""),
            annotation("javax.inject", "Singleton", ""),
            annotation("javax.inject", "Named", "String value();"),
            annotation("javax.inject", "Inject", ""),
            annotation("jakarta.enterprise.context", "ApplicationScoped", ""),
            annotation("jakarta.enterprise.inject", "Typed", "Class<?>[] value();"),
            annotation("io.micronaut.context.annotation", "Bean", "Class<?>[] typed();"),
            annotation("org.springframework.stereotype", "Component", ""),
            annotation("org.springframework.context.annotation", "Primary", ""),
            annotation("org.springframework.beans.factory.annotation", "Autowired", ""),
            "package jakarta.inject; public interface Provider<T> { T get(); }",
            "package javax.inject; public interface Provider<T> { T get(); }",
            "package jakarta.enterprise.inject; public interface Instance<T> { T get(); boolean isUnsatisfied(); }",
            """
                package org.springframework.beans.factory;
                public interface ObjectProvider<T> {
                    T getObject();
                    void ifAvailable(java.util.function.Consumer<T> consumer);
                }
                """);

    @ParameterizedTest
    @ValueSource(strings = {"JAKARTA", "JAVAX", "MICRONAUT", "SPRING", "CDI"})
    void mayHaveQueues(String model) throws Exception {
        Program program = program(model, "@Queued");
        assertThat(program.run("demo.Run")).containsExactly("heard");
    }

    private static Program program(String model) {
        return program(model, "");
    }

    private static Program program(String model, String mark) {
        String program = """
                package demo;
                @EventType("a") record A() {}
                public class Hearing { %s @Listen void on(A a) { log("heard"); } }
                @Dispatcher(componentModel = ComponentModel.%s, onFailure = FailurePolicy.HANDLE) public interface App {}
                final class Run {
                    static void run() {
                        var publisher = new AppPublisher();
                        var app = new AppDispatcher(publisher, new Hearing());
                        publisher.dispatch(new A());
                        app.close();
                    }
                }
                """.formatted(mark, model);
        return Program.of(Stream.concat(STUBS.stream(), Stream.of(program)).toArray(String[]::new));
    }

    private static String annotation(String packageName, String name, String member) {
        return """
                package %s;
                @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
                public @interface %s { %s }
                """.formatted(packageName, name, member);
    }

    private static List<String> annotations(AnnotatedElement element) {
        return Arrays.stream(element.getAnnotations())
                .map(Annotation::annotationType)
                .map(Class::getName)
                .toList();
    }
}
