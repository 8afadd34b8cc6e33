package dev.signalbox.samples.extensions.kernel;

/**
 * Whether somebody may go on.
 *
 * @param passes false to end it
 * @param reason why, for the one who is refused
 */
public record Verdict(boolean passes, String reason) {
    /** Nothing to say against it. */
    public static final Verdict PASS = new Verdict(true, "");

    /** Refuses. */
    public static Verdict refuse(String reason) {
        return new Verdict(false, reason);
    }
}
