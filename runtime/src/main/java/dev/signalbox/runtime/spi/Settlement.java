package dev.signalbox.runtime.spi;

import dev.signalbox.annotation.FailurePolicy;
import dev.signalbox.runtime.DispatchException;
import dev.signalbox.runtime.ListenerFailure;
import dev.signalbox.runtime.spi.Emissions.Emission;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides what comes of one dispatch after its listeners: what they emitted is dispatched, failures go where the policy
 * says, an event that nobody heard goes to the unrouted handler. Made only when one of these happens.
 */
final class Settlement {
    /** More events than this, emitted on behalf of one, are a circle. */
    static final int MOST_EMITTED = 10_000;

    private final LongWay way;
    private final FailurePolicy policy;
    private final List<ListenerFailure> failures = new ArrayList<>(2);
    private final Deque<Emission> waiting = new ArrayDeque<>();

    Settlement(LongWay way, FailurePolicy policy) {
        this.way = way;
        this.policy = policy;
    }

    /** Settles what a worker did: it has no caller to tell, so what fails goes to the failure handler, and none need hear it. */
    static void ofWorker(LongWay way, @Nullable Outcome outcome, Delivery delivery) {
        if (outcome != null || delivery.emitted() != null) {
            Outcome heard = Outcome.unheard(outcome) ? null : outcome;
            new Settlement(way, FailurePolicy.HANDLE).settle(heard, delivery);
        }
    }

    /** Settles a dispatch; throws what its caller is to know. */
    void settle(@Nullable Outcome outcome, Delivery delivery) {
        if (!failures(outcome, delivery).isEmpty()) {
            throw new DispatchException(failures);
        }
    }

    /** Settles a dispatch; returns what its caller is to know: first its own failures, then those of emitted events. */
    List<ListenerFailure> failures(@Nullable Outcome outcome, Delivery delivery) {
        account(outcome, delivery);
        dispatchEmitted();
        return failures;
    }

    private void dispatchEmitted() {
        int emitted = 0;
        for (Emission next = waiting.poll(); next != null; next = waiting.poll()) {
            emitted++;
            if (emitted > MOST_EMITTED) {
                refuse(next, EmissionChain.tooLong(next, waiting.size()));
                return;
            }
            dispatch(next);
        }
    }

    /** Dispatches an event; one that the dispatcher refuses is a failure of the listener that emitted it. */
    private void dispatch(Emission emission) {
        try {
            Delivery delivery = way.delivery(emission.event, null, emission.cause);
            account(LongWay.pass(delivery), delivery);
        } catch (Throwable refused) {
            refuse(emission, refused);
        }
    }

    private void refuse(Emission emission, Throwable refused) {
        if (policy == FailurePolicy.FAIL_FAST) {
            throw Throwables.rethrow(refused);
        }
        Throwables.rethrowIfFatal(refused);
        report(new Outcome.Thrown(emission.listenerId, refused).on(emission.cause));
    }

    private void account(@Nullable Outcome outcome, Delivery delivery) {
        if (Outcome.unheard(outcome)) {
            way.unrouted(delivery);
        }
        if (outcome != null) {
            for (Outcome.Thrown thrown : outcome.failures()) {
                report(thrown.on(delivery));
            }
        }
        Emissions emissions = delivery.emitted();
        if (emissions != null) {
            waiting.addAll(emissions.list());
            delivery.forgetEmitted(); // a queued one comes here again after an error of the VM
        }
    }

    private void report(ListenerFailure failure) {
        if (policy == FailurePolicy.HANDLE) {
            way.handle(failure);
        } else {
            failures.add(failure);
        }
    }
}
