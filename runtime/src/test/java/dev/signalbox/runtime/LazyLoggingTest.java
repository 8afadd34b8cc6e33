package dev.signalbox.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.topic.RoutingKey;
import java.net.URL;
import java.net.URLClassLoader;
import org.junit.jupiter.api.Test;

/** Looking for a logger takes longer than creating a dispatcher, so it waits for something to log. */
class LazyLoggingTest {
    private static final String OPTIONS = "dev.signalbox.runtime.spi.DispatcherOptions";

    @Test
    void looksForNoLoggerBeforeThereIsSomethingToLog() throws Exception {
        try (OwnClasses loader = new OwnClasses()) {
            Object options =
                    Class.forName(OPTIONS, true, loader).getMethod("defaults").invoke(null);
            assertThat(loader.has("dev.signalbox.runtime.Logging")).isTrue();
            assertThat(loader.has("dev.signalbox.runtime.Logging$Log")).isFalse();

            Object handler = options.getClass().getMethod("unroutedHandler").invoke(options);
            Class.forName("dev.signalbox.runtime.UnroutedHandler", true, loader)
                    .getMethod("onUnrouted", String.class, Object.class)
                    .invoke(handler, "a.b", "event");
            assertThat(loader.has("dev.signalbox.runtime.Logging$Log")).isTrue();
        }
    }

    /** Loads the classes of Signalbox anew, and says which ones it has loaded. */
    private static final class OwnClasses extends URLClassLoader {
        OwnClasses() {
            super(
                    new URL[] {
                        Logging.class.getProtectionDomain().getCodeSource().getLocation(),
                        RoutingKey.class.getProtectionDomain().getCodeSource().getLocation()
                    },
                    getPlatformClassLoader());
        }

        boolean has(String className) {
            return findLoadedClass(className) != null;
        }
    }
}
