package dev.signalbox.samples.retailandplant.office;

import dev.signalbox.annotation.Listen;

/** Sends mail. */
public final class MailRoom {
    private final Actions actions;

    /**
     * Creates the listener.
     *
     * @param actions where it writes what it does
     */
    public MailRoom(Actions actions) {
        this.actions = actions;
    }

    @Listen(topic = "office.password.reset")
    void send(PasswordResetRequested request) {
        actions.add("a new password is mailed to " + request.user());
    }
}
