package dev.signalbox.processor.generate;

import dev.signalbox.processor.model.Call;
import java.util.List;

/**
 * Calls that one method makes.
 *
 * @param calls the calls in order
 * @param method the name of the method
 * @param part the field of the part class that has the method; empty if the dispatcher itself has it
 */
record Chunk(List<Call> calls, String method, String part) {

    Chunk {
        calls = List.copyOf(calls);
    }

    /** Returns the method as the dispatcher names it. */
    String reference() {
        return part.isEmpty() ? method : part + "." + method;
    }
}
