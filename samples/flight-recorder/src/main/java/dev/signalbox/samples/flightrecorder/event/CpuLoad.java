package dev.signalbox.samples.flightrecorder.event;

import dev.signalbox.annotation.EventType;

/**
 * The share of the processors in use, from 0 to 1.
 *
 * @param jvm used by this JVM
 * @param machine used by all programs of the machine
 */
@EventType("cpu.load")
public record CpuLoad(double jvm, double machine) implements JvmEvent {}
