package dev.signalbox.samples.retailandplant.retail;

/** Where a shop is. In topics it is written in lower case. */
public enum Country {
    /** Belgium. */
    BE,
    /** Germany. */
    DE,
    /** France. */
    FR,
    /** The Netherlands. */
    NL
}
