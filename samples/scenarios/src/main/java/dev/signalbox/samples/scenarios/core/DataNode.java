package dev.signalbox.samples.scenarios.core;

import dev.signalbox.samples.scenarios.event.EntityType;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Data that tasks read and write. May be read by any thread. */
public final class DataNode implements Entity {
    private final String id;
    private final String configId;
    private volatile @Nullable Object data;

    DataNode(String id, String configId) {
        this.id = id;
        this.configId = configId;
    }

    @Override
    public EntityType type() {
        return EntityType.DATA_NODE;
    }

    @Override
    public String id() {
        return id;
    }

    /**
     * Tells what it was made from.
     *
     * @return the id of the configuration
     */
    public String configId() {
        return configId;
    }

    @Override
    public Map<String, Object> metadata() {
        return Map.of("config_id", configId, "version", VERSION);
    }

    /**
     * Reads the data, which is no event.
     *
     * @return what was written last
     * @throws NoSuchElementException if nothing was written
     */
    public Object read() {
        Object read = data;
        if (read == null) {
            throw new NoSuchElementException(String.format("nothing was written to %s", id));
        }
        return read;
    }

    void set(Object newData) {
        data = newData;
    }
}
