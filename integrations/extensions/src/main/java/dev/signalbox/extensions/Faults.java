package dev.signalbox.extensions;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What has gone wrong and was not told yet; what concerns a jar is listed as well. Used by one thread at a time. */
final class Faults {
    private final Listing listing;
    private final List<ExtensionException> failures = new ArrayList<>();

    Faults(Listing listing) {
        this.listing = listing;
    }

    /** Returns what has gone wrong so far. */
    List<ExtensionException> all() {
        return List.copyOf(failures);
    }

    /** Returns what has gone wrong, and forgets it. */
    List<ExtensionException> take() {
        List<ExtensionException> taken = all();
        failures.clear();
        return taken;
    }

    void note(ExtensionException failure) {
        failures.add(failure);
    }

    void note(Path jar, ExtensionException failure) {
        note(failure);
        listing.fault(jar, failure);
    }

    void note(ExtensionJar jar, ExtensionException failure) {
        note(failure);
        listing.fault(jar, failure);
    }

    /** Closes what holds copies of jars. */
    void clean(Closeable opened) {
        try {
            opened.close();
        } catch (IOException stays) {
            note(new ExtensionException(
                    ExtensionFault.UNCLEAN_UNLOAD, String.format("a copy of a jar is not deleted: %s", stays), stays));
        }
    }
}
