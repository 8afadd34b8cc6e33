package dev.signalbox.processor.model;

import java.util.List;

/**
 * What the class file of a type leaves out of its source, and later compilations need.
 *
 * @param type the type
 * @param description the first sentence of the Javadoc of an event type; may be empty
 * @param suppressed ids of problems that are suppressed on the type, and after a method those suppressed there
 * @param origin the type
 */
public record NotesModel(TypeRef type, String description, List<String> suppressed, Origin origin) {

    public NotesModel {
        suppressed = List.copyOf(suppressed);
    }

    /** Tells whether there is nothing to note. */
    public boolean isEmpty() {
        return description.isEmpty() && suppressed.isEmpty();
    }
}
