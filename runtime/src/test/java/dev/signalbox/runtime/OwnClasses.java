package dev.signalbox.runtime;

import dev.signalbox.topic.RoutingKey;
import java.net.URL;
import java.net.URLClassLoader;

/** Loads the classes of Signalbox and of its tests anew, as a program that has just started, and says which ones it has loaded. */
public final class OwnClasses extends URLClassLoader {
    public OwnClasses() {
        super(new URL[] {of(Logging.class), of(RoutingKey.class), of(OwnClasses.class)}, getPlatformClassLoader());
    }

    private static URL of(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }

    /** Runs the class of the same name that this loader has. */
    public void run(Class<? extends Runnable> type) throws ReflectiveOperationException {
        Class.forName(type.getName(), true, this)
                .asSubclass(Runnable.class)
                .getDeclaredConstructor()
                .newInstance()
                .run();
    }

    public boolean has(String className) {
        return findLoadedClass(className) != null;
    }
}
