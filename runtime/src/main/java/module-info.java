/** What users hold and what generated dispatchers call. */
module dev.signalbox.runtime {
    requires transitive dev.signalbox.annotations;
    requires static org.jspecify;

    exports dev.signalbox.runtime;
    exports dev.signalbox.runtime.idempotency;
    exports dev.signalbox.runtime.queue;
    exports dev.signalbox.runtime.spi;
}
