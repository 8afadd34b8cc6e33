/** Where events come from besides calls: time, files, uncaught exceptions, the end of the program; and batches of events. */
module dev.signalbox.sources {
    requires transitive dev.signalbox.runtime;
    requires static org.jspecify;

    exports dev.signalbox.sources;
}
