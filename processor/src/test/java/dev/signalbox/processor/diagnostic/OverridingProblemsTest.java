package dev.signalbox.processor.diagnostic;

import static dev.signalbox.processor.diagnostic.Sources.LEAD_CREATED;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What javac prints about a method that overrides several listener methods. */
class OverridingProblemsTest {
    private static final String FIRST = """
        package acme;

        import dev.signalbox.annotation.*;

        public interface First {
            @Listen(id = "first", priority = 1, when = "ok", after = Audit.class)
            void on(LeadCreated event);

            default boolean ok() {
                return true;
            }
        }
        """;

    private static final String SECOND = """
        package acme;

        import dev.signalbox.annotation.*;

        public interface Second {
            @Emits
            @Listen(id = "second", before = {}, priority = 0)
            Object on(LeadCreated event);
        }
        """;

    private static final String THIRD = """
        package acme;

        import dev.signalbox.annotation.*;

        public interface Third {
            @Listen(topic = "crm.#")
            void on(LeadCreated event);
        }
        """;

    @Test
    void reportsAllThatTwoOfThemDoNotAgreeIn() {
        String printed = Printed.by(LEAD_CREATED, Sources.AUDIT, FIRST, SECOND.replace("Object on", "void on"), """
        package acme;

        public class Both implements First, Second {
            @Override
            public void on(LeadCreated event) {}
        }
        """);
        assertThat(printed).contains("""
        Both.java:5: error: [OverriddenListenersDiffer] acme.Both#on listens as acme.First#on and as \
        acme.Second#on, which differ in priority, after, when, id, @Emits. Write it with an @Listen of its \
        own.
            public void on(LeadCreated event) {}
                        ^
        """);
    }

    @Test
    void reportsDifferencesAtTheClassThatBringsThemTogether() {
        String printed = Printed.by(LEAD_CREATED, Sources.AUDIT, FIRST, """
        package acme;

        import dev.signalbox.annotation.*;

        public abstract class Base {
            @Listen(priority = 2)
            public void on(LeadCreated event) {}
        }
        """, """
        package acme;

        public class Sub extends Base implements First {}
        """);
        assertThat(printed).isEqualTo("""
        Sub.java:3: error: [OverriddenListenersDiffer] acme.Sub#on listens as acme.Base#on and as \
        acme.First#on, which differ in priority, after, when. Write it with an @Listen of its own.
        public class Sub extends Base implements First {}
               ^
        1 error
        """);
    }

    @Test
    void acceptsMethodsThatSayTheSameAndMethodsThatSayItThemselves() {
        String printed =
                Printed.by(LEAD_CREATED, Sources.AUDIT, FIRST, THIRD, THIRD.replace("Third", "Fourth"), """
        package acme;

        public class Same implements Third, Fourth {
            @Override
            public void on(LeadCreated event) {}
        }
        """, """
        package acme;

        import dev.signalbox.annotation.*;

        public class Own implements First, Third {
            @Override
            @Listen
            public void on(LeadCreated event) {}
        }
        """);
        assertThat(printed).isEmpty();
    }
}
