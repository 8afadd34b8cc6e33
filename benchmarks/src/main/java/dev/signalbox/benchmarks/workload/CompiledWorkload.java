package dev.signalbox.benchmarks.workload;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;

/** A workload ready to run in this JVM, or in one of its own. */
public final class CompiledWorkload {
    private final Path classes;
    private final ClassLoader loader;

    CompiledWorkload(Path classes) {
        this.classes = classes;
        try {
            this.loader =
                    new URLClassLoader(new URL[] {classes.toUri().toURL()}, CompiledWorkload.class.getClassLoader());
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Returns the folder of the class files, for the class path of another JVM.
     *
     * @return an existing folder
     */
    public Path classes() {
        return classes;
    }

    /**
     * Returns what loads its classes into this JVM.
     *
     * @return the same loader at each call
     */
    public ClassLoader loader() {
        return loader;
    }

    /**
     * Creates an object of one of its classes by the public constructor without parameters.
     *
     * @param <T> the type wanted
     * @param className the qualified name of the class
     * @param type the type wanted
     * @return a new object
     * @throws IllegalStateException if there is no such class or constructor
     */
    public <T> T create(String className, Class<T> type) {
        try {
            return type.cast(loader.loadClass(className).getConstructor().newInstance());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot create a " + className + " of " + classes, e);
        }
    }
}
