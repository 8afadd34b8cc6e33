package dev.signalbox.processor.validate.declaration;

import dev.signalbox.processor.diagnostic.Diagnostic;
import dev.signalbox.processor.diagnostic.Nearest;
import dev.signalbox.processor.diagnostic.Problem;
import dev.signalbox.processor.model.GuardModel;
import dev.signalbox.processor.model.ListenerModel;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/** The method named by {@code when} exists and is a guard: boolean, with what the listener takes. */
final class GuardFitsListener {
    private GuardFitsListener() {}

    static Stream<Diagnostic> check(ListenerModel listener) {
        return listener.guard().isPresent() ? check(listener, listener.guard().get()) : Stream.of();
    }

    private static Stream<Diagnostic> check(ListenerModel listener, GuardModel guard) {
        return switch (guard.fit()) {
            case FITS -> Stream.of();
            case MISSING -> Stream.of(missing(listener, guard));
            case AMBIGUOUS -> unfit(listener, guard, "there are several of that name, and none is the nearest");
            case ITSELF -> Stream.of(itself(listener, guard));
            case OTHER_PARAMETERS -> unfit(listener, guard, "it has other parameters");
            case NOT_BOOLEAN -> unfit(listener, guard, "it does not return boolean");
            case NOT_STATIC -> unfit(listener, guard, "the listener is static and it is not");
            case PRIVATE -> unfit(listener, guard, "it is private");
            case GENERIC -> unfit(listener, guard, "it is generic");
        };
    }

    private static Diagnostic missing(ListenerModel listener, GuardModel guard) {
        String cure = Nearest.didYouMean(guard.name(), guard.candidates())
                .orElseGet(() -> SourceVersion.isName(guard.name())
                        ? "Write \"" + signature(listener, guard) + "\"."
                        : "Write the name of a method, and nothing but that.");
        return Problem.UNKNOWN_GUARD.at(
                guard.origin(),
                guard.name(),
                listener.place(),
                listener.method().name(),
                cure);
    }

    private static Stream<Diagnostic> unfit(ListenerModel listener, GuardModel guard, String why) {
        return Stream.of(Problem.UNFIT_GUARD.at(
                guard.origin(),
                guard.name(),
                listener.place(),
                listener.method().qualifiedName(),
                why,
                "Write \"" + signature(listener, guard) + "\""));
    }

    private static Diagnostic itself(ListenerModel listener, GuardModel guard) {
        return Problem.UNFIT_GUARD.at(
                guard.origin(),
                guard.name(),
                listener.place(),
                listener.method().qualifiedName(),
                "it is that listener method itself, which would be called twice",
                "Name another method, or take \"when\" away");
    }

    private static String signature(ListenerModel listener, GuardModel guard) {
        String keyword = listener.method().isStatic() ? "static boolean " : "boolean ";
        return keyword + guard.name() + "("
                + String.join(", ", listener.method().parameters()) + ")";
    }
}
