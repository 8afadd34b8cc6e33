package dev.signalbox.processor.scan;

import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;

/** Tells checked from unchecked exceptions (JLS 11.1.1). */
final class Exceptions {
    private Exceptions() {}

    static boolean hasChecked(Scope scope, ExecutableElement method) {
        for (TypeMirror thrown : method.getThrownTypes()) {
            if (isChecked(scope, thrown)) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether a method declares that it may break off the dispatch. */
    static boolean hasBreak(Scope scope, ExecutableElement method) {
        for (TypeMirror thrown : method.getThrownTypes()) {
            if (scope.text(thrown).equals(Names.BREAK)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isChecked(Scope scope, TypeMirror thrown) {
        return !isSubtype(scope, thrown, "java.lang.RuntimeException") && !isSubtype(scope, thrown, "java.lang.Error");
    }

    private static boolean isSubtype(Scope scope, TypeMirror type, String name) {
        return scope.type(name)
                .filter(supertype -> scope.types.isSubtype(type, supertype.asType()))
                .isPresent();
    }
}
