package dev.signalbox.processor.resolve;

import dev.signalbox.processor.model.Condition;
import dev.signalbox.processor.model.Condition.Test;
import dev.signalbox.processor.model.EventComponent;
import dev.signalbox.processor.model.EventModel;
import dev.signalbox.topic.TopicPattern;
import dev.signalbox.topic.Word;
import java.util.List;
import java.util.Optional;

/**
 * Matches a pattern with the topic of an event type, as far as the compiler can: what it cannot know are the words that
 * come from components.
 *
 * <p>A component gives exactly one word, never an empty one, so that every key of the type has as many words as the
 * topic. The alternatives of each suffix of pattern and topic are worked out once.
 */
final class TopicMatch {
    /** More alternatives than anybody would write by hand; keeps the generated conditions readable. */
    static final int MAX_ALTERNATIVES = 16;

    private final List<Word> pattern;
    private final List<Word> topic;
    private final List<EventComponent> components;
    private boolean tooMany;

    private TopicMatch(EventModel event, TopicPattern pattern) {
        this.pattern = pattern.normalized().words();
        this.topic = event.topic().words();
        this.components = event.components();
    }

    /** Returns the condition under which an event fits a pattern, or empty if there are too many alternatives. */
    static Optional<Condition> of(EventModel event, TopicPattern pattern) {
        if (event.topic().isLiteral()) {
            String text = pattern.toString();
            if (text.equals("#") || text.equals(event.topic().text())) {
                return Optional.of(Condition.ALWAYS); // as most are: no key to parse
            }
            return Optional.of(pattern.matches(event.topic().text()) ? Condition.ALWAYS : Condition.NEVER);
        }
        TopicMatch match = new TopicMatch(event, pattern);
        Condition condition = match.solve().toCondition();
        return match.tooMany ? Optional.empty() : Optional.of(condition);
    }

    private Alternatives solve() {
        Alternatives[] below = new Alternatives[topic.size() + 1];
        for (int j = 0; j <= topic.size(); j++) {
            below[j] = j == topic.size() ? Alternatives.ALWAYS : Alternatives.NEVER;
        }
        for (int i = pattern.size() - 1; i >= 0; i--) {
            Alternatives[] current = new Alternatives[topic.size() + 1];
            for (int j = topic.size(); j >= 0; j--) {
                current[j] = limit(step(i, j, current, below));
            }
            below = current;
        }
        return below[0];
    }

    private Alternatives step(int i, int j, Alternatives[] current, Alternatives[] below) {
        boolean atEnd = j == topic.size();
        Word wanted = pattern.get(i);
        if (wanted instanceof Word.Many) {
            return atEnd ? below[j] : below[j].or(current[j + 1]);
        }
        if (atEnd) {
            return Alternatives.NEVER;
        }
        return wanted instanceof Word.One ? below[j + 1] : word(wanted.toString(), topic.get(j), below[j + 1]);
    }

    private Alternatives word(String wanted, Word word, Alternatives rest) {
        if (!(word instanceof Word.Component filled)) {
            return word.toString().equals(wanted) ? rest : Alternatives.NEVER;
        }
        EventComponent component = component(filled.name());
        return PossibleWords.contains(component, wanted) ? rest.and(new Test(component, wanted)) : Alternatives.NEVER;
    }

    private EventComponent component(String name) {
        return components.stream()
                .filter(component -> component.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Alternatives limit(Alternatives alternatives) {
        if (alternatives.size() > MAX_ALTERNATIVES) {
            tooMany = true;
            return Alternatives.NEVER;
        }
        return alternatives;
    }
}
