package dev.signalbox.processor.validate.declaration;

import dev.signalbox.processor.diagnostic.Diagnostic;
import dev.signalbox.processor.diagnostic.Problem;
import dev.signalbox.processor.model.Declarations;
import dev.signalbox.processor.model.Declarations.StrayMark;
import dev.signalbox.processor.model.DispatcherModel;
import dev.signalbox.processor.model.EventModel;
import dev.signalbox.processor.model.ListenerModel;
import dev.signalbox.processor.model.NamespaceModel;
import dev.signalbox.processor.model.RegisteredModel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Checks every declaration against the rules for its kind. */
public final class DeclarationValidator {
    private final List<Diagnostic> found = new ArrayList<>();

    private DeclarationValidator() {}

    /** Returns what is wrong with single declarations. */
    public static List<Diagnostic> validate(Declarations declarations) {
        DeclarationValidator validator = new DeclarationValidator();
        validator.check(declarations);
        return validator.found;
    }

    /** Calls each rule by name: a list of rules would be a class for each, which a small build takes time to load. */
    private void check(Declarations declarations) {
        for (NamespaceModel namespace : declarations.namespaces()) {
            add(NamespaceIsWords.check(namespace));
        }
        Namespaces namespaces = new Namespaces(declarations.namespaces());
        for (EventModel event : declarations.events()) {
            add(TopicIsRoutingKey.check(event, namespaces));
            add(ComponentsFitTopic.check(event, namespaces));
            if (event.declared() && event.facts().version() < 1) {
                found.add(Problem.VERSION_TOO_LOW.at(
                        event.origin(), event.facts().version(), event.type().qualifiedName()));
            }
        }
        for (ListenerModel listener : declarations.listeners()) {
            check(listener);
        }
        add(ClassIsCallable.check(declarations.listeners()));
        for (DispatcherModel dispatcher : declarations.dispatchers()) {
            check(dispatcher);
        }
        for (RegisteredModel registered : declarations.registered()) {
            add(RegisteredClassesListen.check(registered));
        }
        for (StrayMark mark : declarations.strayMarks()) {
            found.add(MarksAreOnListeners.fault(mark));
        }
    }

    private void check(ListenerModel listener) {
        add(PatternsAreWellFormed.check(listener));
        add(WildcardsAreWholeWords.check(listener));
        add(HashesAreFew.check(listener));
        add(MethodIsCallable.check(listener));
        add(ParametersAreEventAndContext.check(listener));
        add(GuardFitsListener.check(listener));
        add(OverriddenMethodsAgree.check(listener));
        add(EmitsEvents.check(listener));
        add(QueuesWork.check(listener));
        add(ResultsAreUsed.check(listener));
        add(StickyMethodsAreRegistered.check(listener));
    }

    private void check(DispatcherModel dispatcher) {
        add(DispatcherIsInterface.check(dispatcher));
        add(DispatcherIsAlone.check(dispatcher));
        add(IncludedDispatchersAreSeen.check(dispatcher));
        add(RuntimeIsVisible.check(dispatcher));
        add(ContainerIsVisible.check(dispatcher));
    }

    private void add(Stream<Diagnostic> diagnostics) {
        found.addAll(diagnostics.toList());
    }
}
