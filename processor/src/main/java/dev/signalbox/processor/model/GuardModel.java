package dev.signalbox.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * The method named by {@code when}.
 *
 * @param name its name
 * @param fit whether and why not it can be called as a guard
 * @param arguments what it is called with
 * @param parameter the type of the event it takes, after erasure; empty if it takes none
 * @param overloaded whether its class has another method of that name and number of parameters, so that a call must
 *     say by the type of the event which is meant
 * @param declaringType the class it is declared in
 * @param bridge whether other packages can call it through a bridge
 * @param isStatic whether it needs no instance
 * @param hidden whether the listener class inherits it without having it as a member, as in {@link MethodTraits}
 * @param access who may call it
 * @param throwsChecked whether it declares checked exceptions
 * @param candidates names of methods that could be meant by a misspelt one
 * @param origin the value of {@code when}
 */
public record GuardModel(
        String name,
        Fit fit,
        Arguments arguments,
        Optional<TypeRef> parameter,
        boolean overloaded,
        TypeRef declaringType,
        Bridge bridge,
        boolean isStatic,
        boolean hidden,
        Access access,
        boolean throwsChecked,
        List<String> candidates,
        Origin origin) {

    public GuardModel {
        candidates = List.copyOf(candidates);
    }

    /** Describes a guard that is not there. */
    public static GuardModel missing(String name, TypeRef owner, List<String> candidates, Origin origin) {
        return new GuardModel(
                name,
                Fit.MISSING,
                Arguments.NONE,
                Optional.empty(),
                false,
                owner,
                Bridge.GENERATED,
                false,
                false,
                Access.PUBLIC,
                false,
                candidates,
                origin);
    }

    /** Tells whether dispatchers of a package can call it through a bridge only. */
    public boolean needsBridge(String packageName) {
        return access == Access.PACKAGE
                && (hidden || !declaringType.packageName().equals(packageName));
    }

    /** What a guard is called with: what its listener method is, or the beginning of it. */
    public enum Arguments {
        /** Nothing. */
        NONE,
        /** The event. */
        EVENT,
        /** The event and the context of the dispatch. */
        EVENT_AND_CONTEXT
    }

    /** Whether a method can be a guard; the better it fits, the earlier. */
    public enum Fit {
        FITS,
        AMBIGUOUS,
        NOT_STATIC,
        PRIVATE,
        GENERIC,
        NOT_BOOLEAN,
        OTHER_PARAMETERS,
        ITSELF,
        MISSING
    }
}
