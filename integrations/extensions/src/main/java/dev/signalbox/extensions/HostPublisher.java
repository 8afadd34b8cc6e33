package dev.signalbox.extensions;

import dev.signalbox.runtime.EventMetadata;
import dev.signalbox.runtime.EventPublisher;

/** Publishes events of an extension on its host, until the extension is unloaded. */
final class HostPublisher implements EventPublisher {
    private final EventPublisher host;
    private final String id;
    private volatile boolean closed;

    HostPublisher(EventPublisher host, String id) {
        this.host = host;
        this.id = id;
    }

    @Override
    public void dispatch(Object event) {
        admitted().dispatch(event);
    }

    @Override
    public void dispatch(Object event, EventMetadata metadata) {
        admitted().dispatch(event, metadata);
    }

    @Override
    public void dispatch(String routingKey, Object payload) {
        admitted().dispatch(routingKey, payload);
    }

    @Override
    public void dispatch(String routingKey, Object payload, EventMetadata metadata) {
        admitted().dispatch(routingKey, payload, metadata);
    }

    /** Takes no more events. */
    void close() {
        closed = true;
    }

    private EventPublisher admitted() {
        if (closed) {
            throw new IllegalStateException(String.format(
                    "the extension %s is unloaded, and publishes nothing: end its threads in unload()", id));
        }
        return host;
    }
}
