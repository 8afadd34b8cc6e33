package dev.signalbox.processor.diagnostic;

import static dev.signalbox.processor.diagnostic.Sources.AUDIT;
import static dev.signalbox.processor.diagnostic.Sources.CRM;
import static dev.signalbox.processor.diagnostic.Sources.LEAD_CREATED;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What javac prints about dispatchers. */
class DispatcherProblemsTest {
    @Test
    void reportsDispatcherThatIsNoInterface() {
        String printed = Printed.by(LEAD_CREATED, AUDIT, """
        package acme;

        import dev.signalbox.annotation.*;

        @Dispatcher
        public class Crm {}
        """);
        assertThat(printed).isEqualTo("""
        Crm.java:5: error: [NoInterface] @Dispatcher marks acme.Crm, which is not an interface. Write \
        "public interface Crm {}".
        @Dispatcher
        ^
        1 error
        """);
    }

    @Test
    void reportsDispatcherOfNothing() {
        String printed = Printed.by(CRM);
        assertThat(printed).isEqualTo("""
        Crm.java:5: error: [NothingToDispatch] CrmDispatcher has nothing to dispatch: there is no \
        @EventType type and no @Listen method here. Write some, or include listener classes or dispatchers \
        of libraries.
        @Dispatcher
        ^
        1 error
        """);
    }

    @Test
    void reportsIncludeOfClassWithoutListenerMethods() {
        String printed = Printed.by(LEAD_CREATED, AUDIT, """
        package acme;

        import dev.signalbox.annotation.*;

        @Dispatcher(include = String.class)
        public interface Crm {}
        """);
        assertThat(printed).isEqualTo("""
        Crm.java:5: error: [NothingToInclude] java.lang.String has no listener method, is no event type, \
        and is not the @Dispatcher of a compiled library, so that there is nothing to include. Name a class with \
        @Listen methods, or an event type.
        @Dispatcher(include = String.class)
                                    ^
        1 error
        """);
    }

    @Test
    void reportsModuleWithoutCommonPackage() throws IOException {
        String printed = Printed.byModule("""
        module acme.crm {
            requires dev.signalbox.annotations;
            requires dev.signalbox.runtime;
        }
        """, LEAD_CREATED, """
        package mail;

        import acme.LeadCreated;
        import dev.signalbox.annotation.*;

        public class LeadMailer {
            @Listen(topic = "crm.lead.*")
            public void welcome(LeadCreated event) {}
        }
        """);
        assertThat(printed).isEqualTo("""
        LeadMailer.java:7: error: [NoCommonPackage] The event types and listeners have no package in common \
        to generate SignalboxDispatcher in. Declare a @Dispatcher interface.
            @Listen(topic = "crm.lead.*")
            ^
        1 error
        """);
    }

    @Test
    void reportsDispatcherThatNoCodeCouldName() {
        String printed = Printed.by(LEAD_CREATED, """
        package mail;

        import acme.LeadCreated;
        import dev.signalbox.annotation.*;

        public class LeadMailer {
            @Listen(topic = "crm.lead.*")
            public void welcome(LeadCreated event) {}
        }
        """);
        assertThat(printed).isEqualTo("""
        LeadMailer.java:7: error: [NoCommonPackage] The event types and listeners have no package in common \
        to generate SignalboxDispatcher in. Declare a @Dispatcher interface.
            @Listen(topic = "crm.lead.*")
            ^
        1 error
        """);
    }

    @Test
    void reportsNameOfGeneratedClassThatIsTaken() {
        String printed = Printed.by(LEAD_CREATED, AUDIT, CRM, """
        package acme;

        public class CrmPublisher {}
        """);
        assertThat(printed).isEqualTo("""
        warning: Attempt to create a file for type 'acme.CrmPublisher' multiple times
        Crm.java:5: error: [NameTaken] There is a type acme.CrmPublisher already, so that it cannot be \
        generated. Rename that type, or the @Dispatcher interface; or delete it, if an earlier build left it \
        behind.
        @Dispatcher
        ^
        1 error
        1 warning
        """);
    }

    @Test
    void reportsIncludeOfPrimitiveType() {
        String printed = Printed.by(LEAD_CREATED, AUDIT, """
        package acme;

        import dev.signalbox.annotation.*;

        @Dispatcher(include = {Audit.class, int.class})
        public interface Crm {}
        """);
        assertThat(printed).isEqualTo("""
        Crm.java:5: error: [NothingToInclude] int has no listener method, is no event type, and is not the \
        @Dispatcher of a compiled library, so that there is nothing to include. Name a class with @Listen methods, \
        or an event type.
        @Dispatcher(include = {Audit.class, int.class})
                                               ^
        1 error
        """);
    }
}
