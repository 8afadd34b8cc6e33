package dev.signalbox.samples.flightrecorder.event;

/** Something that JDK Flight Recorder told of the JVM. */
public sealed interface JvmEvent permits ClassLoaded, CpuLoad, GcCollected, GcPause, IoTransfer, OnThread {}
