package dev.signalbox.extensions;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * One line in the listing of an {@link ExtensionManager}: an extension that is or was loaded, or a jar that could not be.
 *
 * @param jar the jar that it came from
 * @param id the id; empty if the jar did not get that far, or has several
 * @param version the version; empty as the id is
 * @param state what has become of it
 * @param fault why it could not be loaded; empty in other states
 */
public record ExtensionStatus(
        Path jar, Optional<String> id, Optional<String> version, ExtensionState state, Optional<String> fault) {

    /** Checks that nothing is missing. */
    public ExtensionStatus {
        Objects.requireNonNull(jar, "jar");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(fault, "fault");
    }

    static ExtensionStatus of(ExtensionJar jar, FoundExtension found, ExtensionState state) {
        return new ExtensionStatus(
                jar.path(), Optional.of(found.id()), Optional.of(found.version()), state, Optional.empty());
    }

    static ExtensionStatus failed(Path jar, String fault) {
        return new ExtensionStatus(jar, Optional.empty(), Optional.empty(), ExtensionState.FAILED, Optional.of(fault));
    }

    /** The same with an id and a version. */
    ExtensionStatus of(FoundExtension found) {
        return new ExtensionStatus(jar, Optional.of(found.id()), Optional.of(found.version()), state, fault);
    }

    /** Says it in one line. */
    @Override
    public String toString() {
        return String.format(
                "%s %s %s (%s)%s",
                id.orElse("?"),
                version.orElse("?"),
                state,
                jar.getFileName(),
                fault.map(": "::concat).orElse(""));
    }
}
