package dev.signalbox.processor.validate.declaration;

import dev.signalbox.processor.model.EventModel;
import dev.signalbox.processor.model.NamespaceModel;
import dev.signalbox.topic.Word;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells the topic that an event type gives itself from the namespaces around it, of which their own place is told. */
final class Namespaces {
    private final Map<String, String> byOwner = new HashMap<>();

    Namespaces(List<NamespaceModel> namespaces) {
        for (NamespaceModel namespace : namespaces) {
            byOwner.put(namespace.owner(), namespace.text());
        }
    }

    /** Returns what the namespaces of this compilation put before the topic of an event type, with the last dot. */
    String prefix(EventModel event) {
        return byOwner.isEmpty() ? "" : event.topic().text().substring(0, length(event));
    }

    /** Returns the words of a topic that are its own. */
    List<Word> ownWords(EventModel event) {
        List<Word> words = event.topic().words();
        if (byOwner.isEmpty()) {
            return words;
        }
        int inherited = (int) prefix(event).chars().filter(each -> each == '.').count();
        return words.subList(inherited, words.size());
    }

    private int length(EventModel event) {
        String owner = event.type().packageName();
        int length = lengthOf(owner);
        List<String> around =
                event.type().simpleNames().subList(0, event.type().simpleNames().size() - 1);
        for (String name : around) {
            owner = owner.isEmpty() ? name : owner + "." + name;
            length += lengthOf(owner);
        }
        return length;
    }

    private int lengthOf(String owner) {
        String text = byOwner.get(owner);
        return text == null ? 0 : text.length() + 1;
    }
}
