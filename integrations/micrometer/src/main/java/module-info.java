/** What happens in dispatchers, as observations and meters of Micrometer. */
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"
}) // Micrometer has names of modules, but no descriptors
module dev.signalbox.micrometer {
    requires transitive dev.signalbox.runtime;
    requires transitive micrometer.commons;
    requires transitive micrometer.core;
    requires transitive micrometer.observation;
    requires static org.jspecify;

    exports dev.signalbox.micrometer;
}
