package dev.signalbox.samples.scenarios.callback;

import dev.signalbox.samples.scenarios.core.DataNode;

/**
 * What the event of written data is about.
 *
 * @param node where it was written
 * @param data what is there now
 */
public record DataWritten(DataNode node, Object data) {}
