package dev.signalbox.processor.validate.declaration;

import dev.signalbox.processor.diagnostic.Diagnostic;
import dev.signalbox.processor.diagnostic.Problem;
import dev.signalbox.processor.model.EventModel;
import dev.signalbox.processor.model.TopicTemplate;
import dev.signalbox.processor.model.TopicTemplate.Component;
import dev.signalbox.processor.model.TopicTemplate.Literal;
import dev.signalbox.processor.model.TopicTemplate.Word;
import dev.signalbox.topic.RoutingKey;
import dev.signalbox.topic.TopicSyntaxException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The topic of an event type is a routing key: no wildcards, braces only around components, at most 255 bytes. */
final class TopicIsRoutingKey {
    private TopicIsRoutingKey() {}

    static Stream<Diagnostic> check(EventModel event) {
        TopicTemplate topic = event.topic();
        Optional<String> fault = topic.text().isEmpty()
                ? Optional.of("it is empty; name the event in dotted words, as in \"crm.lead.created\"")
                : topic.words().stream().flatMap(word -> fault(word).stream()).findFirst();
        if (fault.isPresent()) {
            return Stream.of(Problem.MALFORMED_TOPIC.at(event.origin(), topic.text(), fault.get()));
        }
        return checkKey(event, shortestKey(topic));
    }

    private static Optional<String> fault(Word word) {
        if (!(word instanceof Literal literal)) {
            return Optional.empty();
        }
        String text = literal.text();
        if (text.equals("*") || text.equals("#")) {
            return Optional.of("the wildcard " + text + " belongs in the pattern of a listener; write a word, or a"
                    + " component in braces");
        }
        if (text.contains("{") || text.contains("}")) {
            return Optional.of("the word \"" + text + "\" has a stray brace; write {component} as a word of its own");
        }
        return Optional.empty();
    }

    private static Stream<Diagnostic> checkKey(EventModel event, String key) {
        try {
            RoutingKey.parse(key);
            return Stream.of();
        } catch (TopicSyntaxException fault) {
            int bytes = Utf8.length(key);
            return Stream.of(
                    bytes > 255
                            ? Problem.KEY_TOO_LONG.at(event.origin(), key, bytes)
                            : Problem.MALFORMED_TOPIC.at(event.origin(), key, fault.reason()));
        }
    }

    /** Returns a key no longer than any the topic can give: each component is one letter. */
    private static String shortestKey(TopicTemplate topic) {
        return topic.words().stream()
                .map(word -> word instanceof Component ? "x" : ((Literal) word).text())
                .collect(Collectors.joining("."));
    }
}
