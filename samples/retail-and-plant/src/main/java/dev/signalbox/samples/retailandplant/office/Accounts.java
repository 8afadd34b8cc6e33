package dev.signalbox.samples.retailandplant.office;

import dev.signalbox.annotation.Listen;

/** Locks the account of whoever stands before a door that does not open. */
public final class Accounts {
    private final Actions actions;

    /**
     * Creates the listener.
     *
     * @param actions where it writes what it does
     */
    public Accounts(Actions actions) {
        this.actions = actions;
    }

    @Listen(topic = "office.access.refused")
    void lock(AccessRefused refusal) {
        actions.add("the account of " + refusal.user() + " is locked");
    }
}
