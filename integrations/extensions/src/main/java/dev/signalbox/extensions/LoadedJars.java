package dev.signalbox.extensions;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The jars that are loaded, and what is done with them. Used by one thread at a time, but for the listing. */
final class LoadedJars {
    private final ExtensionFolder folder;
    private final ExtensionHost host;
    private final Set<LoadedJar> loaded = new LinkedHashSet<>();
    private final Listing listing = new Listing();
    private final Faults faults = new Faults(listing);

    LoadedJars(ExtensionFolder folder, ExtensionHost host) {
        this.folder = folder;
        this.host = host;
    }

    List<ExtensionStatus> listing() {
        return listing.all();
    }

    /** Returns what has gone wrong so far. */
    List<ExtensionException> failures() {
        return faults.all();
    }

    /** Returns what has gone wrong, and forgets it. */
    List<ExtensionException> takeFailures() {
        return faults.take();
    }

    /** Loads what is in the folder and not loaded yet. */
    void loadAll() {
        listing.forgetFaults();
        List<ExtensionJar> opened;
        try {
            opened = folder.openAllBut(paths(loaded), faults::note);
        } catch (ExtensionException noFolder) {
            faults.note(noFolder);
            return;
        }
        tellReplaced();
        Candidates candidates = new Candidates(opened);
        for (ExtensionJar jar : opened) {
            try {
                load(jar, Optional.empty(), candidates);
            } catch (ExtensionException told) { // and the others are loaded nevertheless
            }
        }
    }

    /** Loads one jar, which need not be in the folder. */
    void load(Path path) {
        ExtensionJar jar;
        try {
            jar = folder.open(path);
        } catch (ExtensionException failure) {
            faults.note(path, failure);
            throw failure;
        }
        load(jar, Optional.empty(), new Candidates(List.of()));
    }

    /** Loads the newest jar of an id; once that is done, unloads the one it replaces. */
    void reload(String id) {
        Optional<LoadedJar> old = find(id);
        old.ifPresent(LoadedJar::refuseOwnCode);
        load(newest(id, old), old, new Candidates(List.of()));
    }

    UnloadReport unload(String id) {
        LoadedJar jar = find(id).orElseThrow(
                        () -> unknown(String.format("no extension \"%s\" is loaded, but these are: %s", id, ids())));
        jar.refuseOwnCode();
        return unload(jar);
    }

    /** Unloads all, what was loaded last first. */
    void close() {
        loaded.forEach(LoadedJar::refuseOwnCode);
        List<LoadedJar> newestFirst = new ArrayList<>(loaded);
        Collections.reverse(newestFirst);
        newestFirst.forEach(this::unload);
        faults.clean(folder::close);
    }

    private void tellReplaced() {
        for (LoadedJar each : loaded) {
            if (folder.contains(each.jar().path())) {
                each.replaced().ifPresent(failure -> faults.note(each.jar().path(), failure));
            }
        }
    }

    private void load(ExtensionJar jar, Optional<LoadedJar> replaced, Candidates candidates) {
        try {
            refuseTaken(jar, replaced, candidates);
            replaced.ifPresent(LoadedJar::share);
            LoadedJar fresh = LoadedJar.load(jar, host, replaced.isPresent());
            fresh.open();
            replaced.ifPresent(this::unload);
            loaded.add(fresh);
            listing.note(jar, ExtensionState.LOADED);
        } catch (ExtensionException failure) {
            faults.note(jar, failure);
            throw failure;
        }
    }

    private UnloadReport unload(LoadedJar jar) {
        loaded.remove(jar);
        UnloadReport report = jar.unload(host);
        listing.note(jar.jar(), ExtensionState.UNLOADED);
        if (!report.isClean()) {
            faults.note(report.complaint());
        }
        return report;
    }

    private ExtensionJar newest(String id, Optional<LoadedJar> old) {
        List<LoadedJar> others = new ArrayList<>(loaded);
        old.ifPresent(others::remove);
        List<ExtensionException> damaged = new ArrayList<>();
        List<ExtensionJar> opened = folder.openAllBut(paths(others), (path, failure) -> {
            faults.note(path, failure);
            damaged.add(failure);
        });
        Optional<ExtensionJar> newest = new Candidates(opened).newest(id);
        for (ExtensionJar jar : opened) {
            if (newest.isEmpty() || newest.get() != jar) {
                faults.clean(jar);
            }
        }
        return newest.orElseThrow(() -> absent(id, damaged));
    }

    private void refuseTaken(ExtensionJar jar, Optional<LoadedJar> replaced, Candidates candidates) {
        try {
            candidates.refuseOlder(jar);
            for (String id : jar.ids()) {
                Optional<LoadedJar> owner = find(id);
                if (owner.isPresent() && !owner.equals(replaced)) {
                    throw new ExtensionException(
                            ExtensionFault.DUPLICATE_ID,
                            String.format(
                                    "%s has the extension %s, which is loaded from %s: unload that, or use reload(\"%s\")",
                                    jar.path(), id, owner.get().jar().path(), id));
                }
            }
        } catch (ExtensionException taken) {
            faults.clean(jar);
            throw taken;
        }
    }

    private Optional<LoadedJar> find(String id) {
        return loaded.stream().filter(each -> each.jar().ids().contains(id)).findFirst();
    }

    private List<String> ids() {
        return loaded.stream()
                .flatMap(each -> each.jar().ids().stream())
                .sorted()
                .toList();
    }

    private static List<Path> paths(Collection<LoadedJar> jars) {
        return jars.stream().map(each -> each.jar().path()).toList();
    }

    /** One of those that cannot be opened may be the one that is looked for. */
    private ExtensionException absent(String id, List<ExtensionException> damaged) {
        String known = String.format("no jar in the folder has an extension \"%s\"; loaded are %s", id, ids());
        if (damaged.isEmpty()) {
            return unknown(known);
        }
        List<String> messages = damaged.stream().map(Throwable::getMessage).toList();
        ExtensionException absent =
                unknown(String.format("%s; these could not be opened: %s", known, String.join("; ", messages)));
        damaged.forEach(absent::addSuppressed);
        return absent;
    }

    private static ExtensionException unknown(String message) {
        return new ExtensionException(ExtensionFault.UNKNOWN_ID, message);
    }
}
