package dev.signalbox.runtime.internal;

import dev.signalbox.runtime.internal.QueueTask.Progress;
import dev.signalbox.runtime.queue.ThreadBound;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A queue whose deliveries run on an executor of the user's: one after the other, some at a time so that others have their turn. */
final class ExecutorQueue<T extends QueueTask> extends LiveQueue<T> implements Executor, Runnable {
    private static final int IN_A_TURN = 32;

    private final Executor executor;
    private final Lane<T> lane;

    /** What is to be tried again before anything else is taken. */
    private final AtomicReference<@Nullable T> pending = new AtomicReference<>();

    /** Whether a turn has been asked for, or is being taken. */
    private final AtomicBoolean busy = new AtomicBoolean();

    ExecutorQueue(QueueSettings settings, Quiet quiet, Executor executor) {
        super(settings, quiet);
        this.executor = executor;
        this.lane = new Lane<>(this, settings.capacity, 1);
    }

    /** A thread of the executor itself handles the delivery at once, if that is wanted. */
    @Override
    public void put(T task) throws InterruptedException {
        if (settings.direct && isOwnThread() && !isHalted()) {
            counts.offered.increment();
            Progress progress = task.run();
            while (progress == Progress.AGAIN) {
                progress = task.run();
            }
            ended(progress);
        } else {
            super.put(task);
        }
    }

    @Override
    public int waiting() {
        return lane.mailbox.size() + (pending.get() == null ? 0 : 1);
    }

    @Override
    public void start() {
        super.start();
        accepted();
    }

    /** Takes all that waits, on the thread of the executor, which cannot take it while it waits for that. */
    void drainOnOwnThread() {
        while (isOwnThread() && !isHalted() && waiting() > 0) {
            asTaker();
        }
    }

    @Override
    void begin() {}

    @Override
    void halt() {}

    @Override
    void accepted() {
        if (waiting() > 0 && !isHalted() && busy.compareAndSet(false, true)) {
            execute(this);
        }
    }

    @Override
    Lane<T> lane(int order) {
        return lane;
    }

    @Override
    List<T> takeOut() {
        List<T> left = new ArrayList<>();
        lane.mailbox.close();
        for (T next = take(); next != null; next = take()) {
            left.add(next);
        }
        return left;
    }

    @Override
    void interrupt() {}

    @Override
    void join() {}

    private boolean isOwnThread() {
        return executor instanceof ThreadBound bound && bound.isOwnThread();
    }

    private @Nullable T take() {
        T again = pending.getAndSet(null);
        return again == null ? lane.mailbox.poll() : again;
    }

    /** An executor that takes no more will never call anybody: what waits is dead. */
    private void refused(RejectedExecutionException refused) {
        for (T next = take(); next != null; next = take()) {
            giveUp(next, refused);
        }
        busy.set(false);
        accepted(); // what came meanwhile
    }

    /** Takes a turn, on the executor. */
    @Override
    public void run() {
        boolean pauses = false;
        try {
            pauses = asTaker();
        } finally { // an error of the VM goes to the executor, and the rest on
            if (pauses) {
                CompletableFuture.delayedExecutor(settings.backoffNanos, TimeUnit.NANOSECONDS, this)
                        .execute(this);
            } else {
                busy.set(false);
                accepted();
            }
        }
    }

    /** Hands a turn to the executor after a pause, when nobody could be told that it is refused. */
    @Override
    public void execute(Runnable turn) {
        try {
            executor.execute(turn);
        } catch (RejectedExecutionException refused) {
            refused(refused);
        }
    }

    private boolean asTaker() {
        Lane<?> before = lane.enter();
        try {
            return takeSome();
        } finally {
            Lane.leave(before);
        }
    }

    private boolean takeSome() {
        for (int taken = 0; taken < IN_A_TURN && !isHalted(); taken++) {
            T task = take();
            if (task == null) {
                return false;
            }
            if (again(task)) {
                return true;
            }
        }
        return false;
    }

    private boolean again(T task) {
        boolean over = false;
        try {
            Progress progress = task.run();
            over = progress != Progress.AGAIN;
            if (over) {
                ended(progress);
            }
        } finally {
            if (!over) {
                keep(task);
            }
        }
        return !over;
    }

    private void keep(T task) {
        pending.set(task);
        if (isClosed()) {
            T own = pending.getAndSet(null);
            if (own != null) {
                giveUp(own, new IllegalStateException("the dispatcher was closed before another attempt"));
            }
        }
    }
}
