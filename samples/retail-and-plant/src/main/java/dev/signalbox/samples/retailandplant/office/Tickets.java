package dev.signalbox.samples.retailandplant.office;

import dev.signalbox.annotation.Listen;

/** Closes tickets. */
public final class Tickets {
    private final Actions actions;

    /**
     * Creates the listener.
     *
     * @param actions where it writes what it does
     */
    public Tickets(Actions actions) {
        this.actions = actions;
    }

    @Listen(topic = "office.package.*")
    void close(PackageDelivered delivery) {
        actions.add("ticket " + delivery.ticket() + " is closed");
    }
}
