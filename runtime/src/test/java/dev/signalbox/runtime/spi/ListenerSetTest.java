package dev.signalbox.runtime.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

class ListenerSetTest {
    private static final String HERE = ListenerSetTest.class.getName();

    static class Audit {}

    static class StrictAudit extends Audit {}

    static class Mailer {}

    private final ListenerSet listeners = new ListenerSet();

    private void check() {
        listeners.check(TestDispatcher.class);
    }

    @Test
    void givesEachClassItsListener() {
        Audit audit = new Audit();
        Mailer mailer = new Mailer();
        listeners.add(audit);
        listeners.add(mailer);

        assertThat(listeners.take(Mailer.class)).isSameAs(mailer);
        assertThat(listeners.take(Audit.class)).isSameAs(audit);
        assertThatCode(this::check).doesNotThrowAnyException();
    }

    @Test
    void listsAllThatAreMissingOnce() {
        assertThat(listeners.take(Mailer.class)).isNull();
        assertThat(listeners.take(Audit.class)).isNull();
        assertThat(listeners.take(Mailer.class)).isNull();

        assertThatIllegalStateException()
                .isThrownBy(this::check)
                .withMessage(
                        "dev.signalbox.runtime.spi.TestDispatcher lacks 2 of its listeners: call listener(…) on its"
                                + " builder with an instance of each of [%s$Mailer, %s$Audit]",
                        HERE, HERE);
    }

    @Test
    void canBeCompletedAfterACheckFailed() {
        listeners.take(Mailer.class);
        assertThatIllegalStateException().isThrownBy(this::check);
        listeners.add(new Mailer());

        listeners.take(Mailer.class);

        assertThatCode(this::check).doesNotThrowAnyException();
    }

    @Test
    void refusesASecondListenerOfAClass() {
        listeners.add(new Mailer());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> listeners.add(new Mailer()))
                .withMessage(
                        "two listeners of %s$Mailer: a dispatcher calls one instance of each listener class; build"
                                + " a second dispatcher for the second instance",
                        HERE);
    }

    @Test
    void aListenerOfASubclassStandsIn() {
        StrictAudit strict = new StrictAudit();
        listeners.add(strict);

        assertThat(listeners.take(Audit.class)).isSameAs(strict);
        assertThatCode(this::check).doesNotThrowAnyException();
    }

    @Test
    void aListenerOfExactlyTheClassComesFirst() {
        Audit audit = new Audit();
        listeners.add(new StrictAudit());
        listeners.add(audit);

        assertThat(listeners.take(Audit.class)).isSameAs(audit);
    }

    @Test
    void aListenerThatIsItselfAskedForStandsInForNobody() {
        listeners.add(new StrictAudit());
        listeners.take(Audit.class);
        listeners.take(StrictAudit.class);

        assertThatIllegalStateException()
                .isThrownBy(this::check)
                .withMessageContaining("lacks 1 of its listeners")
                .withMessageEndingWith("[%s$Audit]", HERE);
    }

    @Test
    void reportsListenersThatNoListenerClassTakes() {
        listeners.add(new Mailer());
        listeners.add("no listener");
        listeners.add(new Audit());
        listeners.take(Audit.class);

        assertThatIllegalStateException()
                .isThrownBy(this::check)
                .withMessage(
                        "dev.signalbox.runtime.spi.TestDispatcher has no use for 2 of the instances given to its"
                                + " builder, [%s$Mailer, java.lang.String]: remove listener(…) for classes without listener"
                                + " methods and for second instances of a listener class; compile a listener class together"
                                + " with the dispatcher, or include its library in @Dispatcher",
                        HERE);
    }

    @Test
    void reportsASecondListenerThatCouldStandIn() {
        listeners.add(new StrictAudit() {});
        listeners.add(new StrictAudit());
        listeners.take(Audit.class);

        assertThatIllegalStateException()
                .isThrownBy(this::check)
                .withMessageContaining("no use for 1 of")
                .withMessageContaining("[%s$StrictAudit]", HERE);
    }

    @Test
    void reportsMissingAndUnusedTogether() {
        listeners.add(new Mailer());
        listeners.take(Audit.class);

        assertThatIllegalStateException()
                .isThrownBy(this::check)
                .withMessageContaining("lacks 1 of its listeners")
                .withMessageContaining("\ndev.signalbox.runtime.spi.TestDispatcher has no use for 1");
    }

    @Test
    void handsBackAListenerGivenByName() {
        assertThat(ListenerSet.required("mailer", "it")).isEqualTo("it");
        assertThatIllegalStateException()
                .isThrownBy(() -> ListenerSet.required("mailer", null))
                .withMessage("listener \"mailer\" is missing: give the constructor, or mailer(…) of the builder, an"
                        + " instance");
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNullByName() {
        assertThatNullPointerException().isThrownBy(() -> listeners.add(null)).withMessage("listener");
    }
}
