package dev.signalbox.extensions;

import dev.signalbox.runtime.DeliveryGate;
import dev.signalbox.runtime.EventContext;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Decides what one loaded extension hears. While it is loaded that is what its own thread dispatches; from then on, what the rules
 * let pass.
 *
 * <p>When an extension is replaced, old and new are there at once, and a dispatch may meet both. The first of them that lets an
 * event pass leaves a mark on it, so that the other does not.
 */
final class ExtensionGate implements DeliveryGate {
    private final Object self = new Object();
    private final String mark;
    private final DeliveryGate rules;
    private volatile @Nullable Thread loading;
    private volatile boolean open;
    private volatile boolean shared;

    /**
     * Creates a gate that is shut.
     *
     * @param mark the attribute for the mark, the same for all of that id and manager
     * @param rules what it may hear
     * @param shared whether another of that id is there
     */
    ExtensionGate(String mark, DeliveryGate rules, boolean shared) {
        this.mark = mark;
        this.rules = rules;
        this.shared = shared;
    }

    @Override
    public boolean admits(Object event, EventContext context) throws Exception {
        return (open || Thread.currentThread() == loading)
                && rules.admits(event, context)
                && (!shared || marks(context.attributes()));
    }

    /** Opens it for what a thread dispatches; null for none. */
    void loading(@Nullable Thread thread) {
        loading = thread;
    }

    void open() {
        open = true;
    }

    /** Says that there will be another. That stays so: a dispatch that has met one of them may meet the other much later. */
    void share() {
        shared = true;
    }

    private boolean marks(Map<String, Object> attributes) {
        Object first = attributes.putIfAbsent(mark, self);
        return first == null || first == self;
    }
}
