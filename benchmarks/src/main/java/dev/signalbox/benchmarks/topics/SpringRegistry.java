package dev.signalbox.benchmarks.topics;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.messaging.Message;
import org.springframework.messaging.simp.SimpMessageHeaderAccessor;
import org.springframework.messaging.simp.SimpMessageType;
import org.springframework.messaging.simp.broker.DefaultSubscriptionRegistry;
import org.springframework.messaging.support.MessageBuilder;
import org.springframework.util.AntPathMatcher;

/**
 * Spring's registry of subscriptions, with a dot between words and {@code **} for {@code #}.
 *
 * <p>Its cache holds 1,024 keys unless told otherwise; here it holds the 2,048 that are reused.
 */
public class SpringRegistry extends Keys {
    DefaultSubscriptionRegistry registry;
    private List<Message<?>> messages;

    @Override
    void prepare(KeySpace space, String[] drawn, String[] order) {
        registry = new DefaultSubscriptionRegistry();
        registry.setPathMatcher(new AntPathMatcher("."));
        registry.setCacheLimit(1 << 12);
        int number = 0;
        for (String pattern : space.patterns()) {
            registry.registerSubscription(subscription("s" + number++, pattern.replace("#", "**")));
        }
        Map<String, Message<?>> byKey = new HashMap<>();
        messages = Arrays.stream(order)
                .<Message<?>>map(key -> byKey.computeIfAbsent(key, SpringRegistry::message))
                .toList();
        long found = 0;
        for (String key : sample(drawn)) {
            found += registry.findSubscriptions(message(key)).values().stream()
                    .mapToLong(List::size)
                    .sum();
        }
        check(space, patterns, drawn, found);
        // A key that is not in the cache yet is compared with all patterns, which takes milliseconds for many.
        messages.forEach(registry::findSubscriptions);
    }

    /** Returns a message with the next key. */
    Message<?> nextMessage() {
        return messages.get(nextDraw());
    }

    private static Message<?> subscription(String id, String pattern) {
        SimpMessageHeaderAccessor headers = SimpMessageHeaderAccessor.create(SimpMessageType.SUBSCRIBE);
        headers.setSessionId("session");
        headers.setSubscriptionId(id);
        headers.setDestination(pattern);
        return MessageBuilder.createMessage("", headers.getMessageHeaders());
    }

    private static Message<?> message(String key) {
        SimpMessageHeaderAccessor headers = SimpMessageHeaderAccessor.create(SimpMessageType.MESSAGE);
        headers.setDestination(key);
        return MessageBuilder.createMessage("", headers.getMessageHeaders());
    }
}
