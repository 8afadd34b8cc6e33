package dev.signalbox.processor;

import dev.signalbox.processor.diagnostic.Problem;
import dev.signalbox.processor.diagnostic.Reporter;
import dev.signalbox.processor.model.Origin;
import dev.signalbox.processor.scan.Discovery;
import dev.signalbox.processor.scan.OtherProcessors;
import dev.signalbox.processor.scan.Scanner;
import dev.signalbox.processor.write.RoundMarker;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;

/**
 * Decides in which round to generate: the first in which no other annotation processor can be expected to add an event
 * type or a listener. A dispatcher is written once, and a type that comes after it is an error, never ignored.
 */
final class Rounds {
    private final ProcessingEnvironment environment;
    private final Reporter reporter;
    private final Discovery discovery = new Discovery();
    private boolean done;
    private int waited;

    Rounds(ProcessingEnvironment environment) {
        this.environment = environment;
        this.reporter = new Reporter(environment.getMessager());
    }

    /**
     * Does what is to be done in a round, and tells whether to claim our annotations. They are not while a declaration
     * names what is not there and no other annotations are: the compiler asks no further processors once all are
     * claimed, not even those that need none, and one of them may be about to write it.
     */
    boolean process(RoundEnvironment round) {
        boolean missing = lacksTypesAfter(round);
        return !missing || OtherProcessors.haveAnnotations(round);
    }

    /** Generates if it is time, else tells whether that is for the want of types. */
    private boolean lacksTypesAfter(RoundEnvironment round) {
        if (done) {
            reportLateTypes(round);
        }
        if (done || round.processingOver()) {
            return false;
        }
        discovery.add(round, environment.getElementUtils());
        for (Origin compact : discovery.inCompactSources(round, environment.getElementUtils())) {
            reporter.report(List.of(Problem.COMPACT_SOURCE.at(compact)));
        }
        if (discovery.isEmpty()) {
            return false;
        }
        if (OtherProcessors.mayAddTypes(round)) {
            waitForNextRound();
            return false;
        }
        Scanner scanner = new Scanner(environment, discovery);
        Pipeline pipeline = new Pipeline(scanner, reporter, environment.getFiler());
        if (pipeline.lacksTypes() && OtherProcessors.addedTypes(round)) {
            waitForNextRound();
            return true;
        }
        done = true;
        pipeline.run();
        return false;
    }

    private void reportLateTypes(RoundEnvironment round) {
        for (String name : discovery.annotatedIn(round, environment.getElementUtils())) {
            reporter.report(Problem.LATE_TYPE, name);
        }
    }

    /** Ends the work after a bug, so that it is reported once. */
    void stop() {
        done = true;
    }

    private void waitForNextRound() {
        waited++;
        discovery.first(environment).ifPresent(type -> RoundMarker.write(environment.getFiler(), type, waited));
    }
}
