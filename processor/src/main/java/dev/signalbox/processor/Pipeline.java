package dev.signalbox.processor;

import dev.signalbox.processor.diagnostic.Diagnostic;
import dev.signalbox.processor.diagnostic.Problem;
import dev.signalbox.processor.diagnostic.Reporter;
import dev.signalbox.processor.generate.GeneratedSource;
import dev.signalbox.processor.generate.Generator;
import dev.signalbox.processor.generate.library.EventListTypes;
import dev.signalbox.processor.model.Declarations;
import dev.signalbox.processor.model.DispatchPlan;
import dev.signalbox.processor.resolve.PlanResolver;
import dev.signalbox.processor.scan.Scanner;
import dev.signalbox.processor.validate.declaration.DeclarationValidator;
import dev.signalbox.processor.validate.plan.PlanValidator;
import dev.signalbox.processor.write.SourceWriter;
import java.util.List;
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
        List<DispatchPlan> plans =
                declarations.dispatchers().stream().map(PlanResolver::resolve).toList();
        List<Diagnostic> planFaults = plans.stream()
                .flatMap(plan -> PlanValidator.validate(plan).stream())
                .toList();
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
        reporter.report(sources.stream()
                .flatMap(source -> writer.write(source).stream())
                .toList());
    }

    private boolean report(List<Diagnostic> diagnostics) {
        reporter.report(diagnostics);
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }
}
