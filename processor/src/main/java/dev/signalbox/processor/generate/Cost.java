package dev.signalbox.processor.generate;

import dev.signalbox.annotation.FailurePolicy;
import dev.signalbox.processor.model.Call;
import dev.signalbox.processor.model.Condition.Test;
import dev.signalbox.processor.model.EventComponent;
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

    /** What a dispatch method takes before and after its calls, components of the topic apart. */
    static final int FRAME = 24;

    private Cost() {}

    static int of(Call call, RouteStyle style) {
        int cost = 14 + (style.hasDelivery() ? 2 : 0) + (call.listener().guard().isPresent() ? 18 : 0);
        cost += call.narrowing().isPresent() ? 18 : 0;
        cost += call.listener().returns().stops() ? 14 : 0;
        cost += call.listener().returns().emits() ? 10 : 0;
        cost += call.listener().method().overloaded() ? 3 : 0;
        cost += failure(call, style.policy());
        int condition = of(call.condition().alternatives());
        return cost + (condition > ConditionCode.INLINE ? 10 : condition);
    }

    static int of(List<List<Test>> alternatives) {
        return alternatives.stream()
                .flatMap(List::stream)
                .mapToInt(test -> of(test.component()))
                .sum();
    }

    static int components(List<EventComponent> components) {
        return 14
                * (int) components.stream().filter(EventComponent::isReference).count();
    }

    private static int of(EventComponent component) {
        return switch (component.kind()) {
            case UUID -> 36;
            case ENUM -> 14;
            default -> 18;
        };
    }

    private static int failure(Call call, FailurePolicy policy) {
        return switch (policy) {
            case ISOLATE -> 18;
            case HANDLE -> 26;
            case FAIL_FAST -> call.listener().method().throwsChecked() ? 10 : 0;
        };
    }
}
