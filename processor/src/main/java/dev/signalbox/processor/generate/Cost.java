package dev.signalbox.processor.generate;

import dev.signalbox.annotation.FailurePolicy;
import dev.signalbox.processor.model.Call;
import dev.signalbox.processor.model.Condition;
import dev.signalbox.processor.model.Condition.Test;
import dev.signalbox.processor.model.EventComponent;
import dev.signalbox.processor.model.ListenerModel;
import java.util.List;

/**
 * Estimates, never too low, how many bytecodes generated statements take.
 *
 * <p>HotSpot inlines a hot method only up to 325 bytecodes (FreqInlineSize), and compiles none above 8,000
 * (HugeMethodLimit); straight-line code is split to stay below the first.
 */
final class Cost {
    /** The budget of a straight-line method. */
    static final int METHOD = 320;

    /** The budget of a switch, well below 8,000. */
    static final int SWITCH = 6_500;

    /** The listeners that one method calls at most. */
    static final int CALLS = 10;

    /** The same for events with so many listeners that methods of ten would take a third level of calls. */
    static final int CALLS_OF_MANY = 15;

    /** From how many listeners on there are so many. */
    static final int MANY = 280;

    /** What a method that makes some of the calls takes after them. */
    static final int END = 4;

    /** What a dispatch method takes before and after its calls, components of the topic apart. */
    static final int FRAME = 24;

    private Cost() {}

    static int of(Call call, RouteStyle style) {
        ListenerModel listener = call.listener();
        boolean narrows = call.narrowing().isPresent();
        int local = style.hasDelivery() || narrows ? 2 : 1;
        int argument = (listener.method().takesContext() ? 2 : 0)
                + (listener.method().overloaded() ? 3 : 0)
                + (narrows ? 1 : 0);
        int cost = 8 + argument + (listener.returns().text().equals("void") ? 0 : 1);
        cost += listener.guard().isPresent() ? 11 + argument : 0;
        cost += narrows ? 14 : 0;
        cost += listener.returns().stops() ? 12 : 0;
        cost += listener.returns().emits() ? 9 : 0;
        cost += failure(listener, style.policy(), local);
        int condition = of(call.condition());
        return cost + (condition > ConditionCode.INLINE ? 7 : condition);
    }

    static int of(Condition condition) {
        return condition.alternatives().stream().mapToInt(Cost::of).sum();
    }

    static int of(List<Test> alternative) {
        return alternative.stream().mapToInt(Cost::of).sum();
    }

    static int components(List<EventComponent> components) {
        return 14
                * (int) components.stream().filter(EventComponent::isReference).count();
    }

    private static int of(Test test) {
        return switch (test.component().kind()) {
            case UUID -> 36;
            case ENUM -> 14 * (int) ConditionCode.constants(test).count();
            default -> 18;
        };
    }

    private static int failure(ListenerModel listener, FailurePolicy policy, int local) {
        return switch (policy) {
            case ISOLATE -> 9 + 4 * local;
            case HANDLE -> 18 + 2 * local;
            case FAIL_FAST -> CallCode.throwsChecked(listener) ? 7 + 2 * local : 0;
        };
    }
}
