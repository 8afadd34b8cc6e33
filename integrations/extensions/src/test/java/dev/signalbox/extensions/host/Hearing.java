package dev.signalbox.extensions.host;

import dev.signalbox.annotation.Listen;

/** What the host hears. */
public final class Hearing {
    @Listen
    void on(Login login) {
        Journal.log("host " + login.user());
    }

    @Listen
    void on(Tick tick) {
        tick.host();
    }

    @Listen(topic = "payload.#")
    void on(Object payload) {
        Journal.log("host payload");
    }
}
