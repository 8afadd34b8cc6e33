package dev.signalbox.samples.retailandplant.office;

import dev.signalbox.runtime.EventPublisher;

/** A day in the office. */
public final class OfficeDay implements Runnable {
    private final EventPublisher publisher;

    /**
     * Creates a day.
     *
     * @param publisher who is told
     */
    public OfficeDay(EventPublisher publisher) {
        this.publisher = publisher;
    }

    @Override
    public void run() {
        publisher.dispatch(new PasswordResetRequested("Ada"));
        publisher.dispatch(new PackageDelivered("T-7"));
        publisher.dispatch(new InventoryCounted("coffee", 20));
        publisher.dispatch(new InventoryCounted("lettuce", 2));
        publisher.dispatch(new AccessRefused("Mallory", "vault"));
    }
}
