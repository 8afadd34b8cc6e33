package dev.signalbox.extensions;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A jar whose extensions are loaded. They come and go together, as they share a class loader. */
final class LoadedJar {
    private final ExtensionJar jar;
    private final List<LoadedExtension> extensions = new ArrayList<>();

    private LoadedJar(ExtensionJar jar) {
        this.jar = jar;
    }

    /**
     * Loads all extensions of a jar, which hear nothing yet; or none of them, and closes the jar.
     *
     * @param shared whether others of the same ids are there
     */
    static LoadedJar load(ExtensionJar jar, ExtensionHost host, boolean shared) {
        LoadedJar loading = new LoadedJar(jar);
        for (FoundExtension found : jar.found()) {
            LoadedExtension extension = new LoadedExtension(found, host, shared);
            loading.extensions.add(extension);
            try {
                extension.load();
            } catch (Throwable thrown) { // code of others
                throw loading.failed(found, thrown, host);
            }
        }
        return loading;
    }

    ExtensionJar jar() {
        return jar;
    }

    void open() {
        extensions.forEach(LoadedExtension::open);
    }

    void share() {
        extensions.forEach(LoadedExtension::share);
    }

    /** Throws in code of the jar, and in what is called in its name: one that waits for itself to end would wait in vain. */
    void refuseOwnCode() {
        if (Callers.include(jar.loader()) || extensions.stream().anyMatch(LoadedExtension::isCalling)) {
            throw new IllegalStateException(String.format(
                    "the extensions %s cannot unload themselves: let another thread do it, and do not wait for it",
                    jar.ids()));
        }
    }

    /** Returns what is to be told if the file is another by now. */
    Optional<ExtensionException> replaced() {
        if (!jar.isReplaced()) {
            return Optional.empty();
        }
        String id = jar.ids().get(0);
        return Optional.of(new ExtensionException(
                ExtensionFault.REPLACED_JAR,
                String.format(
                        "%s was replaced since %s was loaded from it: reload(\"%s\"), or unload(\"%s\") and load anew"
                                + " if the file has other extensions now",
                        jar.path(), jar.ids(), id, id)));
    }

    UnloadReport unload(ExtensionHost host) {
        Ending ending = new Ending(host.unloadTimeout());
        Collections.reverse(extensions);
        extensions.forEach(each -> each.unload(ending));
        extensions.clear();
        ending.close(jar);
        host.dispatcher().forget(jar.loader());
        List<String> threads = ending.await(new LiveThreads(jar.loader()));
        ending.finish();
        return new UnloadReport(jar.path(), jar.ids(), ending.undelivered(), threads, ending.failures());
    }

    private ExtensionException failed(FoundExtension found, Throwable thrown, ExtensionHost host) {
        UnloadReport report = unload(host);
        ExtensionException failure = new ExtensionException(
                Compatibility.isBroken(thrown) ? ExtensionFault.INCOMPATIBLE : ExtensionFault.LOAD_FAILED,
                String.format(
                        "the extension %s %s of %s cannot be loaded: %s",
                        found.id(), found.version(), jar.path(), thrown),
                thrown);
        if (!report.isClean()) {
            failure.addSuppressed(report.complaint());
        }
        return failure;
    }
}
