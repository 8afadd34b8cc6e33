package dev.signalbox.extensions;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is listed: extensions by id, then jars that could not be loaded. Written under a lock, read without. */
final class Listing {
    private final Map<String, ExtensionStatus> byId = new TreeMap<>();
    private final Map<Path, ExtensionStatus> failed = new TreeMap<>();
    private volatile List<ExtensionStatus> all = List.of();

    List<ExtensionStatus> all() {
        return all;
    }

    /** Notes what has become of the extensions of a jar. */
    void note(ExtensionJar jar, ExtensionState state) {
        failed.remove(jar.path());
        for (FoundExtension found : jar.found()) {
            byId.put(found.id(), ExtensionStatus.of(jar, found, state));
        }
        publish();
    }

    /** Notes that a jar could not be loaded. Keeps the text alone, as the exception may be of a class of the jar. */
    void fault(Path jar, ExtensionException failure) {
        failed.put(jar, ExtensionStatus.failed(jar, String.format("%s: %s", failure.fault(), failure.getMessage())));
        publish();
    }

    /** Notes the same of a jar whose extensions are known. */
    void fault(ExtensionJar jar, ExtensionException failure) {
        fault(jar.path(), failure);
        if (jar.found().size() == 1) {
            failed.computeIfPresent(
                    jar.path(), (path, status) -> status.of(jar.found().get(0)));
            publish();
        }
    }

    void forgetFaults() {
        failed.clear();
        publish();
    }

    private void publish() {
        List<ExtensionStatus> now = new ArrayList<>(byId.values());
        now.addAll(failed.values());
        all = List.copyOf(now);
    }
}
