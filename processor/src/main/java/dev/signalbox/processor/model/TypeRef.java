package dev.signalbox.processor.model;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names a type after erasure.
 *
 * @param packageName its package, empty for the unnamed one and for primitive types
 * @param simpleNames its simple name after those of the types it is nested in
 * @param parameters how many type parameters each of the simple names has; none of those around a static one
 * @param dimensions how many array dimensions
 * @param access who can name it
 */
public record TypeRef(
        String packageName, List<String> simpleNames, List<Integer> parameters, int dimensions, Access access)
        implements Comparable<TypeRef> {

    /** The type of every object. */
    public static final TypeRef OBJECT = new TypeRef("java.lang", List.of("Object"), List.of(0), 0, Access.PUBLIC);

    private static final Set<String> PRIMITIVES =
            Set.of("boolean", "byte", "char", "short", "int", "long", "float", "double");

    public TypeRef {
        simpleNames = List.copyOf(simpleNames);
        parameters = List.copyOf(parameters);
    }

    /** Returns how many type parameters it has, those of types around it included. */
    public int typeParameters() {
        int sum = 0;
        for (int count : parameters) {
            sum += count;
        }
        return sum;
    }

    /** Returns the name as source would write it in full, {@code com.acme.Outer.Inner[]}. */
    public String qualifiedName() {
        String name = simpleNames.size() == 1 ? simpleNames.get(0) : String.join(".", simpleNames);
        return dimensions == 0 ? prefix() + name : prefix() + name + "[]".repeat(dimensions);
    }

    /** Returns the name that {@code Class.getName} gives a class: {@code com.acme.Outer$Inner}. */
    public String binaryName() {
        return prefix() + String.join("$", simpleNames);
    }

    /** Returns the last of the simple names. */
    public String simpleName() {
        return simpleNames.get(simpleNames.size() - 1);
    }

    /** Returns all simple names in one identifier: {@code Outer_Inner}. */
    public String flatName() {
        return String.join("_", simpleNames);
    }

    /** Returns the simple name of the class through which other packages call its package-private methods. */
    public String bridgeName() {
        return helperName("_SignalboxBridge");
    }

    /**
     * Returns the simple name of a type generated for it, which no other type's has: {@code Outer_Inner_SignalboxNotes}. An
     * underscore that is part of a name becomes {@code _1}, as no name after the one that joins them begins with a digit.
     */
    public String helperName(String suffix) {
        StringBuilder name = new StringBuilder();
        for (String simpleName : simpleNames) {
            name.append(name.length() == 0 ? "" : "_").append(simpleName.replace("_", "_1"));
        }
        return name.append(suffix).toString();
    }

    /** Tells whether source in a package can name it; no other package can name what is in the unnamed one. */
    public boolean isAccessibleFrom(String otherPackage) {
        if (packageName.equals(otherPackage)) {
            return access == Access.PUBLIC || access == Access.PACKAGE;
        }
        boolean named = !packageName.isEmpty() || isPrimitive();
        return named && access == Access.PUBLIC;
    }

    /** Tells whether it is a primitive type, or an array of one. */
    public boolean isPrimitive() {
        return packageName.isEmpty() && PRIMITIVES.contains(simpleName());
    }

    /** By hand, as the next: types are keys of many maps, and a record links these methods when they are first called. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TypeRef that
                && dimensions == that.dimensions
                && access == that.access
                && packageName.equals(that.packageName)
                && simpleNames.equals(that.simpleNames)
                && parameters.equals(that.parameters);
    }

    @Override
    public int hashCode() {
        return 31 * packageName.hashCode() + simpleNames.hashCode();
    }

    @Override
    public int compareTo(TypeRef other) {
        return qualifiedName().compareTo(other.qualifiedName());
    }

    private String prefix() {
        return packageName.isEmpty() ? "" : packageName + ".";
    }
}
