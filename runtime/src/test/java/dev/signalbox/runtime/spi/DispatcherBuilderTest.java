package dev.signalbox.runtime.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.signalbox.annotation.FailurePolicy;
import dev.signalbox.runtime.FailureHandler;
import dev.signalbox.runtime.UnroutedHandler;
import dev.signalbox.runtime.spi.WiredDispatcher.Audit;
import dev.signalbox.runtime.spi.WiredDispatcher.Mailer;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DispatcherBuilderTest {
    private static final String WIRED = WiredDispatcher.class.getName();

    private final Audit audit = new Audit();
    private final Mailer mailer = new Mailer();
    private final WiredDispatcher.Builder builder = new WiredDispatcher.Builder(FailurePolicy.HANDLE);

    @Test
    void logsAndAsksTheSystemClockByDefault() {
        assertThat(builder.failureHandler()).isSameAs(FailureHandler.logging());
        assertThat(builder.unroutedHandler()).isSameAs(UnroutedHandler.logging());
        assertThat(builder.clock()).isEqualTo(Clock.systemUTC());
    }

    @Test
    void keepsWhatItIsGivenLast() {
        FailureHandler failureHandler = failure -> {};
        UnroutedHandler unroutedHandler = event -> {};
        Clock clock = new CountingClock();

        WiredDispatcher.Builder same = builder.failureHandler(failure -> {})
                .failureHandler(failureHandler)
                .unroutedHandler(unroutedHandler)
                .clock(clock);

        assertThat(same).isSameAs(builder);
        assertThat(builder.failureHandler()).isSameAs(failureHandler);
        assertThat(builder.unroutedHandler()).isSameAs(unroutedHandler);
        assertThat(builder.clock()).isSameAs(clock);
    }

    @ParameterizedTest
    @EnumSource(value = FailurePolicy.class, mode = EnumSource.Mode.EXCLUDE, names = "HANDLE")
    void refusesAFailureHandlerThatWouldNeverBeCalled(FailurePolicy policy) {
        WiredDispatcher.Builder other = new WiredDispatcher.Builder(policy);

        assertThatIllegalStateException()
                .isThrownBy(() -> other.failureHandler(failure -> {}))
                .withMessage(
                        "the dispatcher's failure policy is %s, which calls no failure handler: declare"
                                + " @Dispatcher(onFailure = FailurePolicy.HANDLE)",
                        policy);
    }

    @Test
    void takesListenersByNameAndByClass() {
        WiredDispatcher dispatcher = builder.audit(audit).listener(mailer).build();

        assertThat(dispatcher.audit).isSameAs(audit);
        assertThat(dispatcher.mailer).isSameAs(mailer);
    }

    @Test
    void takesManyListenersByClass() {
        WiredDispatcher dispatcher = builder.listeners(List.of(mailer, audit)).build();

        assertThat(dispatcher.audit).isSameAs(audit);
        assertThat(dispatcher.mailer).isSameAs(mailer);
    }

    @Test
    void takesAListenerOfASubclass() {
        Audit strict = new Audit() {};

        assertThat(builder.listener(strict).listener(mailer).build().audit).isSameAs(strict);
    }

    @Test
    void buildsASecondDispatcherWithTheSameListeners() {
        builder.audit(audit).listener(mailer);

        assertThat(builder.build()).isNotSameAs(builder.build());
        assertThat(builder.build().mailer).isSameAs(mailer);
    }

    @Test
    void namesAllListenersThatAreMissing() {
        assertThatIllegalStateException()
                .isThrownBy(builder::build)
                .withMessage(
                        "%s lacks 2 of its listeners: give its constructor, or listener(…) of its builder, an instance"
                                + " of each of [%s$Audit, %s$Mailer]",
                        WIRED, WIRED, WIRED);
    }

    @Test
    void namesWhatIsMissingAndWhatIsOfNoUseAtOnce() {
        builder.audit(audit).listeners(List.of(new Audit(), "text", 42));

        assertThatIllegalStateException()
                .isThrownBy(builder::build)
                .withMessageContaining("lacks 1 of its listeners")
                .withMessageContaining("[%s$Mailer]\n", WIRED)
                .withMessageContaining(
                        "no use for 3 of the instances given to its builder, [%s$Audit, java.lang.String,"
                                + " java.lang.Integer]",
                        WIRED);
    }

    @Test
    void refusesASecondInstanceOfAClass() {
        builder.listener(mailer);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.listener(new Mailer()))
                .withMessageStartingWith("two listeners of %s$Mailer", WIRED);
        assertThatIllegalArgumentException().isThrownBy(() -> builder.listeners(List.of(mailer)));
    }

    @Test
    void bindsNoPublisherWhileListenersAreMissing() {
        RoutedPublisher publisher = new RoutedPublisher() {};
        builder.publisher(publisher).audit(audit);
        assertThatIllegalStateException().isThrownBy(builder::build).withMessageContaining("lacks 1");

        WiredDispatcher dispatcher = builder.listener(mailer).build();

        assertThat(publisher.bound()).isSameAs(dispatcher);
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNullsByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> builder.failureHandler(null))
                .withMessage("handler");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.unroutedHandler(null))
                .withMessage("handler");
        assertThatNullPointerException().isThrownBy(() -> builder.clock(null)).withMessage("clock");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.listener(null))
                .withMessage("listener");
        assertThatNullPointerException().isThrownBy(() -> builder.audit(null)).withMessage("Audit");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.publisher(null))
                .withMessage("publisher");
    }
}
