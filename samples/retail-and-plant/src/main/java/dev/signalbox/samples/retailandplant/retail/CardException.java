package dev.signalbox.samples.retailandplant.retail;

/** Tells that a card was not charged. */
public final class CardException extends Exception {
    private static final long serialVersionUID = 1L;

    CardException(String message) {
        super(message);
    }
}
