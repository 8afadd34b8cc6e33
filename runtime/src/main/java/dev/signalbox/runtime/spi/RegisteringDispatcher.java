package dev.signalbox.runtime.spi;

import dev.signalbox.runtime.Registration;

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
    }

    @Override
    public Registration register(Object instance) {
        return instances.add(instance);
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
}
