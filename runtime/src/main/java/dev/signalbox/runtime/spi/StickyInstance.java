package dev.signalbox.runtime.spi;

import dev.signalbox.runtime.Registration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An instance of a registered class with sticky listeners, which is about to be registered. */
final class StickyInstance extends Newcomer {
    private final RegisteringDispatcher dispatcher;
    private final Instances instances;
    private final Object instance;
    private final List<StickyListener> listeners;

    StickyInstance(
            RegisteringDispatcher dispatcher, Instances instances, Object instance, List<StickyListener> listeners) {
        this.dispatcher = dispatcher;
        this.instances = instances;
        this.instance = instance;
        this.listeners = listeners;
    }

    @Override
    void check(Iterable<Newcomer> others) {
        instances.check(instance);
        for (Newcomer other : others) {
            if (other instanceof StickyInstance sticky && sticky.instance == instance) {
                throw Instances.twice(instance);
            }
        }
    }

    @Override
    boolean hears(Class<?> retainedAs, Delivery remembered) {
        for (StickyListener listener : listeners) {
            if (listener.hears(retainedAs, remembered.routingKey())) {
                return true;
            }
        }
        return false;
    }

    @Override
    @Nullable
    Outcome hear(Delivery own) {
        Class<?> retainedAs = dispatcher.eventTypes().retainedAs(own.event().getClass());
        Outcome outcome = null;
        for (StickyListener listener : listeners) {
            if (retainedAs != null && listener.hears(retainedAs, own.routingKey())) {
                try {
                    if (Outcome.stopped(dispatcher.replay(listener.number, instance, own.event(), own))) {
                        break;
                    }
                } catch (Throwable thrown) {
                    outcome = Outcome.failed(outcome, listener.id, thrown);
                }
            }
        }
        return outcome;
    }

    @Override
    Registration attach() {
        return instances.add(instance);
    }
}
