package dev.signalbox.extensions;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;

/** Finds the extensions of a jar. */
final class Providers {
    private Providers() {}

    static List<FoundExtension> of(ExtensionLoader loader, Path jar) {
        List<FoundExtension> found = new ArrayList<>();
        try {
            Iterator<ServiceLoader.Provider<Extension>> all =
                    ServiceLoader.load(Extension.class, loader).stream().iterator();
            while (all.hasNext()) {
                ServiceLoader.Provider<Extension> provider = all.next();
                if (provider.type().getClassLoader() == loader) {
                    found.add(FoundExtension.of(provider.get(), jar));
                }
            }
        } catch (ExtensionException | VirtualMachineError known) {
            throw known;
        } catch (Throwable broken) { // code of others
            throw broken(jar, broken);
        }
        check(found, jar);
        return List.copyOf(found);
    }

    private static ExtensionException broken(Path jar, Throwable broken) {
        return new ExtensionException(
                Compatibility.isBroken(broken) || Compatibility.isBroken(broken.getCause())
                        ? ExtensionFault.INCOMPATIBLE
                        : ExtensionFault.BROKEN_EXTENSION,
                String.format("%s has an extension that cannot be made: %s", jar, text(broken)),
                broken);
    }

    private static String text(Throwable broken) {
        return broken instanceof ServiceConfigurationError || broken instanceof LinkageError
                ? String.valueOf(broken.getMessage())
                : broken.toString();
    }

    private static void check(List<FoundExtension> found, Path jar) {
        if (found.isEmpty()) {
            throw new ExtensionException(
                    ExtensionFault.NO_EXTENSION,
                    String.format(
                            "%s has no extension: name a class of the jar that implements %s in its %s",
                            jar, Extension.class.getName(), ExtensionLoader.SERVICES));
        }
        Set<String> ids = new HashSet<>();
        for (FoundExtension each : found) {
            if (!ids.add(each.id())) {
                throw new ExtensionException(
                        ExtensionFault.DUPLICATE_ID,
                        String.format("%s has two extensions \"%s\": give one of them another id", jar, each.id()));
            }
        }
    }
}
