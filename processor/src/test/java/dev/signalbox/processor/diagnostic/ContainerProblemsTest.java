package dev.signalbox.processor.diagnostic;

import static dev.signalbox.processor.diagnostic.Sources.AUDIT;
import static dev.signalbox.processor.diagnostic.Sources.LEAD_CREATED;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What javac prints about containers that are not there. */
class ContainerProblemsTest {
    @Test
    void reportsContainerThatIsNotOnTheClassPath() {
        assertThat(Printed.by(LEAD_CREATED, AUDIT, crm("SPRING"))).isEqualTo("""
        Crm.java:5: error: [NoContainer] CrmDispatcher is made for SPRING, but \
        org.springframework.stereotype.Component is not on the class path, or not read by this module. Add the \
        dependency org.springframework:spring-context, or take componentModel away.
        @Dispatcher(componentModel = ComponentModel.SPRING)
                                                   ^
        1 error
        """);
    }

    @ParameterizedTest
    @CsvSource({
        "JAKARTA, jakarta.inject.Singleton, jakarta.inject:jakarta.inject-api",
        "CDI, jakarta.enterprise.context.ApplicationScoped, jakarta.enterprise:jakarta.enterprise.cdi-api",
        "MICRONAUT, jakarta.inject.Singleton, jakarta.inject:jakarta.inject-api",
    })
    void namesWhatIsMissing(String model, String type, String dependency) {
        assertThat(Printed.by(LEAD_CREATED, AUDIT, crm(model)))
                .contains("error: [NoContainer] CrmDispatcher is made for " + model + ", but " + type + " is not on")
                .contains("Add the dependency " + dependency + ", or")
                .endsWith("\n1 error\n");
    }

    private static String crm(String model) {
        return """
        package acme;

        import dev.signalbox.annotation.*;

        @Dispatcher(componentModel = ComponentModel.%s)
        public interface Crm {}
        """.formatted(model);
    }
}
