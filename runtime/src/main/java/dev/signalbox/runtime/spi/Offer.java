package dev.signalbox.runtime.spi;

import org.jspecify.annotations.Nullable;

/** Takes an event of a host through an extension. */
final class Offer {
    private Offer() {}

    /** What an extension is called where a listener would tell its id. */
    static String id(RoutedDispatcher extension) {
        return String.format("extension %s", extension.getClass().getName());
    }

    /** Takes it there, and adds what happened to an outcome. */
    static @Nullable Outcome of(FullPass pass, RoutedDispatcher extension, @Nullable Outcome outcome) {
        Delivery delivery = pass.delivery();
        Delivery own = new Delivery(delivery, extension);
        Answers answers = delivery.answers;
        int before = answers == null ? 0 : answers.after(Outcome.failed(outcome));
        try {
            return pass.joined(
                    outcome, extension.longWay.passOffered(own, pass.isOpen(), delivery.sender == extension));
        } catch (Throwable thrown) { // its own policy is FAIL_FAST, or it refuses the payload
            return pass.failed(Outcome.heardOrNull(outcome), id(extension), thrown);
        } finally {
            delivery.adopt(own);
            if (answers != null) {
                answers.after(before);
            }
        }
    }
}
