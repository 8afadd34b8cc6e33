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

class ComponentModelTest {
    @ParameterizedTest
    @CsvSource({
        "JAKARTA, jakarta.inject.Singleton, jakarta.inject.Inject",
        "MICRONAUT, jakarta.inject.Singleton, jakarta.inject.Inject",
        "SPRING, org.springframework.stereotype.Component, org.springframework.beans.factory.annotation.Autowired",
        "CDI, jakarta.enterprise.context.ApplicationScoped, jakarta.inject.Inject"
    })
    void marksClassesAndOneConstructor(String model, String onClass, String onConstructor) {
        Program program = program(model);
        Class<?> dispatcher = program.load("demo.AppDispatcher");
        Class<?> publisher = program.load("demo.AppPublisher");
        assertThat(annotations(dispatcher)).containsExactly(onClass);
        assertThat(annotations(publisher)).containsExactly(onClass);
        List<Constructor<?>> injected = Arrays.stream(dispatcher.getDeclaredConstructors())
                .filter(constructor -> !annotations(constructor).isEmpty())
                .toList();
        assertThat(injected).hasSize(1);
        assertThat(annotations(injected.get(0))).containsExactly(onConstructor);
        assertThat(injected.get(0).getParameterTypes()).containsExactly(publisher, program.load("demo.Hearing"));
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

    private static Program program(String model) {
        return Program.of(
                annotation("jakarta.inject", "Singleton", "TYPE"),
                annotation("jakarta.inject", "Inject", "CONSTRUCTOR"),
                annotation("jakarta.enterprise.context", "ApplicationScoped", "TYPE"),
                annotation("org.springframework.stereotype", "Component", "TYPE"),
                annotation("org.springframework.beans.factory.annotation", "Autowired", "CONSTRUCTOR"),
                """
                package demo;
                @EventType("a") record A() {}
                public class Hearing { @Listen void on(A a) { log("heard"); } }
                @Dispatcher(componentModel = ComponentModel.%s) public interface App {}
                final class Run {
                    static void run() {
                        var publisher = new AppPublisher();
                        new AppDispatcher(publisher, new Hearing());
                        publisher.dispatch(new A());
                    }
                }
                """.formatted(model));
    }

    private static String annotation(String packageName, String name, String target) {
        return """
                package %s;
                @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
                @java.lang.annotation.Target(java.lang.annotation.ElementType.%s)
                public @interface %s {}
                """.formatted(packageName, target, name);
    }

    private static List<String> annotations(AnnotatedElement element) {
        return Arrays.stream(element.getAnnotations())
                .map(Annotation::annotationType)
                .map(Class::getName)
                .toList();
    }
}
