package dev.signalbox.samples.extensions.password;

import dev.signalbox.extensions.Extension;
import dev.signalbox.extensions.Registrar;

/** What the jar is loaded by. */
public final class PasswordExtension implements Extension {
    @Override
    public String id() {
        return "password";
    }

    @Override
    public String version() {
        return "1.0";
    }

    @Override
    public void load(Registrar registrar) {
        registrar.attach(PasswordDispatcher.builder().factor(new Factor()).build());
    }
}
