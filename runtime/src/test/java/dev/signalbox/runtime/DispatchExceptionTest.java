package dev.signalbox.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DispatchExceptionTest {
    private final Exception first = new IOException("disk full");
    private final Error second = new AssertionError("wrong");
    private final List<ListenerFailure> two = List.of(
            new ListenerFailure("a.A#on", "crm.lead", "event", EventMetadata.none(), first),
            new ListenerFailure("b.B#on", "crm.lead", "event", EventMetadata.none(), second));

    @Test
    void namesTheOneThatFailed() {
        assertThat(new DispatchException(two.subList(0, 1)))
                .hasMessage("1 listener failed: a.A#on failed on crm.lead: java.io.IOException: disk full")
                .hasCause(first)
                .hasNoSuppressedExceptions();
    }

    @Test
    void namesAllThatFailedInOrder() {
        assertThat(new DispatchException(two))
                .hasMessage("2 listeners failed: a.A#on failed on crm.lead: java.io.IOException: disk full;"
                        + " b.B#on failed on crm.lead: java.lang.AssertionError: wrong");
    }

    @Test
    void theFirstCauseIsTheCauseAndTheOthersAreSuppressed() {
        DispatchException exception = new DispatchException(two);

        assertThat(exception.getCause()).isSameAs(first);
        assertThat(exception.getSuppressed()).containsExactly(second);
        assertThat(exception.failures()).isEqualTo(two);
    }

    @Test
    void keepsEveryFailureButShowsTen() {
        List<ListenerFailure> many = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            many.add(new ListenerFailure("l" + i, "key", "event", EventMetadata.none(), first));
        }

        DispatchException exception = new DispatchException(many);

        assertThat(exception.failures()).hasSize(10_000);
        assertThat(exception.getSuppressed()).hasSize(9_999);
        assertThat(exception.getMessage())
                .startsWith("10000 listeners failed: l0 failed on key")
                .contains("l9 failed on key")
                .doesNotContain("l10 failed")
                .endsWith("; 9990 more, see failures()");
    }

    @Test
    void showsAllOfTen() {
        List<ListenerFailure> ten = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            ten.add(new ListenerFailure("l" + i, "key", "event", EventMetadata.none(), second));
        }

        assertThat(new DispatchException(ten))
                .hasMessageEndingWith("l9 failed on key: java.lang.AssertionError: wrong");
    }

    @Test
    void failuresCannotBeChanged() {
        List<ListenerFailure> given = new ArrayList<>(two);
        DispatchException exception = new DispatchException(given);

        given.clear();

        assertThat(exception.failures()).hasSize(2).isUnmodifiable();
    }

    @Test
    void refusesToReportNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DispatchException(List.of()))
                .withMessage("no failure: give at least one");
    }

    @Test
    void serializationLeavesFailuresEmpty() throws Exception {
        Object event = new Object(); // not serializable
        DispatchException sent = new DispatchException(
                List.of(new ListenerFailure("a.A#on", "crm.lead", event, EventMetadata.none(), first)));

        DispatchException received = (DispatchException) copy(sent);

        assertThat(received.failures()).isEmpty();
        assertThat(received).hasMessage(sent.getMessage()).hasCauseInstanceOf(IOException.class);
    }

    private static Object copy(Object original) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(original);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }
}
