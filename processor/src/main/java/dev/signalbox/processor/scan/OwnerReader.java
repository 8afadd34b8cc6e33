package dev.signalbox.processor.scan;

import dev.signalbox.processor.model.Access;
import dev.signalbox.processor.model.OwnerModel;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;

/** Reads listener classes. */
final class OwnerReader {
    private final Scope scope;

    OwnerReader(Scope scope) {
        this.scope = scope;
    }

    OwnerModel read(TypeElement type) {
        return new OwnerModel(
                scope.ref(type),
                obstacle(type),
                isInstantiable(type),
                isRegistered(type),
                scope.isDeprecated(type),
                scope.hierarchy.hasRawSupertype(type),
                Namespaces.prefix(scope, type),
                Origins.of(type));
    }

    /** Tells whether a class, or a superclass, is marked: what is said of instances holds for those of subclasses. */
    private boolean isRegistered(TypeElement type) {
        for (TypeElement each : scope.hierarchy.supertypes(type)) {
            if (each.getKind().isClass() && Annotations.has(each, Names.REGISTERED)) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether there can be objects of exactly this class. */
    static boolean isInstantiable(TypeElement type) {
        return !type.getKind().isInterface() && !type.getModifiers().contains(Modifier.ABSTRACT);
    }

    private Optional<String> obstacle(TypeElement type) {
        if (TypeReader.access(type) == Access.PRIVATE) {
            return Optional.of("is private or nested in a private type");
        }
        for (Element at = type; at instanceof TypeElement found; at = at.getEnclosingElement()) {
            if (found.getNestingKind() == NestingKind.MEMBER && isInner(found)) {
                return Optional.of("is an inner class that is not static");
            }
        }
        return Optional.empty();
    }

    private static boolean isInner(TypeElement type) {
        return type.getKind().isClass() && !type.getModifiers().contains(Modifier.STATIC);
    }
}
