package dev.signalbox.processor.model;

import java.util.List;

/**
 * The method named by {@code when}.
 *
 * @param name its name
 * @param fit whether and why not it can be called as a guard
 * @param declaringType the class it is declared in
 * @param bridge whether other packages can call it through a bridge
 * @param isStatic whether it needs no instance
 * @param access who may call it
 * @param throwsChecked whether it declares checked exceptions
 * @param candidates names of methods that could be meant by a misspelt one
 * @param origin the value of {@code when}
 */
public record GuardModel(
        String name,
        Fit fit,
        TypeRef declaringType,
        Bridge bridge,
        boolean isStatic,
        Access access,
        boolean throwsChecked,
        List<String> candidates,
        Origin origin) {

    public GuardModel {
        candidates = List.copyOf(candidates);
    }

    /** Whether a method can be a guard; the better it fits, the earlier. */
    public enum Fit {
        FITS,
        NOT_STATIC,
        PRIVATE,
        GENERIC,
        NOT_BOOLEAN,
        OTHER_PARAMETERS,
        MISSING
    }
}
