package dev.signalbox.extensions;

import org.jspecify.annotations.Nullable;

/** One extension from load to unload. */
final class LoadedExtension {
    private final FoundExtension found;
    private final ExtensionGate gate;
    private final Belongings belongings;
    private final HostRegistrar registrar;
    private boolean loaded;

    LoadedExtension(FoundExtension found, ExtensionHost host, boolean shared) {
        this.found = found;
        gate = new ExtensionGate(host.mark(found.id()), host.rules(found.id()), shared);
        belongings = new Belongings(found.id());
        registrar = new HostRegistrar(found.id(), host.dispatcher(), gate, belongings);
    }

    void load() throws Exception {
        gate.loading(Thread.currentThread());
        try {
            inContext(() -> found.extension().load(registrar));
            loaded = true;
        } finally {
            gate.loading(null);
        }
    }

    /** Lets it hear events. */
    void open() {
        gate.open();
    }

    /** Says that another of the same id will be there as well. */
    void share() {
        gate.share();
    }

    /** Tells whether the calling thread is in one of its subscribers, of whatever class that is. */
    boolean isCalling() {
        return belongings.calls().includeCaller();
    }

    /** Takes away what it made, and what it made before its load failed. */
    void unload(Ending ending) {
        belongings.close(ending);
        if (loaded) {
            ending.close(() -> inContext(found.extension()::unload));
        }
        registrar.close();
    }

    /** Lets threads that are started inherit the class loader, by which they are known. */
    private void inContext(Code code) throws Exception {
        Thread thread = Thread.currentThread();
        @Nullable ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(found.extension().getClass().getClassLoader());
        try {
            code.run();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** Code of the extension. */
    @FunctionalInterface
    private interface Code {
        void run() throws Exception;
    }
}
