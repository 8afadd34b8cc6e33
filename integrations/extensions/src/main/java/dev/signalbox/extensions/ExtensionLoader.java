package dev.signalbox.extensions;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.concurrent.atomic.AtomicLong;

/** Loads the classes of one jar, and what is not in it from the host. Its name is its own, so that stack traces tell it from others. */
final class ExtensionLoader extends URLClassLoader {
    static final String SERVICES = "META-INF/services/" + Extension.class.getName();

    private static final AtomicLong COUNT = new AtomicLong();

    static {
        registerAsParallelCapable();
    }

    ExtensionLoader(Path jar, Path copy, ClassLoader parent) throws MalformedURLException {
        super(
                String.format("extension %s #%d", jar.getFileName(), COUNT.incrementAndGet()),
                new URL[] {copy.toUri().toURL()},
                parent);
    }

    /** Finds only the extensions of this jar: those of the parents are not its own. */
    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        return name.equals(SERVICES) ? findResources(name) : super.getResources(name);
    }
}
