package dev.signalbox.runtime;

import dev.signalbox.annotation.EventKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Says which event types of an {@link EventCatalog} to list. Start from {@link #all()} and add conditions, which must all hold:
 *
 * <pre>{@code
 * catalog.list(EventFilter.all().topicContaining("user").kind(EventKind.SYSTEM).page(0, 20));
 * }</pre>
 *
 * <p>Immutable. Upper and lower case are the same in titles, not in topics.
 */
public final class EventFilter {
    private static final EventFilter ALL = new EventFilter("", "", "", null, 0, Integer.MAX_VALUE);

    private final String topicPart;
    private final String titlePart;
    private final String namespace;
    private final @Nullable EventKind kind;
    private final int page;
    private final int pageSize;

    private EventFilter(
            String topicPart, String titlePart, String namespace, @Nullable EventKind kind, int page, int pageSize) {
        this.topicPart = topicPart;
        this.titlePart = titlePart;
        this.namespace = namespace;
        this.kind = kind;
        this.page = page;
        this.pageSize = pageSize;
    }

    /**
     * Returns the filter that everything passes.
     *
     * @return the filter
     */
    public static EventFilter all() {
        return ALL;
    }

    /**
     * Returns a copy for topics that contain a text.
     *
     * @param text a part of the topic or topic template
     * @return the copy
     */
    public EventFilter topicContaining(String text) {
        return new EventFilter(Objects.requireNonNull(text, "text"), titlePart, namespace, kind, page, pageSize);
    }

    /**
     * Returns a copy for titles that contain a text.
     *
     * @param text a part of the title, in upper or lower case
     * @return the copy
     */
    public EventFilter titleContaining(String text) {
        return new EventFilter(topicPart, lower(text), namespace, kind, page, pageSize);
    }

    /**
     * Returns a copy for topics that begin with the words of a namespace.
     *
     * @param words the words, as in {@code @EventNamespace}
     * @return the copy
     */
    public EventFilter namespace(String words) {
        return new EventFilter(topicPart, titlePart, Objects.requireNonNull(words, "words"), kind, page, pageSize);
    }

    /**
     * Returns a copy for events of one kind.
     *
     * @param only the kind
     * @return the copy
     */
    public EventFilter kind(EventKind only) {
        return new EventFilter(topicPart, titlePart, namespace, Objects.requireNonNull(only, "only"), page, pageSize);
    }

    /**
     * Returns a copy that lists one page of what passes.
     *
     * @param number the page, 0 being the first
     * @param size how many event types a page has, at least 1
     * @return the copy
     * @throws IllegalArgumentException if the number is negative or the size is not positive
     */
    public EventFilter page(int number, int size) {
        if (number < 0 || size < 1) {
            throw new IllegalArgumentException(String.format(
                    "page %d of size %d: pages are counted from 0, and have a size of 1 or more", number, size));
        }
        return new EventFilter(topicPart, titlePart, namespace, kind, number, size);
    }

    /** Returns those that pass, of the page. */
    List<EventDescription> of(List<EventDescription> events) {
        long passed = 0;
        List<EventDescription> listed = new ArrayList<>();
        for (EventDescription event : events) {
            if (passes(event)) {
                if (passed / pageSize == page) {
                    listed.add(event);
                }
                passed++;
            }
        }
        return listed;
    }

    boolean passes(EventDescription event) {
        String topic = event.topic();
        boolean inNamespace =
                namespace.isEmpty() || topic.equals(namespace) || topic.startsWith(String.format("%s.", namespace));
        return inNamespace
                && (kind == null || kind == event.kind())
                && topic.contains(topicPart)
                && lower(event.title()).contains(titlePart);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
