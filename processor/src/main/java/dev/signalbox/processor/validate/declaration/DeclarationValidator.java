package dev.signalbox.processor.validate.declaration;

import dev.signalbox.processor.diagnostic.Diagnostic;
import dev.signalbox.processor.diagnostic.Problem;
import dev.signalbox.processor.model.Declarations;
import dev.signalbox.processor.model.DispatcherModel;
import dev.signalbox.processor.model.ListenerModel;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Checks every declaration against the rules for its kind. */
public final class DeclarationValidator {

    private static final List<Function<ListenerModel, Stream<Diagnostic>>> LISTENER_RULES = List.of(
            PatternsAreWellFormed::check,
            WildcardsAreWholeWords::check,
            HashesAreFew::check,
            MethodIsCallable::check,
            ParametersAreEventAndContext::check,
            GuardFitsListener::check,
            OverriddenMethodsAgree::check,
            EmitsEvents::check,
            ResultsAreUsed::check);

    private static final List<Function<DispatcherModel, Stream<Diagnostic>>> DISPATCHER_RULES = List.of(
            DispatcherIsInterface::check,
            DispatcherIsAlone::check,
            IncludedDispatchersAreSeen::check,
            RuntimeIsVisible::check,
            ContainerIsVisible::check);

    private DeclarationValidator() {}

    /** Returns what is wrong with single declarations. */
    public static List<Diagnostic> validate(Declarations declarations) {
        Stream<Diagnostic> stray = declarations.strayEmits().stream()
                .map(method -> Problem.EMITS_WITHOUT_LISTEN.at(method.origin(), method.methodName()));
        return Stream.of(
                        declarations.namespaces().stream().flatMap(NamespaceIsWords::check),
                        events(declarations),
                        apply(LISTENER_RULES, declarations.listeners()),
                        ClassIsCallable.check(declarations.listeners()),
                        apply(DISPATCHER_RULES, declarations.dispatchers()),
                        stray)
                .flatMap(diagnostics -> diagnostics)
                .toList();
    }

    private static Stream<Diagnostic> events(Declarations declarations) {
        Namespaces namespaces = new Namespaces(declarations.namespaces());
        return declarations.events().stream()
                .flatMap(event -> Stream.concat(
                        TopicIsRoutingKey.check(event, namespaces), ComponentsFitTopic.check(event, namespaces)));
    }

    private static <T> Stream<Diagnostic> apply(List<Function<T, Stream<Diagnostic>>> rules, List<T> subjects) {
        return subjects.stream().flatMap(subject -> rules.stream().flatMap(rule -> rule.apply(subject)));
    }
}
