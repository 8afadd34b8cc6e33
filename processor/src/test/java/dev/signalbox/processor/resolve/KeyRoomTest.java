package dev.signalbox.processor.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.processor.model.EventComponent;
import dev.signalbox.processor.model.EventComponent.Kind;
import dev.signalbox.processor.model.KeyRoom;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeyRoomTest {
    private static int chars(String topic, EventComponent... components) {
        return KeyRoom.chars(Models.event("Changed", topic, components));
    }

    private static EventComponent component(String name, Kind kind, String... constants) {
        return new EventComponent(name, kind, Models.type("Value"), List.of(constants));
    }

    @Test
    void leavesToTextsWhatLiteralWordsAndDotsDoNotTake() {
        assertThat(chars("{name}", component("name", Kind.STRING))).isEqualTo(85);
        assertThat(chars("crm.{name}", component("name", Kind.STRING))).isEqualTo((255 - 4) / 3);
        assertThat(chars("é.{a}.{b}", component("a", Kind.STRING), component("b", Kind.STRING)))
                .isEqualTo((255 - 4) / 3);
    }

    @Test
    void countsTheLongestWordOfEveryOtherComponent() {
        assertThat(chars(
                        "{id}.{stage}.{count}.{name}",
                        component("id", Kind.UUID),
                        component("stage", Kind.ENUM, "OPEN", "CANCELLED"),
                        component("count", Kind.LONG),
                        component("name", Kind.STRING)))
                .isEqualTo((255 - 36 - 9 - 20 - 3) / 3);
    }

    @Test
    void isNegativeIfAKeyCanBeTooLongWithoutTexts() {
        assertThat(chars("x".repeat(250) + ".{id}", component("id", Kind.UUID))).isNegative();
        assertThat(chars("x".repeat(218) + ".{id}", component("id", Kind.UUID))).isZero();
    }
}
