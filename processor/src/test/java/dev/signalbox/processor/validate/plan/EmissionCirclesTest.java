package dev.signalbox.processor.validate.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.processor.model.Access;
import dev.signalbox.processor.model.Bridge;
import dev.signalbox.processor.model.Emission;
import dev.signalbox.processor.model.ListenerModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EmissionCirclesTest {
    @Test
    void findsListenerThatHearsWhatItEmits() {
        assertThat(circles("A a A")).containsExactly("a");
    }

    @Test
    void findsOneCircleForEachWayBack() {
        assertThat(circles("A a B", "B b A", "A d C", "C e A")).containsExactly("a b", "d e");
    }

    @Test
    void findsNoneInChainsThatMeetAgain() {
        assertThat(circles("A a B", "A b C", "B c D", "C d D")).isEmpty();
    }

    @Test
    void followsLongChainsInConstantStack() {
        String[] chain = IntStream.range(0, 20_000)
                .mapToObj(i -> "E" + i + " l" + i + " E" + (i + 1) % 20_000)
                .toArray(String[]::new);
        assertThat(circles(chain)).hasSize(1);
    }

    /** Reads "heard listener emitted". */
    private static List<String> circles(String... steps) {
        List<String[]> read = Stream.of(steps).map(step -> step.split(" ", -1)).toList();
        Map<String, List<ListenerModel>> hears = new HashMap<>();
        List<ListenerModel> listeners = new ArrayList<>();
        for (String[] step : read) {
            ListenerModel listener = Plans.listener("app", "L", step[1], Access.PUBLIC, Bridge.GENERATED);
            listeners.add(listener);
            hears.computeIfAbsent(step[0], key -> new ArrayList<>()).add(listener);
        }
        List<Emission> emissions = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            String emitted = read.get(i)[2];
            emissions.add(new Emission(listeners.get(i), emitted, hears.getOrDefault(emitted, List.of())));
        }
        return EmissionCircles.of(emissions).stream()
                .map(circle -> String.join(
                        " ",
                        circle.stream()
                                .map(each -> each.listener().method().name())
                                .sorted()
                                .toList()))
                .sorted()
                .toList();
    }
}
