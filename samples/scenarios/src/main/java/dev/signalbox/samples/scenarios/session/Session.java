package dev.signalbox.samples.scenarios.session;

import dev.signalbox.annotation.Listen;
import dev.signalbox.annotation.Registered;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A user who looks at the program from when the session is registered until the registration is closed. */
@Registered
public final class Session {
    private final String user;
    private final List<String> lines = new CopyOnWriteArrayList<>();

    /**
     * Creates a session with an empty screen.
     *
     * @param user whose it is
     */
    public Session(String user) {
        this.user = user;
    }

    @Listen(topic = "session.broadcast")
    void perform(Broadcast broadcast) throws Exception {
        broadcast.task().perform(this);
    }

    /**
     * Tells whose it is.
     *
     * @return the name of the user
     */
    public String user() {
        return user;
    }

    /**
     * Shows a line to the user.
     *
     * @param line the line
     */
    public void show(String line) {
        lines.add(line);
    }

    /**
     * Tells what the user has seen.
     *
     * @return the lines, in order
     */
    public List<String> shown() {
        return List.copyOf(lines);
    }
}
