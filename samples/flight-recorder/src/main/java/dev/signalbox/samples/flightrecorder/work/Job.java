package dev.signalbox.samples.flightrecorder.work;

import java.io.IOException;

/** One kind of work. */
@FunctionalInterface
interface Job {

    /** Does a little of it, for some milliseconds. */
    void run() throws IOException;
}
