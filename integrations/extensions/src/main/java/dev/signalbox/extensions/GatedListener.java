package dev.signalbox.extensions;

import dev.signalbox.runtime.DeliveryGate;
import dev.signalbox.runtime.EventContext;
import dev.signalbox.runtime.EventListener;

/** A subscriber of an extension behind its gate, which is not called once the extension is unloaded. */
final class GatedListener<E> implements EventListener<E> {
    private final EventListener<? super E> listener;
    private final DeliveryGate gate;
    private final Calls calls;

    GatedListener(EventListener<? super E> listener, DeliveryGate gate, Calls calls) {
        this.listener = listener;
        this.gate = gate;
        this.calls = calls;
    }

    @Override
    public void onEvent(E event, EventContext context) throws Exception {
        if (calls.begin()) {
            try {
                if (gate.admits(event, context)) {
                    listener.onEvent(event, context);
                }
            } finally {
                calls.end();
            }
        }
    }
}
