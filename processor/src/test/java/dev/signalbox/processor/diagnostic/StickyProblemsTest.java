package dev.signalbox.processor.diagnostic;

import static dev.signalbox.processor.diagnostic.Sources.LEAD_CREATED;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What javac prints about {@code @Listen(sticky = true)}. */
class StickyProblemsTest {
    private static final String RETAINED =
            LEAD_CREATED.replace("\"crm", "value = \"crm").replace("d\")", "d\", retain = true)");

    private static String printed(String event, String declaration, String method) {
        return Printed.by(event, """
        package acme;

        import dev.signalbox.annotation.*;

        %s class View {
            @Listen(sticky = true)
            %s
        }
        """.formatted(declaration, method));
    }

    @Test
    void reportsMethodOfAClassThatIsNotRegistered() {
        assertThat(printed(RETAINED, "public", "void show(LeadCreated event) {}"))
                .isEqualTo("""
        View.java:6: error: [StickyInVain] The listener method acme.View#show is sticky in vain: no instance is registered \
        later, as acme.View is not @Registered. Mark the class @Registered, or take "sticky" away.
            @Listen(sticky = true)
            ^
        1 error
        """);
    }

    @Test
    void reportsStaticMethod() {
        assertThat(printed(
                        RETAINED,
                        "@Registered\npublic",
                        "static void show(LeadCreated e) {} @Listen void on(Object o) {}"))
                .isEqualTo("""
        View.java:7: error: [StickyInVain] The listener method acme.View#show is sticky in vain: it is static, so that it \
        is called for no instance. Leave "static" out, or take "sticky" away.
            @Listen(sticky = true)
            ^
        1 error
        """);
    }

    @Test
    void reportsMethodThatHearsNoRetainedEvent() {
        assertThat(printed(LEAD_CREATED, "@Registered\npublic", "void show(Object event) {}"))
                .isEqualTo("""
        View.java:7: error: [StickyInVain] The listener method acme.View#show is sticky in vain: no event type that it hears \
        is retained. Write @EventType(retain = true) on one, or take "sticky" away.
            @Listen(sticky = true)
            ^
        1 error
        """);
    }

    @Test
    void saysNothingOfMethodsThatHearSomeRetainedEvent() {
        assertThat(printed(RETAINED, "@Registered\npublic", "void show(Object event) {}"))
                .isEmpty();
    }

    @Test
    void saysNothingMoreOfAMethodThatNoEventReaches() {
        assertThat(Printed.by(LEAD_CREATED, """
        package acme;

        import dev.signalbox.annotation.*;

        @Registered
        public class View {
            @Listen(topic = "crm.leed.*", sticky = true)
            void show(LeadCreated event) {}
        }
        """))
                .startsWith("View.java:7: error: [UnreachableListener]")
                .endsWith("1 error\n");
    }
}
