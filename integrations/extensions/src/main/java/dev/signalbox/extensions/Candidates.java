package dev.signalbox.extensions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Jars of a folder, some of which may have the same extension. */
final class Candidates {
    private final Map<String, ExtensionJar> newest = new HashMap<>();

    Candidates(List<ExtensionJar> jars) {
        for (ExtensionJar jar : jars) {
            for (String id : jar.ids()) {
                newest.merge(id, jar, (known, other) -> other.isNewer(known, id) ? other : known);
            }
        }
    }

    /** Returns the newest jar with an extension. */
    Optional<ExtensionJar> newest(String id) {
        return Optional.ofNullable(newest.get(id));
    }

    /** Throws if another jar has the same extension, and is newer. */
    void refuseOlder(ExtensionJar jar) {
        for (String id : jar.ids()) {
            ExtensionJar winner = newest.get(id);
            if (winner != null && winner != jar) {
                throw new ExtensionException(
                        ExtensionFault.DUPLICATE_ID,
                        String.format(
                                "%s has the extension %s as %s has, which is the newer one: remove one of them",
                                jar.path(), id, winner.path()));
            }
        }
    }
}
