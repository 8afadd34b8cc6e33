package dev.signalbox.samples.extensions.kernel;

import dev.signalbox.runtime.EventDispatcher;
import dev.signalbox.runtime.ListenerResult;
import dev.signalbox.runtime.Results;
import dev.signalbox.runtime.Survey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Logs people in, by asking extensions. Notes which listeners answered how often. Used by one thread. */
public final class Gatehouse {
    private final EventDispatcher kernel;
    private final Map<String, Integer> answers = new TreeMap<>();

    public Gatehouse(EventDispatcher kernel) {
        this.kernel = kernel;
    }

    /** Collects a part of each extension. */
    public List<String> pages() {
        return ask(new LoginPages()).stream().toList();
    }

    /** Logs somebody in, and returns what they are shown. */
    public String login(String user, String secret) {
        Optional<String> remembered = ask(new CacheGet(user)).firstPresent();
        if (remembered.isPresent()) {
            return remembered.get();
        }
        return veto(new BeforeAuth(user)).orElseGet(() -> authenticate(user, secret));
    }

    /** Returns how often each listener answered since this was called last. */
    public Map<String, Integer> takeAnswers() {
        Map<String, Integer> taken = Map.copyOf(answers);
        answers.clear();
        return new TreeMap<>(taken);
    }

    private String authenticate(String user, String secret) {
        if (!ask(new Authenticate(user, secret)).firstPresent().orElse(false)) {
            return note(kernel.collect(new AuthFail(user)))
                    .broken()
                    .map(String::valueOf)
                    .orElse("nobody knows you");
        }
        return veto(new AuthSuccess(user)).orElseGet(() -> welcome(user));
    }

    private String welcome(String user) {
        kernel.dispatch(new CacheSet(user, "welcome back, " + user));
        return "welcome, " + user;
    }

    private Optional<String> veto(Survey<Verdict> survey) {
        return ask(survey).stream()
                .filter(verdict -> !verdict.passes())
                .map(Verdict::reason)
                .findFirst();
    }

    private <R> Results<R> ask(Survey<R> survey) {
        return note(kernel.collect(survey));
    }

    private <R> Results<R> note(Results<R> results) {
        for (ListenerResult<R> entry : results.entries()) {
            answers.merge(name(entry), 1, Integer::sum);
        }
        return results;
    }

    private static String name(ListenerResult<?> entry) {
        String simple = entry.listenerId().replaceFirst(".*\\.", "");
        return entry.isRefused() ? "refused by " + simple : simple;
    }
}
