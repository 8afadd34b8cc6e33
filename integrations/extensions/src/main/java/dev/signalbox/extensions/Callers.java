package dev.signalbox.extensions;

import java.lang.StackWalker.Option;

/** Who is calling. */
final class Callers {
    private static final StackWalker WALKER = StackWalker.getInstance(Option.RETAIN_CLASS_REFERENCE);

    private Callers() {}

    /** Tells whether the calling thread is in code of a class loader. */
    static boolean include(ClassLoader loader) {
        return WALKER.walk(
                frames -> frames.anyMatch(frame -> frame.getDeclaringClass().getClassLoader() == loader));
    }
}
