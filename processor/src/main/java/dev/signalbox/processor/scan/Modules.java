package dev.signalbox.processor.scan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.ModuleElement.ExportsDirective;
import javax.lang.model.element.ModuleElement.RequiresDirective;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.ElementFilter;

/** Walks the modules that the compiled one reads. */
final class Modules {
    private static final String OURS = "dev.signalbox.";

    private final Optional<ModuleElement> own;

    Modules(Optional<ModuleElement> own) {
        this.own = own.filter(module -> !module.isUnnamed());
    }

    /** Returns the packages that modules which can have event types, since they read our annotations, export to ours. */
    List<PackageElement> exportedToHere() {
        List<PackageElement> packages = new ArrayList<>();
        own.ifPresent(home -> {
            for (ModuleElement module : read(home)) {
                if (!isPlatform(module) && read(module).stream().anyMatch(Modules::isOurs)) {
                    addExports(module, home, packages);
                }
            }
        });
        return packages;
    }

    private static void addExports(ModuleElement module, ModuleElement home, List<PackageElement> packages) {
        for (ExportsDirective exports : ElementFilter.exportsIn(module.getDirectives())) {
            List<? extends ModuleElement> targets = exports.getTargetModules();
            if (targets == null || targets.contains(home)) {
                packages.add(exports.getPackage());
            }
        }
    }

    /** Returns what a module requires, and what that requires transitively. */
    private static Set<ModuleElement> read(ModuleElement module) {
        Set<ModuleElement> read = new LinkedHashSet<>();
        Deque<ModuleElement> open = new ArrayDeque<>();
        for (RequiresDirective requires : ElementFilter.requiresIn(module.getDirectives())) {
            open.add(requires.getDependency());
        }
        while (!open.isEmpty()) {
            ModuleElement next = open.remove();
            if (!isPlatform(next) && read.add(next)) {
                for (RequiresDirective requires : ElementFilter.requiresIn(next.getDirectives())) {
                    if (requires.isTransitive()) {
                        open.add(requires.getDependency());
                    }
                }
            }
        }
        return read;
    }

    private static boolean isOurs(ModuleElement module) {
        return module.getQualifiedName().toString().startsWith(OURS);
    }

    private static boolean isPlatform(ModuleElement module) {
        String name = module.getQualifiedName().toString();
        return name.startsWith("java.") || name.startsWith("jdk.");
    }
}
