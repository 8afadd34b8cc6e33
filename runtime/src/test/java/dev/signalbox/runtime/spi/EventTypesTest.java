package dev.signalbox.runtime.spi;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.OptionalAssert;
import org.junit.jupiter.api.Test;

class EventTypesTest {
    interface Left {}

    interface Right {}

    interface LowerLeft extends Left {}

    static class Base implements Left {}

    static class Derived extends Base implements Right {}

    static class Both implements Right, Left {}

    static class Deep implements LowerLeft, Right {}

    static class BelowDeep extends Deep {}

    private static OptionalAssert<Class<?>> assertNearest(Class<?> type, Class<?>... known) {
        return assertThat(TestTypes.of(known).nearest(type));
    }

    @Test
    void anEventTypeIsItsOwnNearest() {
        assertNearest(Derived.class, Left.class, Base.class, Derived.class).contains(Derived.class);
        assertNearest(Left.class, Left.class).contains(Left.class);
    }

    @Test
    void aSuperclassComesBeforeAnInterface() {
        assertNearest(Derived.class, Right.class, Base.class).contains(Base.class);
    }

    @Test
    void theNearerOfTwoSuperclassesWins() {
        assertNearest(BelowDeep.class, Object.class, Deep.class).contains(Deep.class);
    }

    @Test
    void aSubtypeComesBeforeItsSupertype() {
        assertNearest(BelowDeep.class, Left.class, LowerLeft.class).contains(LowerLeft.class);
        assertNearest(Base.class, Object.class, Left.class).contains(Left.class);
    }

    @Test
    void interfacesCountInTheOrderTheyAreDeclared() {
        assertNearest(Both.class, Left.class, Right.class).contains(Right.class);
    }

    @Test
    void aNearInterfaceComesBeforeAFarOne() {
        assertNearest(Deep.class, Left.class, Right.class).contains(Right.class);
        assertNearest(Derived.class, Left.class, Right.class).contains(Right.class);
    }

    @Test
    void interfacesOfSuperclassesCount() {
        assertNearest(BelowDeep.class, Left.class).contains(Left.class);
    }

    @Test
    void knowsNoEventTypeOfAStranger() {
        assertNearest(String.class, Left.class, Right.class).isEmpty();
        assertNearest(String.class).isEmpty();
        assertNearest(int[].class, Left.class).isEmpty();
    }

    @Test
    void aSubtypeIsNoAnswerForItsSupertype() {
        assertNearest(Base.class, Derived.class).isEmpty();
    }

    @Test
    void givesTheSameAnswerAgain() {
        EventTypes types = TestTypes.of(Left.class);

        assertThat(types.nearest(Base.class))
                .isEqualTo(types.nearest(Base.class))
                .contains(Left.class);
        assertThat(types.nearest(String.class))
                .isEqualTo(types.nearest(String.class))
                .isEmpty();
    }

    @Test
    void isNotChangedByLaterAdditions() {
        EventTypes.Builder builder = TestTypes.builderOf(Left.class);
        EventTypes types = builder.build();

        TestTypes.add(builder, Base.class, "base");

        assertThat(types.nearest(Base.class)).contains(Left.class);
    }

    @Test
    void dispatchersDoNotShareAnswers() {
        assertNearest(Derived.class, Left.class).contains(Left.class);
        assertNearest(Derived.class, Right.class).contains(Right.class);
        assertNearest(Derived.class).isEmpty();
    }
}
