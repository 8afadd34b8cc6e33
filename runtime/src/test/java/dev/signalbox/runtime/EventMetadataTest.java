package dev.signalbox.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EventMetadataTest {
    private static final Instant NOON = Instant.parse("2026-01-02T12:00:00Z");

    private static EventMetadata full() {
        return EventMetadata.none()
                .withId("7")
                .withTime(NOON)
                .withSource("shop")
                .withCorrelationId("order-1")
                .withHeader("tenant", "acme");
    }

    @Test
    void saysNothingAtFirst() {
        assertThat(EventMetadata.none().id()).isEmpty();
        assertThat(EventMetadata.none().time()).isEmpty();
        assertThat(EventMetadata.none().source()).isEmpty();
        assertThat(EventMetadata.none().correlationId()).isEmpty();
        assertThat(EventMetadata.none().headers()).isEmpty();
    }

    @Test
    void keepsEverythingItIsGiven() {
        assertThat(full().id()).contains("7");
        assertThat(full().time()).contains(NOON);
        assertThat(full().source()).contains("shop");
        assertThat(full().correlationId()).contains("order-1");
        assertThat(full().headers()).containsExactly(Map.entry("tenant", "acme"));
    }

    @Test
    void everyCopyKeepsTheRest() {
        assertThat(full().withId("7")).isEqualTo(full());
        assertThat(full().withTime(NOON)).isEqualTo(full());
        assertThat(full().withSource("shop")).isEqualTo(full());
        assertThat(full().withCorrelationId("order-1")).isEqualTo(full());
        assertThat(full().withHeader("tenant", "acme")).isEqualTo(full());
    }

    @Test
    void copiesLeaveTheOriginalAlone() {
        EventMetadata original = full();

        EventMetadata copy = original.withId("8").withHeader("region", "eu");

        assertThat(copy).isNotEqualTo(original);
        assertThat(original).isEqualTo(full());
        assertThat(EventMetadata.none().headers()).isEmpty();
    }

    @Test
    void keepsHeadersInTheOrderTheyWereAdded() {
        EventMetadata metadata =
                EventMetadata.none().withHeader("z", "1").withHeader("a", "2").withHeader("m", "3");

        assertThat(metadata.headers().keySet()).containsExactly("z", "a", "m");
    }

    @Test
    void replacesAHeaderInItsPlace() {
        EventMetadata metadata =
                EventMetadata.none().withHeader("z", "1").withHeader("a", "2").withHeader("z", "3");

        assertThat(metadata.headers()).hasToString("{z=3, a=2}");
    }

    @Test
    void headersCannotBeChanged() {
        assertThat(EventMetadata.none().headers()).isUnmodifiable();
        assertThat(full().headers()).isUnmodifiable();
    }

    @Test
    void equalsByWhatItSays() {
        assertThat(full())
                .hasSameHashCodeAs(full())
                .isNotEqualTo(full().withId("8"))
                .isNotEqualTo(full().withTime(Instant.EPOCH))
                .isNotEqualTo(full().withSource("crm"))
                .isNotEqualTo(full().withCorrelationId("order-2"))
                .isNotEqualTo(full().withHeader("tenant", "other"))
                .isNotEqualTo("7");
    }

    @Test
    void showsNoValueOfAHeader() {
        assertThat(full().withHeader("password", "s3cret"))
                .hasToString("EventMetadata[id=7, time=2026-01-02T12:00:00Z, source=shop, correlationId=order-1,"
                        + " headers=[tenant, password]]");
    }

    @Test
    @DisplayName("A-06: nothing that metadata say can be null, and the exception names what is")
    @SuppressWarnings("NullAway")
    void refusesNullsByName() {
        EventMetadata none = EventMetadata.none();
        assertThatNullPointerException().isThrownBy(() -> none.withId(null)).withMessage("id");
        assertThatNullPointerException().isThrownBy(() -> none.withTime(null)).withMessage("time");
        assertThatNullPointerException().isThrownBy(() -> none.withSource(null)).withMessage("source");
        assertThatNullPointerException()
                .isThrownBy(() -> none.withCorrelationId(null))
                .withMessage("correlationId");
        assertThatNullPointerException()
                .isThrownBy(() -> none.withHeader(null, "v"))
                .withMessage("name");
        assertThatNullPointerException()
                .isThrownBy(() -> none.withHeader("n", null))
                .withMessage("value");
    }
}
