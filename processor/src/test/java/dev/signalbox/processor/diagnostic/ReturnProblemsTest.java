package dev.signalbox.processor.diagnostic;

import static dev.signalbox.processor.diagnostic.Sources.AUDIT;
import static dev.signalbox.processor.diagnostic.Sources.LEAD_CREATED;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What javac prints about listener methods whose value is lost. */
class ReturnProblemsTest {
    private static final String MAIL = """
        package acme;

        import dev.signalbox.annotation.*;

        public sealed interface Mail {
            @EventType("crm.mail.sent")
            record Sent(String email) implements Mail {}

            @EventType("crm.mail.lost")
            record Lost(String email) implements Mail {}
        }
        """;

    private static final String LETTERS = """
        package acme;

        import dev.signalbox.annotation.*;

        public sealed interface Letter {
            @EventType("crm.letter.sent")
            record Sent(String email) implements Letter {}

            record Draft(String email) implements Letter {}
        }
        """;

    @Test
    void warnsOfEventThatNobodyDispatches() {
        assertThat(Printed.by(LEAD_CREATED, MAIL, AUDIT, mailer("", "Mail.Sent")))
                .isEqualTo("""
        LeadMailer.java:9: warning: [UndispatchedEvent] acme.LeadMailer#welcome returns acme.Mail.Sent, which \
        nobody dispatches. Add @Emits, or @SuppressWarnings("signalbox:UndispatchedEvent").
            Mail.Sent welcome(LeadCreated event) {
                      ^
        1 warning
        """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mail",
                "Optional<Mail.Sent>",
                "List<? extends Mail>",
                "java.util.stream.Stream<Mail.Lost>",
                "ArrayDeque<Mail>",
            })
    void warnsOfWhateverEmitsWouldDispatch(String type) {
        assertThat(Printed.by(LEAD_CREATED, MAIL, AUDIT, mailer("", type)))
                .contains("LeadMailer.java:9: warning: [UndispatchedEvent]")
                .endsWith("\n1 warning\n");
        assertThat(Printed.by(LEAD_CREATED, MAIL, AUDIT, mailer("@Emits", type)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"void", "int", "String", "Object", "List<String>", "Optional<Object>", "Letter", "int[]"})
    void saysNothingAboutOtherResults(String type) {
        assertThat(Printed.by(LEAD_CREATED, LETTERS, AUDIT, mailer("", type))).isEmpty();
    }

    @Test
    void refusesSealedTypeThatPermitsOthersThanEvents() {
        assertThat(Printed.by(LEAD_CREATED, LETTERS, AUDIT, mailer("@Emits", "Letter")))
                .contains("error: [EmitsNothing] acme.LeadMailer#welcome is marked @Emits but returns acme.Letter.");
    }

    @Test
    void warnsOfFutureWhoseFailureNobodySees() {
        assertThat(Printed.by(LEAD_CREATED, mailer("", "CompletableFuture<Void>")))
                .isEqualTo("""
        LeadMailer.java:9: warning: [UnseenOutcome] acme.LeadMailer#welcome returns \
        java.util.concurrent.CompletableFuture<java.lang.Void>, and nobody sees how it ends. Wait for it, or handle \
        its failure and return void, or @SuppressWarnings("signalbox:UnseenOutcome").
            CompletableFuture<Void> welcome(LeadCreated event) {
                                    ^
        1 warning
        """);
    }

    @Test
    void warnsOfPublisherToWhichNobodySubscribes() {
        assertThat(Printed.by(LEAD_CREATED, mailer("", "SubmissionPublisher<String>")))
                .isEqualTo("""
        LeadMailer.java:9: warning: [UnseenOutcome] acme.LeadMailer#welcome returns \
        java.util.concurrent.SubmissionPublisher<java.lang.String>, and nobody subscribes to it. Subscribe and return \
        void, or @SuppressWarnings("signalbox:UnseenOutcome").
            SubmissionPublisher<String> welcome(LeadCreated event) {
                                        ^
        1 warning
        """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Future<?>", "CompletionStage<String>", "Flow.Publisher<LeadCreated>", "ForkJoinTask<?>"})
    void warnsOfEveryOutcomeThatComesLater(String type) {
        assertThat(Printed.by(LEAD_CREATED, mailer("", type)))
                .contains("LeadMailer.java:9: warning: [UnseenOutcome]")
                .endsWith("\n1 warning\n");
    }

    @Test
    void warnsOfReactiveTypesOfLibraries() {
        String publisher = "package org.reactivestreams;\n\npublic interface Publisher<T> {}\n";
        String mono = "package acme;\n\npublic abstract class Mono<T> implements org.reactivestreams.Publisher<T> {}\n";
        assertThat(Printed.by(LEAD_CREATED, publisher, mono, mailer("", "Mono<Void>")))
                .contains(
                        "[UnseenOutcome] acme.LeadMailer#welcome returns acme.Mono<java.lang.Void>, and nobody subscribes");
        String uni = "package io.smallrye.mutiny;\n\npublic interface Uni<T> {}\n";
        assertThat(Printed.by(LEAD_CREATED, uni, mailer("", "io.smallrye.mutiny.Uni<Void>")))
                .contains("[UnseenOutcome]");
    }

    @Test
    void suppressesBoth() {
        String suppress = "@SuppressWarnings({\"signalbox:UnseenOutcome\", \"signalbox:UndispatchedEvent\"})";
        assertThat(Printed.by(LEAD_CREATED, mailer(suppress, "Future<?>"))).isEmpty();
        assertThat(Printed.by(LEAD_CREATED, MAIL, AUDIT, mailer(suppress, "Mail")))
                .isEmpty();
    }

    @Test
    void warnsOfInheritedMethodOnce() {
        String base = """
        package acme;

        import dev.signalbox.annotation.*;

        abstract class Base<T extends Mail> {
            @Listen(topic = "crm.lead.*")
            Mail welcome(LeadCreated event) {
                return null;
            }

            @Listen(topic = "crm.lead.*")
            T open(LeadCreated event) {
                return null;
            }
        }
        """;
        String first = "package acme;\n\npublic class First extends Base<Mail.Sent> {}\n";
        String other = "package acme;\n\npublic class Other extends Base<Mail.Sent> {}\n";
        assertThat(Printed.by(LEAD_CREATED, MAIL, AUDIT, base, first, other))
                .contains("Base.java:7: warning: [UndispatchedEvent] acme.Base#welcome returns acme.Mail, which")
                .contains("Base.java:12: warning: [UndispatchedEvent] acme.Base#open returns acme.Mail.Sent, which")
                .endsWith("\n2 warnings\n");
    }

    private static String mailer(String annotation, String type) {
        String body = type.equals("void") ? "" : type.equals("int") ? "return 1;" : "return null;";
        return """
        package acme;

        import dev.signalbox.annotation.*;
        import java.util.*;
        import java.util.concurrent.*;

        public class LeadMailer {
            @Listen(topic = "crm.lead.*") %s
            %s welcome(LeadCreated event) {
                %s
            }
        }
        """.formatted(annotation, type, body);
    }
}
