package dev.signalbox.processor.resolve;

import static dev.signalbox.processor.resolve.Models.after;
import static dev.signalbox.processor.resolve.Models.before;
import static dev.signalbox.processor.resolve.Models.listener;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.processor.model.ListenerModel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ListenerOrderTest {
    @Test
    void putsHigherPrioritiesFirstThenSmallerIds() {
        assertThat(order(listener("C", 1), listener("B", 1), listener("A", -1), listener("D", 2)))
                .containsExactly("D", "B", "C", "A");
    }

    @Test
    void putsAfterAndBeforeAbovePriorities() {
        assertThat(order(listener("A", 9, after("B")), listener("B", 0), listener("C", -9, before("B"))))
                .containsExactly("C", "B", "A");
    }

    @Test
    void takesTheFirstOfThoseThatWaitForNobody() {
        assertThat(order(listener("A", 0, after("Z")), listener("M", 5), listener("Z", 1), listener("B", 3)))
                .containsExactly("M", "B", "Z", "A");
    }

    @Test
    void waitsForEveryMethodOfAClassAndNotForItself() {
        ListenerModel one = Models.listener("Z", "one", 0, listener("Z", 0).heard());
        ListenerModel two = Models.listener("Z", "two", 0, listener("Z", 0).heard(), after("Z"));
        assertThat(order(two, one, listener("A", 9, after("Z")))).containsExactly("Z", "Z", "A");
        assertThat(ListenerOrder.of(List.of(two, one)).listeners()).containsExactly(one, two);
    }

    @Test
    void ignoresClassesThatAreNotThere() {
        assertThat(order(listener("A", 0, after("Nobody")), listener("B", 1))).containsExactly("B", "A");
    }

    @Test
    void findsACycleAndPutsItsListenersLast() {
        ListenerOrder order = ListenerOrder.of(List.of(
                listener("A", 0, after("C")),
                listener("B", 0, after("A")),
                listener("C", 0, after("B")),
                listener("D", 0),
                listener("E", 0, after("A"))));
        assertThat(order.cycle().orElseThrow())
                .hasSize(3)
                .extracting(ListenerOrderTest::owner)
                .containsOnly("A", "B", "C");
        assertThat(order.listeners())
                .extracting(ListenerOrderTest::owner)
                .first()
                .isEqualTo("D");
        assertThat(order.listeners()).hasSize(5);
    }

    @Test
    void doesNotDependOnTheOrderOfDeclaration() {
        List<ListenerModel> listeners = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            listeners.add(i % 3 == 0 ? listener("L" + i, i % 4, after("L" + (i + 1))) : listener("L" + i, i % 4));
        }
        List<ListenerModel> expected = ListenerOrder.of(listeners).listeners();
        Random random = new Random(4);
        for (int round = 0; round < 50; round++) {
            Collections.shuffle(listeners, random);
            assertThat(ListenerOrder.of(listeners).listeners()).isEqualTo(expected);
        }
    }

    private static List<String> order(ListenerModel... listeners) {
        ListenerOrder order = ListenerOrder.of(List.of(listeners));
        assertThat(order.cycle()).isEmpty();
        return order.listeners().stream().map(ListenerOrderTest::owner).toList();
    }

    private static String owner(ListenerModel listener) {
        return listener.owner().type().simpleName();
    }
}
