package dev.signalbox.processor.generate.layout;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.signalbox.annotation.FailurePolicy;
import dev.signalbox.processor.generate.code.TypeNames;
import dev.signalbox.processor.model.ListenerModel;
import dev.signalbox.processor.model.Step;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * What the methods that call listeners hand to each other: some given values, the registered instances and the delivery
 * where somebody needs them, and the outcome so far, which they return.
 *
 * @param given what they are given besides
 * @param policy what becomes of failing listeners
 * @param hasInstances whether registered instances are called
 * @param hasDelivery whether a listener takes the context, emits, or is one of several ways to do something, or the event is
 *     queued or retained
 * @param hasResults whether a listener returns something, of which the delivery is told if there is one
 * @param retained whether the event is retained, so that its delivery knows the instances
 * @param mayStop whether a listener can stop the dispatch
 * @param mayBeUnheard whether it depends on the event if anybody hears it
 * @param names the names of the parameters
 */
public record CallProtocol(
        List<ParameterSpec> given,
        FailurePolicy policy,
        boolean hasInstances,
        boolean hasDelivery,
        boolean hasResults,
        boolean retained,
        boolean mayStop,
        boolean mayBeUnheard,
        Variables names) {

    private static final TypeName INSTANCES = ArrayTypeName.of(ArrayTypeName.of(Object.class));

    public CallProtocol {
        given = List.copyOf(given);
    }

    static CallProtocol of(
            List<ParameterSpec> given, FailurePolicy policy, List<Step> steps, boolean mayBeUnheard, Variables names) {
        boolean hasInstances = false;
        boolean hasDelivery = false;
        boolean hasResults = false;
        boolean mayStop = false;
        for (Step step : steps) {
            hasInstances |= step.listener().isRegistered();
            hasDelivery |= needsDelivery(step.listener());
            hasResults |= step.listener().isDirect()
                    && step.listener().returns().result().isPresent();
            mayStop |= step.listener().isDirect() && step.listener().stops();
        }
        return new CallProtocol(
                given, policy, hasInstances, hasDelivery, hasResults, false, mayStop, mayBeUnheard, names);
    }

    /** Returns the same for events that are retained. */
    CallProtocol retaining() {
        return new CallProtocol(given, policy, hasInstances, true, hasResults, true, mayStop, mayBeUnheard, names);
    }

    private static boolean needsDelivery(ListenerModel listener) {
        return !listener.isDirect()
                || listener.method().takesContext()
                || listener.returns().emits()
                || listener.realizes().isPresent();
    }

    /** What workers hand to the methods that call listeners: what these throw, or return, goes back to the worker. */
    static CallProtocol ofWorkers(List<ParameterSpec> given, Variables names) {
        return new CallProtocol(given, FailurePolicy.FAIL_FAST, false, true, false, false, false, false, names);
    }

    /** Tells whether failures are noted; else they propagate as thrown. */
    public boolean notesFailures() {
        return policy != FailurePolicy.FAIL_FAST;
    }

    /** Tells whether there can be any outcome but that all went well. */
    public boolean hasOutcome() {
        return notesFailures() || mayStop || mayBeUnheard;
    }

    /** Tells whether the methods hand on the delivery; it may be null where only results, observers or its id ask for it. */
    public boolean handsDelivery() {
        return hasDelivery || hasResults || names.observed() || names.idempotent();
    }

    /** Returns the same for payloads, of which nobody collects results. */
    CallProtocol withoutResults() {
        return new CallProtocol(
                given, policy, hasInstances, hasDelivery, false, retained, mayStop, mayBeUnheard, names);
    }

    /** Starts a method that makes some of the calls. */
    public MethodSpec.Builder method(String name, Modifier... modifiers) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addModifiers(modifiers)
                .returns(hasOutcome() ? TypeNames.OUTCOME : TypeName.VOID)
                .addParameters(given);
        if (hasInstances) {
            method.addParameter(INSTANCES, names.instances());
        }
        if (handsDelivery()) {
            method.addParameter(TypeNames.DELIVERY, names.delivery());
        }
        if (hasOutcome()) {
            method.addParameter(TypeNames.OUTCOME, names.outcome());
        }
        return method;
    }

    /** Writes a call of such a method. */
    public CodeBlock invoke(String reference, CodeBlock outcome) {
        List<CodeBlock> arguments = new ArrayList<>();
        for (ParameterSpec parameter : given) {
            arguments.add(CodeBlock.of("$L", parameter.name()));
        }
        if (hasInstances) {
            arguments.add(CodeBlock.of("$L", names.instances()));
        }
        if (handsDelivery()) {
            arguments.add(CodeBlock.of("$L", names.delivery()));
        }
        if (hasOutcome()) {
            arguments.add(outcome);
        }
        return CodeBlock.of("$L($L)", reference, CodeBlock.join(arguments, ", "));
    }

    /** Writes what such a method ends with. */
    public CodeBlock end() {
        return hasOutcome() ? CodeBlock.of("return $L;\n", names.outcome()) : CodeBlock.of("");
    }

    /** Writes how a route gets the instances that all its calls see. */
    public CodeBlock instances() {
        if (!hasInstances) {
            return CodeBlock.of("");
        }
        String source = retained ? names.delivery() + "." : "";
        return CodeBlock.of("$T $L = $Linstances();\n", INSTANCES, names.instances(), source);
    }

    /** Writes what a route begins with, as a value. */
    public CodeBlock start() {
        return mayBeUnheard ? CodeBlock.of("$T.UNHEARD", TypeNames.OUTCOME) : CodeBlock.of("null");
    }
}
