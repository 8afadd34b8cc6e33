package dev.signalbox.samples.scenarios.core;

import java.util.List;
import java.util.function.Function;

/**
 * What scenarios of one kind are made from.
 *
 * @param id the id
 * @param inputs the ids of what their task reads
 * @param outputs the ids of what their task writes
 * @param function what their task does
 */
public record ScenarioConfig(
        String id, List<String> inputs, List<String> outputs, Function<List<Object>, Object> function) {}
