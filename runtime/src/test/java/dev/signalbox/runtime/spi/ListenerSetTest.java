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
                        "dev.signalbox.runtime.spi.TestDispatcher lacks 2 of its listeners: give its"
                                + " constructor, or listener(…) of its builder, an instance of each of [%s$Mailer, %s$Audit]",
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
                                + " with the dispatcher, or include its library in @Dispatcher; hand instances of"
                                + " @Registered classes to register(…)",
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
    void takesAListenerSetForItsClass() {
        StrictAudit set = new StrictAudit();
        listeners.set(Audit.class, new Audit());
        listeners.set(Audit.class, set);

        assertThat(listeners.take(Audit.class)).isSameAs(set);
        assertThatCode(this::check).doesNotThrowAnyException();
    }

    @Test
    void oneInstanceMayBeSetForTwoClasses() {
        StrictAudit strict = new StrictAudit();
        listeners.set(Audit.class, strict);
        listeners.set(StrictAudit.class, strict);

        assertThat(listeners.take(Audit.class)).isSameAs(strict);
        assertThat(listeners.take(StrictAudit.class)).isSameAs(strict);
        assertThatCode(this::check).doesNotThrowAnyException();
    }

    @Test
    void reportsAnInstanceAddedBesideOneSetForItsClass() {
        Audit set = new Audit();
        listeners.add(new Audit());
        listeners.set(Audit.class, set);

        assertThat(listeners.take(Audit.class)).isSameAs(set);
        assertThatIllegalStateException()
                .isThrownBy(this::check)
                .withMessageContaining("no use for 1 of")
                .withMessageContaining("[%s$Audit]", HERE);
    }

    @Test
    void aListenerSetForAClassStandsInForNoOther() {
        listeners.set(StrictAudit.class, new StrictAudit());

        assertThat(listeners.take(Audit.class)).isNull();
        assertThatIllegalStateException().isThrownBy(this::check).withMessageEndingWith("[%s$Audit]", HERE);
    }

    @Test
    void servesASecondDispatcher() {
        Audit audit = new Audit();
        Mailer mailer = new Mailer();
        listeners.add(audit);
        listeners.set(Mailer.class, mailer);

        for (int i = 0; i < 2; i++) {
            assertThat(listeners.take(Audit.class)).isSameAs(audit);
            assertThat(listeners.take(Mailer.class)).isSameAs(mailer);
            assertThatCode(this::check).doesNotThrowAnyException();
        }
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNullByName() {
        assertThatNullPointerException().isThrownBy(() -> listeners.add(null)).withMessage("listener");
        assertThatNullPointerException()
                .isThrownBy(() -> listeners.set(Mailer.class, null))
                .withMessage("Mailer");
    }
}
