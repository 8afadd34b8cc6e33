package dev.signalbox.extensions;

import dev.signalbox.runtime.Attachment;
import dev.signalbox.runtime.DeliveryGate;
import dev.signalbox.runtime.EventDispatcher;
import dev.signalbox.runtime.EventPublisher;
import dev.signalbox.runtime.Registration;
import dev.signalbox.runtime.SubscriptionBuilder;
import java.util.Objects;

/** What one extension may use of its host. */
final class HostRegistrar implements Registrar {
    private final String id;
    private final EventDispatcher host;
    private final DeliveryGate gate;
    private final Belongings belongings;
    private final HostPublisher publisher;

    HostRegistrar(String id, EventDispatcher host, DeliveryGate gate, Belongings belongings) {
        this.id = id;
        this.host = host;
        this.gate = gate;
        this.belongings = belongings;
        this.publisher = new HostPublisher(host, id);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public EventPublisher publisher() {
        return publisher;
    }

    @Override
    public Attachment attach(EventDispatcher dispatcher) {
        Objects.requireNonNull(dispatcher, "dispatcher");
        belongings.admit();
        Attachment attachment = belongings.keepHearing(new OwnedAttachment(host.attach(dispatcher, gate), belongings));
        belongings.keepDispatcher(dispatcher);
        return attachment;
    }

    @Override
    public Registration register(Object instance) {
        belongings.admit();
        return belongings.keepHearing(new OwnedRegistration(host.register(instance), belongings));
    }

    @Override
    public <E> SubscriptionBuilder<E> subscription(Class<E> type) {
        belongings.admit();
        return new GatedSubscriptions<>(host.subscription(type), gate, belongings);
    }

    @Override
    public void onUnload(AutoCloseable resource) {
        belongings.keepResource(Objects.requireNonNull(resource, "resource"));
    }

    /** Publishes no more. */
    void close() {
        publisher.close();
    }
}
