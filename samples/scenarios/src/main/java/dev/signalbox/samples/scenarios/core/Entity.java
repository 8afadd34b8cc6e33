package dev.signalbox.samples.scenarios.core;

import dev.signalbox.samples.scenarios.event.EntityType;
import java.util.Map;

/** Something that tells what happens to it. */
public sealed interface Entity permits Cycle, DataNode, Task, Sequence, Scenario, Job, Submission {
    /** The version of the program, which the metadata of events tell. */
    String VERSION = "1.0";

    /**
     * Tells what it is.
     *
     * @return the type
     */
    EntityType type();

    /**
     * Tells which one it is.
     *
     * @return the id, which no other entity has
     */
    String id();

    /**
     * Tells what its events say about it.
     *
     * @return the metadata of each of its events
     */
    Map<String, Object> metadata();
}
