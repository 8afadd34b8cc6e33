package dev.signalbox.samples.scenarios.callback;

import dev.signalbox.samples.scenarios.core.Scenario;
import dev.signalbox.samples.scenarios.core.Submission;

/**
 * What the event of a finished submission is about.
 *
 * @param scenario what was submitted
 * @param submission what became of it
 */
public record Finished(Scenario scenario, Submission submission) {}
