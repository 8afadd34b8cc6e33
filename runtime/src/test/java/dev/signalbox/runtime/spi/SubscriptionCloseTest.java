package dev.signalbox.runtime.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.signalbox.runtime.EventListener;
import dev.signalbox.runtime.Subscription;
import dev.signalbox.runtime.SubscriptionBuilder;
import dev.signalbox.runtime.SubscriptionGroup;
import dev.signalbox.runtime.spi.TestDispatcher.Packed;
import dev.signalbox.runtime.spi.TestDispatcher.Placed;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SubscriptionCloseTest {
    private final TestDispatcher dispatcher = new TestDispatcher();
    private final List<Object> heard = new ArrayList<>();
    private final EventListener<Object> hearing = (event, context) -> heard.add(event);

    @Test
    void endsTheSubscriptionOnce() {
        Subscription subscription = dispatcher.subscribe(Placed.class, hearing);
        Subscription same = dispatcher.subscribe(Placed.class, hearing);

        subscription.close();
        subscription.close();
        dispatcher.dispatch(new Placed(1));
        assertThat(heard).containsExactly(new Placed(1));

        same.close();
        dispatcher.dispatch(new Placed(2));
        assertThat(heard).hasSize(1);
    }

    @Test
    void ofTheLastOneLetsEventsTakeTheirRoutesAtOnce() {
        Subscription one = dispatcher.subscribe(Placed.class, hearing);
        Subscription two = dispatcher.subscribe(Packed.class, hearing);
        one.close();
        assertThat(dispatcher.direct(new Placed(1))).isFalse();

        two.close();

        assertThat(dispatcher.direct(new Placed(1))).isTrue();
    }

    @Test
    void takesEffectWithinTheDispatch() {
        List<Subscription> others = new ArrayList<>();
        dispatcher.subscribe(Placed.class, (event, context) -> others.forEach(Subscription::close));
        others.add(dispatcher.subscribe(Placed.class, hearing));
        others.add(dispatcher.subscribe(Packed.class, hearing));

        dispatcher.dispatch(new Placed(1));
        dispatcher.dispatch(new Packed(2));

        assertThat(heard).isEmpty();
    }

    @Test
    void mayBeDoneByTheListenerItself() {
        SubscriptionGroup once = new SubscriptionGroup();
        once.add(dispatcher.subscribe(Placed.class, (event, context) -> {
            once.close();
            heard.add(event);
        }));

        dispatcher.dispatch(new Placed(1));
        dispatcher.dispatch(new Placed(2));

        assertThat(heard).containsExactly(new Placed(1));
    }

    @Test
    void ofTheDispatcherRefusesSubscriptions() {
        SubscriptionBuilder<Placed> begun = dispatcher.subscription(Placed.class);
        Subscription earlier = begun.to(hearing);
        dispatcher.close();

        assertThatIllegalStateException()
                .isThrownBy(() -> begun.to(hearing))
                .withMessage("dev.signalbox.runtime.spi.TestDispatcher is closed: subscribe before close(), or build"
                        + " another");
        assertThatIllegalStateException().isThrownBy(() -> dispatcher.subscribe(Placed.class, hearing));
        earlier.close();
        assertThatIllegalStateException().isThrownBy(() -> dispatcher.dispatch(new Placed(1)));
        assertThat(heard).isEmpty();
    }

    @Test
    void ofTheDispatcherLetsTheEventInProgressEndAsUsual() {
        dispatcher.first = (event, context) -> {
            dispatcher.close();
            return event instanceof Placed ? new Packed(2) : null;
        };
        dispatcher.subscribe(Record.class, hearing);

        dispatcher.dispatch(new Placed(1));

        assertThat(heard).containsExactly(new Placed(1), new Packed(2));
    }

    @Test
    void ofSomeMadeByOneBuilderLeavesTheOthers() {
        SubscriptionBuilder<Placed> builder = dispatcher.subscription(Placed.class);
        Subscription all = builder.to(hearing);
        builder.filter(placed -> placed.number() > 1).to(hearing);

        dispatcher.dispatch(new Placed(1));
        all.close();
        dispatcher.dispatch(new Placed(2));

        assertThat(heard).containsExactly(new Placed(1), new Placed(2));
    }
}
