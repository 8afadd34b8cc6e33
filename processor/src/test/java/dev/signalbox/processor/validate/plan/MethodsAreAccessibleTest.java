package dev.signalbox.processor.validate.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.processor.diagnostic.Diagnostic;
import dev.signalbox.processor.model.Access;
import dev.signalbox.processor.model.Bridge;
import dev.signalbox.processor.model.ListenerModel;
import org.junit.jupiter.api.Test;

class MethodsAreAccessibleTest {
    @Test
    void tellsOfEachClassOnceWithAllItsMethods() {
        ListenerModel first = Plans.listener("lib", "Base", "welcome", Access.PACKAGE, Bridge.ABSENT);
        ListenerModel other = Plans.listener("lib", "Base", "remind", Access.PACKAGE, Bridge.ABSENT);
        assertThat(MethodsAreAccessible.check(Plans.plan("app", first, other)).map(Diagnostic::text))
                .containsExactly("[InaccessibleListener] lib.Base#remind, #welcome cannot be called from package app,"
                        + " where AppDispatcher is generated. Make them public: only the compilation of the class can"
                        + " generate a bridge to package-private methods.");
    }

    @Test
    void saysNothingWhereABridgeIsOrNoneIsNeeded() {
        ListenerModel bridged = Plans.listener("lib", "Base", "a", Access.PACKAGE, Bridge.PRESENT);
        ListenerModel local = Plans.listener("lib", "Base", "b", Access.PACKAGE, Bridge.GENERATED);
        ListenerModel open = Plans.listener("lib", "Base", "c", Access.PUBLIC, Bridge.ABSENT);
        ListenerModel near = Plans.listener("app", "Near", "d", Access.PACKAGE, Bridge.ABSENT);
        assertThat(MethodsAreAccessible.check(Plans.plan("app", bridged, local, open, near)))
                .isEmpty();
    }
}
