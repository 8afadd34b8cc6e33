package dev.signalbox.processor.generate.layout;

import dev.signalbox.processor.model.Call;
import dev.signalbox.processor.model.Condition;
import dev.signalbox.processor.model.Condition.Test;
import dev.signalbox.processor.model.Enqueue;
import dev.signalbox.processor.model.EventComponent;
import dev.signalbox.processor.model.EventComponent.Kind;
import dev.signalbox.processor.model.ListenerModel;
import dev.signalbox.processor.model.QueueModel;
import dev.signalbox.processor.model.Step;
import java.util.List;

/**
 * Estimates, never too low, how many bytecodes generated statements take.
 *
 * <p>HotSpot inlines a hot method only up to 325 bytecodes (FreqInlineSize), and compiles none above 8,000
 * (HugeMethodLimit); straight-line code is split to stay below the first.
 */
public final class Cost {
    /** The budget of a straight-line method. */
    public static final int METHOD = 320;

    /** The budget of a switch, and of a method that runs once, well below 8,000. */
    public static final int SWITCH = 6_500;

    /** A condition that takes more than this gets a method of its own. */
    public static final int INLINE_CONDITION = 90;

    /** The listeners that one method calls at most. */
    static final int CALLS = 10;

    /** The same for events with so many listeners that methods of ten would take a third level of calls. */
    static final int CALLS_OF_MANY = 15;

    /** From how many listeners on there are so many. */
    static final int MANY = 280;

    /** What a method that makes some of the calls takes after them. */
    static final int END = 4;

    /** What a route takes before and after its calls, components of the topic apart. */
    static final int FRAME = 16;

    /** What a call takes more in the route itself, which has a delivery before its other variables. */
    static final int IN_ROUTE = 4;

    /** What one comparison ahead of the calls takes, with its part of the condition of the check. */
    static final int WORD_TEST = 20;

    /** What a loop over registered instances takes around their calls. */
    static final int LOOP = 44;

    /** What it takes to tell an observer of the start and the end of a call. */
    static final int OBSERVED = 62;

    /** What it takes to tell of another end. */
    static final int OBSERVED_END = 16;

    /** What it takes to claim a call, to give it back if it fails, and to do with an earlier value what is done with one. */
    static final int IDEMPOTENT = 64;

    /** What it takes a route to get the registered instances. */
    static final int INSTANCES = 6;

    /** What it takes to tell the delivery of a result, boxed if it is a primitive. */
    static final int RESULT = 14;

    /** What the clause takes that catches a break. */
    static final int BREAK = 10;

    /** What it takes to ask whether another listener does the same. */
    static final int REALIZES = 14;

    private Cost() {}

    /** Estimates a step with its condition. */
    static int of(Step step, CallProtocol protocol) {
        if (step instanceof Enqueue enqueue) {
            return of(enqueue);
        }
        ListenerModel listener = step.listener();
        boolean narrows = step.narrowing().isPresent();
        int local = narrows ? 2 : local(protocol);
        int argument =
                (listener.method().takesContext() ? 8 : 0) + (listener.method().overloaded() ? 3 : 0);
        int cost = 7 + local + argument + (listener.returns().text().equals("void") ? 0 : 1);
        cost += listener.guard().isPresent() ? 11 + local + argument : 0;
        cost += narrows ? 15 : 0;
        cost += listener.returns().stops() ? 13 : 0;
        cost += listener.returns().emits() ? 9 : 0;
        cost += listener.returns().result().isPresent() ? RESULT : 0;
        cost += listener.method().breaks() ? BREAK : 0;
        cost += listener.realizes().isPresent() ? REALIZES : 0;
        cost += listener.isRegistered() ? LOOP : 0;
        cost += protocol.mayBeUnheard() ? listener.isRegistered() ? 10 : 7 : 0;
        cost += failure(listener, protocol, local);
        cost += protocol.names().observed() ? OBSERVED + (listener.returns().stops() ? OBSERVED_END : 0) : 0;
        cost += protocol.names().idempotent() ? IDEMPOTENT : 0;
        int condition = of(step.condition());
        return cost + (condition > INLINE_CONDITION ? 8 : condition);
    }

    /** Estimates an event that enters a queue: one object, a call for each number, and one that puts it. */
    private static int of(Enqueue enqueue) {
        int cost = 24 + (enqueue.listener().isRegistered() ? LOOP + 5 : 0);
        for (Call call : enqueue.calls()) {
            int condition = of(call.condition());
            cost += 12 + (call.narrowing().isPresent() ? 15 : 0) + (condition > INLINE_CONDITION ? 8 : condition);
            cost += call.listener().queue().flatMap(QueueModel::orderBy).isPresent() ? 15 : 0;
        }
        return cost;
    }

    /** Estimates a condition. */
    public static int of(Condition condition) {
        int cost = 0;
        for (List<Test> alternative : condition.alternatives()) {
            cost += of(alternative);
        }
        return cost;
    }

    static int of(List<Test> alternative) {
        int cost = 0;
        for (Test test : alternative) {
            cost += of(test);
        }
        return cost;
    }

    /** Estimates the reading and checking of the components of a topic, and what the key takes at the end. */
    static int components(List<EventComponent> components) {
        int cost = components.isEmpty() ? 0 : 40;
        for (EventComponent component : components) {
            cost += 12 + (component.isReference() ? 11 : 0) + (component.kind() == Kind.STRING ? 6 : 0);
        }
        return cost;
    }

    /** Estimates the call of a piece. */
    static int call(CallProtocol protocol, boolean inPart) {
        int cost = 6 + local(protocol) * protocol.given().size();
        cost += (protocol.hasInstances() ? 2 : 0) + (protocol.handsDelivery() ? 2 : 0);
        return cost + (protocol.mayStop() ? 13 : 0) + (inPart ? 3 : 0);
    }

    /** Returns how many bytes it takes to load a local variable: the first four have instructions of their own. */
    private static int local(CallProtocol protocol) {
        return protocol.hasInstances()
                        || protocol.handsDelivery()
                        || protocol.given().size() > 1
                ? 2
                : 1;
    }

    private static int of(Test test) {
        return switch (test.component().kind()) {
            case UUID -> 36;
            case ENUM -> 14 * test.constants().size();
            default -> 18;
        };
    }

    /** Tells whether a listener or its guard declares checked exceptions. */
    public static boolean throwsChecked(ListenerModel listener) {
        return listener.method().throwsChecked()
                || listener.guard().filter(guard -> guard.throwsChecked()).isPresent();
    }

    private static int failure(ListenerModel listener, CallProtocol protocol, int local) {
        if (protocol.notesFailures()) {
            return 9 + 4 * local;
        }
        return throwsChecked(listener) ? 7 + 2 * local : 0;
    }
}
