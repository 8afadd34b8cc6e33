package dev.signalbox.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SubscriptionsTest {
    private final Attachments attachments = new Attachments(SubscriptionsTest.class) {
        private @Nullable Live live;

        @Override
        protected @Nullable Live live() {
            return live;
        }

        @Override
        protected void addSticky(LiveSubscription<?> subscription) {
            throw new AssertionError(subscription);
        }

        @Override
        protected void live(@Nullable Live next) {
            live = next;
        }
    };

    private Subscriptions now() {
        Live live = attachments.live();
        return live == null ? Subscriptions.NONE : live.subscriptions();
    }

    private void subscribe(String id, String... topics) {
        attachments.subscription(Object.class).topic(topics).id(id).to((event, context) -> {});
    }

    private List<String> hearing(Class<?> type, String key) {
        return now().hearing(type, key).stream().map(LiveSubscription::id).toList();
    }

    @Test
    void remembersWhoHearsAClassUnderOneKeyAndMatchesOthers() {
        subscribe("all");
        subscribe("some", "a.*");

        assertThat(hearing(String.class, "a.b")).containsExactly("all", "some");
        assertThat(hearing(String.class, "b.a")).containsExactly("all");
        assertThat(now().hearing(String.class, "a.b")).isSameAs(now().hearing(String.class, "a.b"));
        assertThat(now().remembered()).isOne();
    }

    @Test
    void matchesNoKeyIfNobodyBindsAny() {
        subscribe("all");

        assertThat(now().hearing(String.class, "a")).isSameAs(now().hearing(String.class, "b"));
    }

    @Test
    void forgetsAtEveryChange() {
        subscribe("one");
        assertThat(hearing(String.class, "a")).containsExactly("one");

        subscribe("two");

        assertThat(now().remembered()).isZero();
        assertThat(hearing(String.class, "a")).containsExactly("one", "two");
    }

    @Test
    void remembersABoundedNumberOfClasses() {
        subscribe("all");

        for (Class<?> element : List.of(String.class, Integer.class, Long.class, Object.class, Thread.class)) {
            Class<?> type = element;
            for (int dimension = 1; dimension < 255; dimension++) {
                type = type.arrayType();
                assertThat(hearing(type, "a")).containsExactly("all");
            }
        }

        assertThat(now().remembered()).isEqualTo(Subscriptions.MOST_CLASSES);
    }
}
