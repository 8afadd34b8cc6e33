package dev.signalbox.processor.validate.plan;

import dev.signalbox.processor.diagnostic.Diagnostic;
import dev.signalbox.processor.diagnostic.Problem;
import dev.signalbox.processor.model.DispatchPlan;
import dev.signalbox.processor.model.DispatcherModel;
import java.util.stream.Stream;

/**
 * A dispatcher of a named module is generated in a named package (JLS 7.4.2), and any other where some code can name it:
 * what is in the unnamed package no other can import (JLS 7.5).
 */
final class PackageIsNamed {
    private PackageIsNamed() {}

    static Stream<Diagnostic> check(DispatchPlan plan) {
        return isBroken(plan)
                ? Stream.of(Problem.NO_COMMON_PACKAGE.at(plan.dispatcher().origin()))
                : Stream.of();
    }

    /** Tells whether this rule objects: then what the unnamed package cannot name is no fault of its own. */
    static boolean isBroken(DispatchPlan plan) {
        DispatcherModel dispatcher = plan.dispatcher();
        return dispatcher.packageName().isEmpty()
                && (dispatcher.namedModule() || dispatcher.packageTypes().isEmpty());
    }
}
