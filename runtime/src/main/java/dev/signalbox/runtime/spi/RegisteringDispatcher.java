package dev.signalbox.runtime.spi;

import dev.signalbox.runtime.Registration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What generated dispatchers share that have {@code @Registered} classes. */
public abstract class RegisteringDispatcher extends RoutedDispatcher {
    private final Instances instances;

    /**
     * Creates a dispatcher without instances.
     *
     * @param builder what its builder set
     * @param generation the {@link #GENERATION} of the processor that generated it
     * @param types its registered classes
     * @throws IllegalStateException if the generation is newer than this runtime
     */
    @SuppressWarnings("this-escape") // its class alone is asked for
    protected RegisteringDispatcher(DispatcherBuilder<?> builder, int generation, RegisteredTypes types) {
        super(builder, generation);
        this.instances = new Instances(getClass(), types);
        longWay.instances = instances;
    }

    @Override
    public Registration register(Object instance) {
        List<StickyListener> sticky = instances.sticky(instance);
        return sticky.isEmpty()
                ? instances.add(instance)
                : longWay.retained().admit(new StickyInstance(this, instances, instance, sticky));
    }

    @Override
    void endIntake() {
        super.endIntake();
        instances.close();
    }

    /**
     * Returns the registered instances. A route asks once, before its first call, and takes the answer to all its calls.
     *
     * @return an array of its own type for each registered class, by number; not to be changed
     */
    protected Object[][] instances() {
        return instances.all();
    }

    /**
     * Calls a listener that is sticky on an instance that is about to be registered. Overridden if there are such listeners.
     *
     * @param listener the number of the listener in the table of registered classes
     * @param instance the instance
     * @param event the last event of the type the listener is listed with
     * @param delivery its delivery, for this instance alone
     * @return an outcome that says if the listener stopped the event; null if not
     */
    protected @Nullable Outcome replay(int listener, Object instance, Object event, Delivery delivery) {
        throw new IllegalStateException("no listener is sticky");
    }
}
