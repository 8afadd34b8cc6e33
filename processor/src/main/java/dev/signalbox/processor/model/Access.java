package dev.signalbox.processor.model;

/** Says who may name a type or call a method. */
public enum Access {
    /** Everybody. */
    PUBLIC,
    /** The package it is declared in; protected members too, since a dispatcher is no subclass. */
    PACKAGE,
    /** Everybody in its module, which does not export its package to this compilation. */
    MODULE,
    /** Nobody but the class around it. */
    PRIVATE
}
