package dev.signalbox.processor.generate.layout;

import dev.signalbox.processor.model.Step;
import java.util.List;

/**
 * A method that takes some steps of a route itself, or else calls other pieces that do.
 *
 * @param method the name of the method
 * @param part the field of the part class that has the method; empty if the dispatcher itself has it
 * @param steps the steps, in order
 * @param children the pieces it calls, in order, if it takes no steps
 */
public record Piece(String method, String part, List<Step> steps, List<Piece> children) {

    public Piece {
        steps = List.copyOf(steps);
        children = List.copyOf(children);
    }

    /** Returns the method as the dispatcher names it. */
    public String reference() {
        return part.isEmpty() ? method : part + "." + method;
    }
}
