package dev.signalbox.samples.scenarios.event;

/** Thrown for an event that names an attribute, but is no update. */
public final class InvalidEventAttributeNameException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    InvalidEventAttributeNameException(Operation operation, String attribute) {
        super(String.format("only an UPDATE has an attribute: %s, %s", operation, attribute));
    }
}
