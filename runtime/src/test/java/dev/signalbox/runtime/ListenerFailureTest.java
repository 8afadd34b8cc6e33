package dev.signalbox.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import org.junit.jupiter.api.Test;

class ListenerFailureTest {
    private static final EventMetadata NONE = EventMetadata.none();

    private static ListenerFailure of(Throwable cause) {
        return new ListenerFailure("crm.Mailer#welcome", "crm.lead", "event", NONE, cause);
    }

    @Test
    void keepsWhoFailedOnWhatAndHow() {
        RuntimeException cause = new IllegalStateException();

        assertThat(of(cause).listenerId()).isEqualTo("crm.Mailer#welcome");
        assertThat(of(cause).routingKey()).isEqualTo("crm.lead");
        assertThat(of(cause).event()).isEqualTo("event");
        assertThat(of(cause).metadata()).isSameAs(NONE);
        assertThat(of(cause).cause()).isSameAs(cause);
    }

    @Test
    void saysItInOneLine() {
        assertThat(of(new IllegalStateException("gone")))
                .hasToString("crm.Mailer#welcome failed on crm.lead: java.lang.IllegalStateException: gone");
    }

    @Test
    void showsTheFirstLineOfACauseWithSeveral() {
        assertThat(of(new IllegalStateException("gone\nread the manual")))
                .hasToString("crm.Mailer#welcome failed on crm.lead: java.lang.IllegalStateException: gone …");
    }

    @Test
    void cutsALongCause() {
        assertThat(of(new IllegalStateException("x".repeat(10_000))).toString())
                .hasSizeLessThan(300)
                .endsWith("x …");
    }

    @Test
    void staysShortHoweverDeepDispatchesAreNested() {
        ListenerFailure failure = of(new IllegalStateException("gone"));
        for (int depth = 0; depth < 1000; depth++) {
            failure = of(new DispatchException(List.of(failure)));
        }

        assertThat(failure.toString()).hasSizeLessThan(300);
    }

    @Test
    @SuppressWarnings("serial")
    void namesTheClassOfACauseThatCannotBeShown() {
        final class Broken extends RuntimeException {
            @Override
            public String getMessage() {
                throw new NoClassDefFoundError("lib/Formatter");
            }
        }

        assertThat(of(new Broken()).toString())
                .isEqualTo("crm.Mailer#welcome failed on crm.lead: " + Broken.class.getName());
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNullsByName() {
        RuntimeException cause = new IllegalStateException();
        assertThatNullPointerException()
                .isThrownBy(() -> new ListenerFailure(null, "k", "e", NONE, cause))
                .withMessage("listenerId");
        assertThatNullPointerException()
                .isThrownBy(() -> new ListenerFailure("l", null, "e", NONE, cause))
                .withMessage("routingKey");
        assertThatNullPointerException()
                .isThrownBy(() -> new ListenerFailure("l", "k", null, NONE, cause))
                .withMessage("event");
        assertThatNullPointerException()
                .isThrownBy(() -> new ListenerFailure("l", "k", "e", null, cause))
                .withMessage("metadata");
        assertThatNullPointerException()
                .isThrownBy(() -> new ListenerFailure("l", "k", "e", NONE, null))
                .withMessage("cause");
    }
}
