package dev.signalbox.processor;

import dev.signalbox.processor.diagnostic.Diagnostic;
import dev.signalbox.processor.diagnostic.Problem;
import dev.signalbox.processor.diagnostic.Reporter;
import dev.signalbox.processor.generate.GeneratedSource;
import dev.signalbox.processor.generate.Generator;
import dev.signalbox.processor.generate.library.EventListTypes;
import dev.signalbox.processor.model.Declarations;
import dev.signalbox.processor.model.DispatchPlan;
import dev.signalbox.processor.model.DispatcherModel;
import dev.signalbox.processor.resolve.PlanResolver;
import dev.signalbox.processor.scan.Scanner;
import dev.signalbox.processor.validate.declaration.DeclarationValidator;
import dev.signalbox.processor.validate.plan.PlanValidator;
import dev.signalbox.processor.write.SourceWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Filer;

/** Runs the stages: scan, validate declarations, resolve, validate the plan, generate, write. */
final class Pipeline {
    private final Scanner scanner;
    private final Declarations declarations;
    private final Reporter reporter;
    private final SourceWriter writer;

    Pipeline(Scanner scanner, Reporter reporter, Filer filer) {
        this.scanner = scanner;
        this.declarations = scanner.scan();
        this.reporter = reporter;
        this.writer = new SourceWriter(filer);
    }

    /** Tells whether a declaration names a type that is not there, or not yet. */
    boolean lacksTypes() {
        return scanner.sawUnresolved(declarations);
    }

    /** Reports everything that is wrong with the declarations; if nothing is, with the plans; else generates. */
    void run() {
        if (lacksTypes()) {
            return; // the compiler itself reports types that are missing, and what else we found may follow from them
        }
        List<Diagnostic> faults = DeclarationValidator.validate(declarations);
        if (report(faults)) {
            return;
        }
        List<DispatchPlan> plans = new ArrayList<>();
        List<Diagnostic> planFaults = new ArrayList<>();
        for (DispatcherModel dispatcher : declarations.dispatchers()) {
            DispatchPlan plan = PlanResolver.resolve(dispatcher);
            plans.add(plan);
            planFaults.addAll(PlanValidator.validate(plan));
        }
        if (report(planFaults)) {
            return;
        }
        if (plans.isEmpty() && !declarations.events().isEmpty()) {
            reporter.report(Problem.NO_LISTENERS);
        }
        write(Generator.generate(plans));
        write(EventListTypes.of(declarations.events(), declarations.dispatchers()));
    }

    private void write(List<GeneratedSource> sources) {
        List<Diagnostic> taken = new ArrayList<>();
        for (GeneratedSource source : sources) {
            Optional<Diagnostic> fault = writer.write(source);
            if (fault.isPresent()) {
                taken.add(fault.get());
            }
        }
        reporter.report(taken);
    }

    private boolean report(List<Diagnostic> diagnostics) {
        reporter.report(diagnostics);
        for (Diagnostic diagnostic : diagnostics) {
            if (diagnostic.isError()) {
                return true;
            }
        }
        return false;
    }
}
