package dev.signalbox.runtime.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.signalbox.runtime.Registration;
import java.lang.ref.WeakReference;
import org.junit.jupiter.api.Test;

class InstancesTest {
    private final Instances instances = new Instances(
            InstancesTest.class,
            RegisteredTypes.builder()
                    .add(new View[0])
                    .add(new Table[0])
                    .add(new Other[0])
                    .build());

    /** Equal to each other: instances are told apart as objects. */
    private static class View {
        @Override
        public boolean equals(Object other) {
            return other instanceof View;
        }

        @Override
        public int hashCode() {
            return 1;
        }
    }

    private static final class Table extends View {}

    private static class Plain extends View {}

    private static final class Other {}

    @Test
    void keepsInstancesInTheOrderOfRegistration() {
        View first = new View();
        View second = new View();
        View third = new View();
        instances.add(first);
        Registration middle = instances.add(second);
        instances.add(third);
        assertSame(0, first, second, third);

        middle.close();

        assertSame(0, first, third);
        instances.add(second);
        assertSame(0, first, third, second);
    }

    @Test
    void keepsAnArrayOfItsOwnTypeForEachClass() {
        assertThat(instances.all()[0]).isExactlyInstanceOf(View[].class).isEmpty();
        Registration view = instances.add(new Plain());
        assertThat(instances.all()[0]).isExactlyInstanceOf(View[].class).hasSize(1);
        view.close();
        assertThat(instances.all()[0]).isExactlyInstanceOf(View[].class).isEmpty();
        assertThat(instances.all()[2]).isExactlyInstanceOf(Other[].class).isEmpty();
    }

    @Test
    void countsAnObjectForTheNearestOfItsClasses() {
        Table table = new Table();
        Plain plain = new Plain();
        View anonymous = new View() {};
        instances.add(table);
        instances.add(plain);
        instances.add(anonymous);

        assertSame(0, plain, anonymous);
        assertSame(1, table);
    }

    @Test
    void changesNoArrayThatWasHandedOut() {
        instances.add(new View());
        Object[][] all = instances.all();
        Object[] views = all[0];

        Registration other = instances.add(new Other());
        Registration view = instances.add(new View());
        other.close();
        view.close();

        assertThat(all[0]).isSameAs(views).hasSize(1);
        assertThat(all[2]).isEmpty();
    }

    @Test
    void refusesTheSameInstanceUntilItsRegistrationIsClosed() {
        View view = new View();
        Registration first = instances.add(view);
        instances.add(new View());

        assertThatIllegalStateException()
                .isThrownBy(() -> instances.add(view))
                .withMessage(
                        "this instance of dev.signalbox.runtime.spi.InstancesTest$View is registered already: close"
                                + " its registration first, or register another");

        first.close();
        instances.add(view);
        first.close();
        assertThat(instances.all()[0]).hasSize(2);
        assertThat(instances.all()[0][1]).isSameAs(view);
    }

    @Test
    void refusesObjectsOfOtherClassesAndNamesThoseItKnows() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> instances.add("text"))
                .withMessage("dev.signalbox.runtime.spi.InstancesTest does not know java.lang.String, only"
                        + " [dev.signalbox.runtime.spi.InstancesTest$View, dev.signalbox.runtime.spi.InstancesTest$Table,"
                        + " dev.signalbox.runtime.spi.InstancesTest$Other]: mark it @Registered, and compile it together"
                        + " with the dispatcher, or include its library in @Dispatcher");
    }

    @Test
    void refusesInstancesOnceClosedButLetsThemGo() {
        Registration view = instances.add(new View());

        instances.close();

        assertThatIllegalStateException()
                .isThrownBy(() -> instances.add(new View()))
                .withMessage(
                        "dev.signalbox.runtime.spi.InstancesTest is closed: register before close(), or build another");
        assertThat(instances.all()[0]).hasSize(1);
        view.close();
        view.close();
        assertThat(instances.all()[0]).isEmpty();
    }

    @Test
    void keepsNoInstanceWhoseRegistrationIsClosed() {
        Registration registration = instances.add(new View());
        WeakReference<Object> view = new WeakReference<>(instances.all()[0][0]);

        registration.close();

        for (int i = 0; i < 100 && view.get() != null; i++) {
            System.gc();
        }
        assertThat(view.get()).isNull();
        registration.close();
    }

    private void assertSame(int number, Object... expected) {
        Object[] found = instances.all()[number];
        assertThat(found).hasSize(expected.length);
        for (int i = 0; i < expected.length; i++) {
            assertThat(found[i]).isSameAs(expected[i]);
        }
    }
}
