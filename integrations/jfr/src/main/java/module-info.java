/** What happens in dispatchers, as events of JDK Flight Recorder. */
module dev.signalbox.jfr {
    requires transitive dev.signalbox.runtime;
    requires jdk.jfr;
    requires static org.jspecify;

    exports dev.signalbox.jfr;
}
