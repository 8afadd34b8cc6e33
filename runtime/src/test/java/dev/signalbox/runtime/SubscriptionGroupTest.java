package dev.signalbox.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SubscriptionGroupTest {
    private final List<String> closed = new ArrayList<>();
    private final SubscriptionGroup group = new SubscriptionGroup();

    private Registration named(String name) {
        return () -> closed.add(name);
    }

    private static Registration failing(RuntimeException failure) {
        return () -> {
            throw failure;
        };
    }

    @Test
    void closesAllThatWasAddedOnce() {
        Registration one = named("one");

        assertThat(group.add(one)).isSameAs(one);
        group.add(named("two"));
        assertThat(closed).isEmpty();

        group.close();
        group.close();
        assertThat(closed).containsExactly("one", "two");
    }

    @Test
    void closesAtOnceWhatIsAddedLater() {
        group.close();

        Registration late = named("late");

        assertThat(group.add(late)).isSameAs(late);
        assertThat(closed).containsExactly("late");
    }

    @Test
    void mayBeInAGroup() {
        SubscriptionGroup outer = new SubscriptionGroup();
        outer.add(group).add(named("inner"));

        outer.close();

        assertThat(closed).containsExactly("inner");
    }

    @Test
    void closesTheOthersIfOneFails() {
        RuntimeException first = new IllegalStateException("first");
        RuntimeException second = new IllegalStateException("second");
        group.add(failing(first));
        group.add(failing(second));
        group.add(named("last"));

        assertThatThrownBy(group::close).isSameAs(first).hasSuppressedException(second);
        assertThat(closed).containsExactly("last");
    }
}
