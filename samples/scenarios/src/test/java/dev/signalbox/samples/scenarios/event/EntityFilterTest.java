package dev.signalbox.samples.scenarios.event;

import static dev.signalbox.samples.scenarios.event.EntityType.CYCLE;
import static dev.signalbox.samples.scenarios.event.EntityType.JOB;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

final class EntityFilterTest {
    private static final Set<EntityType> SUBMITTABLE =
            Set.of(EntityType.SCENARIO, EntityType.SEQUENCE, EntityType.TASK);

    @Test
    @DisplayName("T-04: filters that ask for the same are equal")
    void isAValue() {
        EntityFilter filter = EntityFilter.of(JOB, Operation.UPDATE).withId("j").withAttribute("status");

        assertThat(filter)
                .isEqualTo(new EntityFilter(JOB, "j", Operation.UPDATE, "status"))
                .hasSameHashCodeAs(new EntityFilter(JOB, "j", Operation.UPDATE, "status"))
                .isNotEqualTo(new EntityFilter(CYCLE, "j", Operation.UPDATE, "status"))
                .isNotEqualTo(new EntityFilter(JOB, "k", Operation.UPDATE, "status"))
                .isNotEqualTo(new EntityFilter(JOB, "j", Operation.CREATION, "status"))
                .isNotEqualTo(new EntityFilter(JOB, "j", Operation.UPDATE, "force"));
        assertThat(EntityFilter.of(JOB)).isEqualTo(new EntityFilter(JOB, null, null, null));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("dev.signalbox.samples.scenarios.event.EntityEventTest#combinations")
    @DisplayName("T-05: a filter is refused if it asks for the submission of what cannot be submitted")
    void refusesWhatCannotBe(EntityType type, Operation operation, String attribute) {
        if (operation == Operation.SUBMISSION && !SUBMITTABLE.contains(type)) {
            assertThatExceptionOfType(InvalidEventOperationException.class)
                    .isThrownBy(() -> new EntityFilter(type, null, operation, attribute))
                    .withMessage("no entity of type %s has a SUBMISSION", type);
        } else {
            assertThatNoException().isThrownBy(() -> new EntityFilter(type, null, operation, attribute));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("T-05: a filter without a type may ask for any operation")
    void takesAnyOperationOfAnything(Operation operation) {
        assertThatNoException().isThrownBy(() -> new EntityFilter(null, null, operation, null));
    }

    @ParameterizedTest(name = "{0} and {1}")
    @MethodSource("dev.signalbox.samples.scenarios.event.MatchingCase#rows")
    @DisplayName("T-06: all parts that are set are equal; an event without attribute passes any attribute")
    void matches(MatchingCase row) {
        assertThat(row.filter().matches(row.event())).isEqualTo(row.expected());
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("patterns")
    @DisplayName("T-06: an attribute makes two patterns, one for events without")
    void saysItInPatterns(EntityFilter filter, String patterns) {
        assertThat(String.join(" ", filter.patterns())).isEqualTo(patterns);
    }

    static Arguments[] patterns() {
        return new Arguments[] {
            Arguments.of(EntityFilter.ANY, "entity.*.*.*"),
            Arguments.of(EntityFilter.of(EntityType.DATA_NODE), "entity.data_node.*.*"),
            Arguments.of(EntityFilter.of(CYCLE, Operation.CREATION).withId("c"), "entity.cycle.creation.*"),
            Arguments.of(EntityFilter.ANY.withAttribute("status"), "entity.*.*.status entity.*.*.none"),
            Arguments.of(EntityFilter.ANY.withAttribute(""), "entity.*.*. entity.*.*.none"),
        };
    }
}
