package dev.signalbox.processor.diagnostic;

import static dev.signalbox.processor.diagnostic.Sources.AUDIT;
import static dev.signalbox.processor.diagnostic.Sources.LEAD_CREATED;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What javac prints about {@code @Queued}. */
class QueueProblemsTest {
    private static final String NUMBER = "Write a number from 1 to ";
    private static final String DURATION = "Write \"PT0.1S\" for a tenth of a second, \"PT5M\" for five minutes";
    private static final String EXECUTOR =
            "an executor is given one delivery after the other. Leave workers and orderBy out, or \"on\"";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "workers = 0 | workers is 0. " + NUMBER + "1024",
                "workers = 1025 | workers is 1025. " + NUMBER + "1024",
                "capacity = 0 | capacity is 0. " + NUMBER + "16777216",
                "capacity = 16777217 | capacity is 16777217. " + NUMBER + "16777216",
                "attempts = 0 | attempts is 0. Write 1 or more",
                "backoff = \"-PT1S\" | backoff is \"-PT1S\", which is not from zero to a year. " + DURATION,
                "backoff = \"P366D\" | backoff is \"P366D\", which is not from zero to a year. " + DURATION,
                "backoff = \"1s\" | backoff is \"1s\", which is no ISO 8601 duration. " + DURATION,
                "orderBy = \"mail\" | orderBy names \"mail\", but acme.LeadCreated has no public method of that name without"
                        + " parameters and checked exceptions. Name a record component, or such a method",
                "on = \"ui\", workers = 2 | " + EXECUTOR,
                "on = \"ui\", orderBy = \"email\" | " + EXECUTOR,
                "direct = true | direct is said of the thread of an executor, and there is none. Name one with \"on\"",
                "scope = QueueScope.SHARED | processes share it by its id, \"acme.LeadMailer#welcome(acme.LeadCreated)\", which"
                        + " another overload would change. Give the method an id = \"...\"",
                "scope = QueueScope.BROADCAST | processes share it by its id, \"acme.LeadMailer#welcome(acme.LeadCreated)\","
                        + " which another overload would change. Give the method an id = \"...\""
            })
    void reportsQueueThatCannotWork(String queue, String fault) {
        assertThat(Printed.by(LEAD_CREATED, """
        package acme;

        import dev.signalbox.annotation.*;

        public class LeadMailer {
            @Queued(%s)
            @Listen(topic = "crm.lead.*")
            void welcome(LeadCreated event) {}

            @Listen(topic = "crm.lead.*")
            void welcome(Object event) {}
        }
        """.formatted(queue))).isEqualTo("""
        LeadMailer.java:6: error: [UnfitQueue] The queue of acme.LeadMailer#welcome cannot work: %s.
            @Queued(%s)
            ^
        1 error
        """.formatted(fault, queue));
    }

    @Test
    void reportsStopOfMethodWithAQueueOfItsOwn() {
        assertThat(Printed.by(LEAD_CREATED, """
        package acme;

        import dev.signalbox.annotation.*;
        import dev.signalbox.runtime.Propagation;

        public class LeadMailer {
            @Queued
            @Listen(topic = "crm.lead.*")
            Propagation welcome(LeadCreated event) {
                return Propagation.STOP;
            }
        }
        """)).isEqualTo("""
        LeadMailer.java:7: error: [UnfitQueue] The queue of acme.LeadMailer#welcome cannot work: it returns \
        Propagation, and nobody comes after it. Return void, or put @Queued on the class.
            @Queued
            ^
        1 error
        """);
    }

    @Test
    void reportsQueueOfAClassOnceAndMethodsThatDoNotFitIt() {
        assertThat(Printed.by(LEAD_CREATED, """
        package acme;

        import dev.signalbox.annotation.*;

        @Queued(workers = 0, orderBy = "email")
        public class LeadMailer {
            @Listen(topic = "crm.lead.*")
            void welcome(LeadCreated event) {}

            @Listen
            void any(Object event) {}
        }
        """)).isEqualTo("""
        LeadMailer.java:5: error: [UnfitQueue] The queue of acme.LeadMailer cannot work: workers is 0. Write a \
        number from 1 to 1024.
        @Queued(workers = 0, orderBy = "email")
        ^
        LeadMailer.java:5: error: [UnfitQueue] The queue of acme.LeadMailer#any cannot work: orderBy names \
        "email", but java.lang.Object has no public method of that name without parameters and checked \
        exceptions. Name a record component, or such a method.
        @Queued(workers = 0, orderBy = "email")
        ^
        2 errors
        """);
    }

    @Test
    void reportsNoOrderWhereNothingIsHeard() {
        assertThat(Printed.by(LEAD_CREATED, """
        package acme;

        import dev.signalbox.annotation.*;

        public class LeadMailer {
            @Queued(orderBy = "email")
            @Listen(topic = "crm.lead.*")
            void welcome() {}
        }
        """)).contains("[Parameters]").doesNotContain("[UnfitQueue]");
    }

    @Test
    void reportsQueuedOnMethodThatDoesNotListen() {
        assertThat(Printed.by(LEAD_CREATED, """
        package acme;

        import dev.signalbox.annotation.*;

        public class LeadMailer {
            @Queued
            void welcome(LeadCreated event) {}
        }
        """, AUDIT)).isEqualTo("""
        LeadMailer.java:6: error: [QueuedWithoutListen] acme.LeadMailer#welcome is marked @Queued but is not a \
        listener method. Add @Listen, or take @Queued away.
            @Queued
            ^
        1 error
        """);
    }

    @ParameterizedTest
    @CsvSource({"class", "interface", "enum"})
    void reportsQueuedOnTypeWithoutListenerMethod(String kind) {
        assertThat(Printed.by(LEAD_CREATED, """
        package acme;

        import dev.signalbox.annotation.*;

        @Queued
        public %s LeadMailer {
        }
        """.formatted(kind), AUDIT)).isEqualTo("""
        LeadMailer.java:5: error: [QueuedWithoutListen] acme.LeadMailer is marked @Queued but has no listener \
        method. Add @Listen, or take @Queued away.
        @Queued
        ^
        1 error
        """);
    }

    @Test
    void reportsNothingOnAnAbstractClassThatOthersInherit() {
        assertThat(Printed.by(LEAD_CREATED, """
        package acme;

        import dev.signalbox.annotation.*;

        @Queued
        public abstract class Mailer {
        }
        """, AUDIT)).isEmpty();
    }
}
