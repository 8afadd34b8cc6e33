package dev.signalbox.runtime;

import dev.signalbox.topic.RoutingKey;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An operation that tells listeners of its start and its end. Of {@code create_user} they hear an {@link OperationStarting}
 * under {@code create_user_pre}, which may break it off, and an {@link OperationDone} under {@code create_user}.
 *
 * <pre>{@code
 * OperationResult<User> result = Operation.of(users, "create_user").run(request, () -> repository.insert(request));
 *
 * @Listen(topic = "create_user_pre") void check(OperationStarting starting) throws Break {
 *     if (taken(starting.request(NewUser.class).name())) {
 *         throw Break.with(Denial.NAME_TAKEN);
 *     }
 * }
 * }</pre>
 *
 * <p>Immutable, and safe for use by several threads. Listeners are called in the thread that runs it.
 */
public final class Operation {
    /** What the key ends with under which the start is told. */
    private static final String BEFORE = "_pre";

    private final EventDispatcher dispatcher;
    private final String id;
    private final String before;

    private Operation(EventDispatcher dispatcher, String id) {
        this.dispatcher = dispatcher;
        this.id = RoutingKey.parse(id).toString();
        this.before = RoutingKey.parse(id.concat(BEFORE)).toString();
    }

    /**
     * Names an operation.
     *
     * @param dispatcher whose listeners hear of it
     * @param id the routing key of its end, at most 251 bytes in UTF-8; that of its start ends with {@code _pre}
     * @return the operation, to be kept or made anew for each run
     * @throws dev.signalbox.topic.TopicSyntaxException if the id is no routing key, or too long
     */
    public static Operation of(EventDispatcher dispatcher, String id) {
        return new Operation(Objects.requireNonNull(dispatcher, "dispatcher"), Objects.requireNonNull(id, "id"));
    }

    /**
     * Returns the id.
     *
     * @return the routing key under which listeners hear of the end
     */
    public String id() {
        return id;
    }

    /**
     * Runs the operation.
     *
     * @param request what is asked for
     * @param body does it
     * @param <R> the type of the response
     * @param <X> what the body may throw
     * @return the response, or the data of the listener that broke off
     * @throws X what the body throws; listeners do not hear of the end then
     * @throws DispatchException if listeners failed, under the policy {@code ISOLATE}: the body has not run if they are those of
     *     the start, and has if they are those of the end
     */
    public <R extends @Nullable Object, X extends Exception> OperationResult<R> run(
            Object request, OperationBody<R, X> body) throws X {
        return run(request, EventMetadata.none(), body);
    }

    /**
     * Does the same for a request of which the caller knows something.
     *
     * @param request what is asked for
     * @param metadata what is known of it: both payloads have it. Under one id, an {@linkplain
     *     dev.signalbox.annotation.Dispatcher#idempotent() idempotent} dispatcher does not call a listener again that has heard
     *     the start, or the end; the body runs each time
     * @param body does it
     * @param <R> the type of the response
     * @param <X> what the body may throw
     * @return the response, or the data of the listener that broke off
     * @throws X what the body throws
     */
    public <R extends @Nullable Object, X extends Exception> OperationResult<R> run(
            Object request, EventMetadata metadata, OperationBody<R, X> body) throws X {
        Objects.requireNonNull(body, "body");
        EventInquirer listeners = dispatcher.with(metadata);
        Optional<Object> broken = listeners.offer(before, new OperationStarting(id, request));
        if (broken.isPresent()) {
            return OperationResult.skipped(broken.get());
        }
        R response = body.run();
        return OperationResult.done(response, listeners.offer(id, new OperationDone(id, request, response)));
    }
}
