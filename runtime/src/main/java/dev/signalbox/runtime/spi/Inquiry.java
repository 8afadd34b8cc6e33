package dev.signalbox.runtime.spi;

import dev.signalbox.runtime.DispatchException;
import dev.signalbox.runtime.EventMetadata;
import dev.signalbox.runtime.ListenerFailure;
import dev.signalbox.runtime.Results;
import dev.signalbox.runtime.UnansweredException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * One event dispatched by somebody who wants to know what its listeners return.
 *
 * @param <R> the type of what they return
 */
final class Inquiry<R extends @Nullable Object> {
    private final LongWay way;
    private final Object event;
    private final Delivery delivery;
    private final Answers answers = new Answers();

    Inquiry(LongWay way, Object event, @Nullable EventMetadata metadata) {
        this.event = Objects.requireNonNull(event, "event");
        way.admit();
        this.delivery = way.delivery(event, metadata, null);
        this.way = delivery.dispatcher().longWay;
        delivery.answers = answers;
    }

    /** Collects what all listeners return. */
    Results<R> collect() {
        answers.showRefusals();
        Outcome outcome = LongWay.pass(delivery);
        List<ListenerFailure> own = new OutcomeReport(outcome, delivery).failures();
        List<ListenerFailure> told = new Settlement(way, way.policy()).failures(outcome, delivery);
        List<ListenerFailure> later = told.isEmpty() ? told : told.subList(own.size(), told.size());
        return new Results<>(answers.with(own), later, Outcome.broken(outcome));
    }

    /** Returns what the listener that answers returned, or throws what it threw. */
    R request() {
        Answerer answerer = answerer();
        if (answerer.later) {
            throw new UnsupportedOperationException(String.format(
                    "%s answers %s later: call requestAsync",
                    answerer.listenerId, event.getClass().getTypeName()));
        }
        return unchecked(answer(answerer));
    }

    /** Does the same without a throw; the answer may come later, and is waited for. */
    @SuppressWarnings("unchecked") // R is what the compiler of the listener has checked
    CompletionStage<R> requestAsync(Duration timeout) {
        long nanos = timeout.toNanos();
        Answerer answerer = answerer();
        Reply reply = new Reply(answerer.listenerId);
        delivery.reply = reply;
        try {
            Object answer = answer(answerer);
            if (!reply.queued) {
                reply.answer(answer);
            }
        } catch (Throwable thrown) {
            Throwables.rethrowIfFatal(thrown);
            reply.fail(thrown);
        }
        return (CompletionStage<R>) reply.future.orTimeout(nanos, TimeUnit.NANOSECONDS);
    }

    private Answerer answerer() {
        Answerer answerer = Extensions.answerer(way, event.getClass());
        if (answerer == null) {
            throw new UnansweredException(
                    String.format("no listener answers %s", event.getClass().getTypeName()), Outcome.broken(null));
        }
        return answerer;
    }

    /** Dispatches the request; what the listener that answers throws is its caller's alone. */
    private @Nullable Object answer(Answerer answerer) {
        Outcome outcome = LongWay.pass(delivery);
        Throwable thrown = withdrawn(outcome, answerer.listenerId);
        List<ListenerFailure> others = new Settlement(way, way.policy()).failures(outcome, delivery);
        DispatchException failed = others.isEmpty() ? null : new DispatchException(others);
        if (thrown != null) {
            if (failed != null) {
                thrown.addSuppressed(failed);
            }
            throw Throwables.rethrow(thrown);
        }
        if (failed != null) {
            throw failed;
        }
        if (answers.isEmpty() && delivery.reply != null && delivery.reply.queued) {
            return null; // a worker will answer
        }
        if (answers.isEmpty()) {
            throw new UnansweredException(
                    String.format("%s was not answered: %s", event.getClass().getTypeName(), reason(outcome, answerer)),
                    Outcome.broken(outcome));
        }
        return answers.first();
    }

    /** Takes the failure of a listener away, if it failed, and returns its cause. */
    private static @Nullable Throwable withdrawn(@Nullable Outcome outcome, String listenerId) {
        if (outcome != null) {
            for (Outcome.Thrown thrown : outcome.failures()) {
                if (thrown.listenerId.equals(listenerId)) {
                    outcome.failures().remove(thrown);
                    return thrown.cause;
                }
            }
        }
        return null;
    }

    private static String reason(@Nullable Outcome outcome, Answerer answerer) {
        if (outcome == Outcome.REFUSED) {
            return "an interceptor refused it";
        }
        if (Outcome.stopped(outcome)) {
            return "a listener stopped it, or broke off";
        }
        return String.format(
                "%s did not hear it, for its topic, its guard or another that realizes the same", answerer.listenerId);
    }

    @SuppressWarnings({"unchecked", "NullAway"
    }) // R is what the compiler of the listener has checked, null if that is null
    private R unchecked(@Nullable Object answer) {
        return (R) answer;
    }
}
