package dev.signalbox.samples.scenarios.event;

/** What can be created, updated, deleted and, some of it, submitted. */
public enum EntityType {
    /** A period of time, to which scenarios belong. */
    CYCLE(false),
    /** One case that is worked out. */
    SCENARIO(true),
    /** Tasks of a scenario that are submitted together. */
    SEQUENCE(true),
    /** A function with its inputs and outputs. */
    TASK(true),
    /** What a task reads or writes. */
    DATA_NODE(false),
    /** One run of a task. */
    JOB(false),
    /** The jobs of one submit. */
    SUBMISSION(false);

    private final boolean submittable;

    EntityType(boolean submittable) {
        this.submittable = submittable;
    }

    /**
     * Says whether entities of this type can be submitted.
     *
     * @return whether events of this type may have the operation {@link Operation#SUBMISSION}
     */
    public boolean isSubmittable() {
        return submittable;
    }

    void require(Operation operation) {
        if (operation == Operation.SUBMISSION && !submittable) {
            throw new InvalidEventOperationException(this, operation);
        }
    }
}
