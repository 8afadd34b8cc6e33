package dev.signalbox.samples.retailandplant.office;

import dev.signalbox.annotation.Listen;

/** Is told who stands before a door that does not open, when the account is locked. */
public final class Security {
    private final Actions actions;

    /**
     * Creates the listener.
     *
     * @param actions where it writes what it does
     */
    public Security(Actions actions) {
        this.actions = actions;
    }

    @Listen(topic = "office.access.refused", after = Accounts.class)
    void look(AccessRefused refusal) {
        actions.add("security looks for " + refusal.user() + " at the " + refusal.door());
    }
}
