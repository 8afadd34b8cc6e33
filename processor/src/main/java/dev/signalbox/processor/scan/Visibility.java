package dev.signalbox.processor.scan;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Tells which packages of other modules the compiled one can name: the compiler knows, its options included. */
final class Visibility {
    private final Elements elements;
    private final @Nullable ModuleElement own;
    private final Map<PackageElement, Boolean> known = new HashMap<>();

    Visibility(Elements elements, Optional<TypeElement> anyLocal) {
        this.elements = elements;
        this.own = anyLocal.isPresent() ? elements.getModuleOf(anyLocal.get()) : null;
    }

    /** Tells whether the package of a public type can be named. */
    boolean isNameable(TypeElement type) {
        ModuleElement module = elements.getModuleOf(type);
        ModuleElement home = own;
        if (home == null || module == null || module.isUnnamed() || module.equals(home)) {
            return true;
        }
        PackageElement around = elements.getPackageOf(type);
        Boolean before = known.get(around);
        if (before == null) {
            before = around.getQualifiedName().toString().startsWith("java.")
                    || elements.getTypeElement(home, type.getQualifiedName()) != null;
            known.put(around, before);
        }
        return before;
    }
}
