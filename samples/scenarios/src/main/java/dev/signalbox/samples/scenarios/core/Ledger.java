package dev.signalbox.samples.scenarios.core;

import dev.signalbox.runtime.EventPublisher;
import dev.signalbox.samples.scenarios.event.EntityEvent;
import dev.signalbox.samples.scenarios.event.EntityType;
import dev.signalbox.samples.scenarios.event.Operation;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Keeps the entities, and is the only place that publishes events of them. */
final class Ledger {
    private final Map<String, Entity> entities = new ConcurrentHashMap<>();
    private final EventPublisher publisher;
    private int lastNumber;

    Ledger(EventPublisher publisher) {
        this.publisher = publisher;
    }

    String newId(EntityType type, String name) {
        return String.format("%s_%s_%d", type, name, ++lastNumber);
    }

    <E extends Entity> E created(E entity) {
        entities.put(entity.id(), entity);
        tell(entity, Operation.CREATION);
        return entity;
    }

    void updated(Entity entity, String attribute, @Nullable Object value) {
        publisher.dispatch(
                EntityEvent.update(entity.type(), entity.id(), attribute, value).withMetadata(entity.metadata()));
    }

    void submitted(Entity entity) {
        tell(entity, Operation.SUBMISSION);
    }

    void deleted(Entity entity) {
        entities.remove(entity.id());
        tell(entity, Operation.DELETION);
    }

    <E extends Entity> E find(Class<E> type, String id) {
        Entity found = entities.get(id);
        if (!type.isInstance(found)) {
            throw new NoSuchElementException(String.format("there is no %s %s", type.getSimpleName(), id));
        }
        return type.cast(found);
    }

    private void tell(Entity entity, Operation operation) {
        publisher.dispatch(EntityEvent.of(entity.type(), operation, entity.id()).withMetadata(entity.metadata()));
    }
}
