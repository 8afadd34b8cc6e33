package dev.signalbox.samples.retailandplant.plant;

/** What is measured. In topics it is written in lower case. */
public enum Metric {
    /** In degrees Celsius. */
    TEMPERATURE,
    /** In bar. */
    PRESSURE
}
