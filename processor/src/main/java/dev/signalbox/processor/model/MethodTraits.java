package dev.signalbox.processor.model;

import java.util.List;

/**
 * How a listener method is declared.
 *
 * @param declaringType the class or interface it is declared in
 * @param name its name
 * @param bridge whether other packages can call it through a bridge
 * @param isStatic whether it needs no instance
 * @param isAbstract whether it has no body
 * @param hidden whether its class inherits it without having it as a member, since it is package-private and a class
 *     of another package lies between: only its own package can call it, and only by the type that declares it
 * @param isGeneric whether it has type parameters of its own
 * @param overloaded whether its class has another method of that name and number of parameters
 * @param access who may call it
 * @param throwsChecked whether it declares checked exceptions
 * @param breaks whether it declares that it may break off the dispatch
 * @param deprecated whether its use would make the compiler warn
 * @param parameters the types of its parameters
 */
public record MethodTraits(
        TypeRef declaringType,
        String name,
        Bridge bridge,
        boolean isStatic,
        boolean isAbstract,
        boolean hidden,
        boolean isGeneric,
        boolean overloaded,
        Access access,
        boolean throwsChecked,
        boolean breaks,
        boolean deprecated,
        List<String> parameters) {

    public MethodTraits {
        parameters = List.copyOf(parameters);
    }

    /** Returns the name by which messages call it: {@code pkg.Class#method}. */
    public String qualifiedName() {
        return declaringType.qualifiedName() + "#" + name;
    }

    /** Tells whether dispatchers of a package can call it through a bridge only. */
    public boolean needsBridge(String packageName) {
        return access == Access.PACKAGE
                && (hidden || !declaringType.packageName().equals(packageName));
    }

    /** Tells whether it takes the context of the dispatch. */
    public boolean takesContext() {
        return parameters.size() == 2;
    }
}
