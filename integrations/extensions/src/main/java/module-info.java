/** Extensions in jars, which are loaded, unloaded and replaced while a program runs. */
module dev.signalbox.extensions {
    requires transitive dev.signalbox.runtime;
    requires static org.jspecify;

    uses dev.signalbox.extensions.Extension;

    exports dev.signalbox.extensions;
}
