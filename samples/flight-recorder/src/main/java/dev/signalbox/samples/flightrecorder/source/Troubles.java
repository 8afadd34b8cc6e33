package dev.signalbox.samples.flightrecorder.source;

import java.util.Optional;

/** Keeps what the thread of the stream threw, a failing listener's {@code DispatchException} included. */
final class Troubles {
    private int count;
    private String first = "";

    void add(Throwable trouble) {
        if (count == 0) {
            first = trouble.toString();
        }
        count++;
    }

    Optional<String> summary() {
        return count == 0 ? Optional.empty() : Optional.of(count + " events failed, the first with " + first);
    }
}
