package dev.signalbox.processor.validate.declaration;

import dev.signalbox.processor.diagnostic.Diagnostic;
import dev.signalbox.processor.diagnostic.Problem;
import dev.signalbox.processor.model.Declarations.StrayMark;

/** What means something on listener methods stands on one. */
final class MarksAreOnListeners {
    private MarksAreOnListeners() {}

    static Diagnostic fault(StrayMark mark) {
        if (mark.annotation().equals("Emits")) {
            return Problem.EMITS_WITHOUT_LISTEN.at(mark.origin(), mark.name());
        }
        String fault = mark.name().contains("#") ? "is not a listener method" : "has no listener method";
        return Problem.QUEUED_WITHOUT_LISTEN.at(mark.origin(), mark.name(), fault);
    }
}
