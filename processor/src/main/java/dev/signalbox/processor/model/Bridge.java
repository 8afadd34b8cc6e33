package dev.signalbox.processor.model;

/** Says whether dispatchers of other packages can call a package-private method through a bridge. */
public enum Bridge {
    /** The method is declared in this compilation, which generates one if need be. */
    GENERATED,
    /** The library that declares the method has one. */
    PRESENT,
    /** The library that declares the method has none. */
    ABSENT
}
