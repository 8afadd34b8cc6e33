package dev.signalbox.extensions;

import java.lang.module.ModuleDescriptor.Version;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An extension that was found in a jar, and not loaded yet.
 *
 * @param id its id, in lower case
 * @param version its version
 * @param extension the instance
 */
record FoundExtension(String id, String version, Extension extension) {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9_]*");

    static FoundExtension of(Extension extension, Path jar) {
        FoundExtension found = asked(extension, jar);
        if (!ID.matcher(found.id).matches()) {
            throw new ExtensionException(
                    ExtensionFault.MALFORMED_ID,
                    String.format(
                            "%s has an extension \"%s\": an id is a letter, then letters, digits and underscores, as in"
                                    + " \"mail_2\"",
                            jar, found.id));
        }
        try {
            found.parsed();
        } catch (IllegalArgumentException malformed) {
            throw new ExtensionException(
                    ExtensionFault.MALFORMED_ID,
                    String.format(
                            "%s has version \"%s\" of extension %s: a version begins with a number, as in \"1.10.2\"",
                            jar, found.version, found.id),
                    malformed);
        }
        return found;
    }

    private static FoundExtension asked(Extension extension, Path jar) {
        try {
            return new FoundExtension(extension.id().toLowerCase(Locale.ROOT), extension.version(), extension);
        } catch (VirtualMachineError fatal) {
            throw fatal;
        } catch (Throwable thrown) { // code of others
            throw new ExtensionException(
                    ExtensionFault.BROKEN_EXTENSION,
                    String.format(
                            "%s of %s cannot be asked for its id and version: %s",
                            extension.getClass().getName(), jar, thrown),
                    thrown);
        }
    }

    Version parsed() {
        return Version.parse(version);
    }
}
