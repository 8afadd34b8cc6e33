package dev.signalbox.samples.scenarios.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class EntityEventTest {
    private static final Set<EntityType> SUBMITTABLE =
            Set.of(EntityType.SCENARIO, EntityType.SEQUENCE, EntityType.TASK);

    @Test
    @DisplayName("T-01: there are seven types of entities and four operations, in this order")
    void namesTypesAndOperations() {
        assertThat(EntityType.values())
                .extracting(Enum::name)
                .containsExactly("CYCLE", "SCENARIO", "SEQUENCE", "TASK", "DATA_NODE", "JOB", "SUBMISSION");
        assertThat(Operation.values())
                .extracting(Enum::name)
                .containsExactly("CREATION", "UPDATE", "DELETION", "SUBMISSION");
    }

    @Test
    @DisplayName("T-02: an event knows when it was made, and has nothing that it was not given")
    void hasOnlyWhatItWasGiven() {
        Instant before = Instant.now();
        EntityEvent event = EntityEvent.of(EntityType.CYCLE, Operation.CREATION, null);

        assertThat(event.created()).isBetween(before, Instant.now());
        assertThat(event.id()).isNull();
        assertThat(event.hasAttribute()).isFalse();
        assertThat(event.value()).isNull();
        assertThat(event.metadata()).isEmpty();
    }

    @Test
    @DisplayName("T-02: events share no metadata")
    void keepsItsMetadata() {
        Map<String, Object> given = new HashMap<>(Map.of("foo", "bar"));
        EntityEvent plain = EntityEvent.of(EntityType.CYCLE, Operation.CREATION, "c");
        EntityEvent event = plain.withMetadata(given);
        given.put("foo", "baz");

        assertThat(event.metadata()).containsExactly(Map.entry("foo", "bar"));
        assertThat(plain.metadata()).isEmpty();
        assertThat(event.created()).isEqualTo(plain.created());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> event.metadata().put("foo", "baz"));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("combinations")
    @DisplayName("T-03: an event that cannot be is refused, the operation before the attribute")
    void refusesWhatCannotBe(EntityType type, Operation operation, String attribute) {
        if (operation == Operation.SUBMISSION && !SUBMITTABLE.contains(type)) {
            assertThatExceptionOfType(InvalidEventOperationException.class)
                    .isThrownBy(() -> event(type, operation, attribute))
                    .withMessage("no entity of type %s has a SUBMISSION", type);
        } else if (operation != Operation.UPDATE && !attribute.isEmpty()) {
            assertThatExceptionOfType(InvalidEventAttributeNameException.class)
                    .isThrownBy(() -> event(type, operation, attribute))
                    .withMessage("only an UPDATE has an attribute: %s, %s", operation, attribute);
        } else {
            assertThatNoException().isThrownBy(() -> event(type, operation, attribute));
        }
    }

    @Test
    @DisplayName("T-03: there are 56 combinations of type, operation and attribute or none")
    void triesAllCombinations() {
        assertThat(combinations()).hasSize(56);
    }

    static Stream<Arguments> combinations() {
        return Stream.of(EntityType.values())
                .flatMap(type -> Stream.of(Operation.values())
                        .flatMap(operation ->
                                Stream.of("", "frequency").map(attribute -> Arguments.of(type, operation, attribute))));
    }

    private static EntityEvent event(EntityType type, Operation operation, String attribute) {
        return new EntityEvent(type, operation, "id", attribute, "a value", Map.of(), Instant.EPOCH);
    }
}
