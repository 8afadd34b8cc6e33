package dev.signalbox.extensions.host;

import dev.signalbox.annotation.Listen;
import dev.signalbox.annotation.Registered;

/** What extensions may register with the host. */
@Registered
public class View {
    private final String name;

    public View(String name) {
        this.name = name;
    }

    @Listen
    void on(Login login) {
        Journal.log(name + " " + login.user());
    }
}
