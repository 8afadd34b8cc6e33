package dev.signalbox.samples.extensions.kernel;

import dev.signalbox.runtime.EventDispatcher;
import dev.signalbox.runtime.Operation;
import java.util.Objects;

/** Creates accounts. As with each operation of an API, listeners hear of it before and after, and may keep it from happening. */
public final class Accounts {
    private final Operation create;

    public Accounts(EventDispatcher kernel) {
        this.create = Operation.of(kernel, "create_user");
    }

    /** Creates the account of a user, and returns what is shown. */
    public String create(String user) {
        return String.valueOf(
                Objects.requireNonNull(create.run(user, () -> "created " + user).value()));
    }
}
