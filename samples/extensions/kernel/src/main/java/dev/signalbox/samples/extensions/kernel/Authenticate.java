package dev.signalbox.samples.extensions.kernel;

import dev.signalbox.annotation.EventType;
import dev.signalbox.runtime.Survey;

/** Who knows the user by this secret? The first answer counts. */
@EventType(value = "AUTH", title = "Login")
public record Authenticate(String user, String secret) implements Survey<Boolean> {
    @Override
    public String toString() {
        return "Authenticate[user=" + user + "]";
    }
}
