package dev.signalbox.processor.validate.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.annotation.EventKind;
import dev.signalbox.processor.model.Access;
import dev.signalbox.processor.model.EventComponent;
import dev.signalbox.processor.model.EventComponent.Kind;
import dev.signalbox.processor.model.EventFacts;
import dev.signalbox.processor.model.EventModel;
import dev.signalbox.processor.model.EventModel.Shape;
import dev.signalbox.processor.model.Origin;
import dev.signalbox.processor.model.PatternModel;
import dev.signalbox.processor.model.TypeRef;
import dev.signalbox.topic.TopicTemplate;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {
    private static final Origin ORIGIN = new Origin(
            "acme",
            (Element) Proxy.newProxyInstance(
                    SuggestionTest.class.getClassLoader(),
                    new Class<?>[] {Element.class},
                    (proxy, method, arguments) -> {
                        throw new UnsupportedOperationException(method.getName());
                    }),
            Optional.empty(),
            Optional.empty());

    private static final EventFacts FACTS = new EventFacts("", "", EventKind.APPLICATION, 1, false, Optional.empty());
    private static final TypeRef STAGE = new TypeRef("acme", List.of("Stage"), List.of(0), 0, Access.PUBLIC);

    @ParameterizedTest
    @CsvSource({
        "crm.leed.created, crm.lead.created",
        "crm.leed.*, crm.lead.*",
        "#.leed.#, #.lead.#",
        "cmr.lead.craeted, crm.lead.created",
        "crm.deal.wonn, crm.deal.won",
        "crm.deal.lost, crm.deal.*",
        "crm.leadcreated, crm.lead.created"
    })
    void findsWhatWasProbablyMeant(String written, String meant) {
        assertThat(suggestion(written, "crm.lead.created", "crm.deal.{stage}"))
                .isEqualTo("Did you mean \"" + meant + "\"?");
    }

    @Test
    void saysWhatTopicsThereAre() {
        assertThat(suggestion("shop.order", "crm.lead.created", "crm.deal.{stage}"))
                .isEqualTo("E0 travels under \"crm.lead.created\", E1 travels under \"crm.deal.{stage}\".");
    }

    @Test
    void leavesOutTopicsAfterTheThird() {
        assertThat(suggestion("shop.order", "crm.a", "crm.b", "crm.c", "crm.d"))
                .isEqualTo(
                        "E0 travels under \"crm.a\", E1 travels under \"crm.b\", E2 travels under \"crm.c\", and 1 more.");
    }

    @Test
    void suggestsNothingThatIsTooLong() {
        String longWord = "b".repeat(85);
        String written = String.join(".", List.of(longWord.substring(1), longWord.substring(1), longWord.substring(1)));
        assertThat(suggestion(written, longWord + ".x", "crm." + longWord)).startsWith("E0 travels under");
    }

    private static String suggestion(String written, String... topics) {
        List<EventModel> events = Stream.iterate(0, index -> index < topics.length, index -> index + 1)
                .map(index -> event("E" + index, topics[index]))
                .toList();
        return Suggestion.of(PatternModel.of(written, ORIGIN), events);
    }

    private static EventModel event(String name, String text) {
        TopicTemplate topic = TopicTemplate.parse(text);
        List<EventComponent> components = topic.componentNames().stream()
                .map(each -> new EventComponent(each, Kind.ENUM, STAGE, List.of("OPEN", "WON")))
                .toList();
        TypeRef type = new TypeRef("acme", List.of(name), List.of(0), 0, Access.PUBLIC);
        return new EventModel(
                type,
                topic,
                FACTS,
                Optional.empty(),
                components,
                List.of(),
                Set.of(),
                Shape.CLOSED,
                true,
                true,
                false,
                Set.of(),
                ORIGIN);
    }
}
