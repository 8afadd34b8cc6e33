package dev.signalbox.runtime.internal;

import dev.signalbox.runtime.internal.QueueTask.Progress;
import dev.signalbox.runtime.queue.ThreadBound;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** A queue whose deliveries run on an executor of the user's: one after the other, some at a time so that others have their turn. */
final class ExecutorQueue<T extends QueueTask> extends LiveQueue<T> implements Executor, Runnable {
    private static final int IN_A_TURN = 32;

    private final Executor executor;
    private final Lane<T> lane;

    /** What is to be tried again before anything else is taken. */
    private final Held<T> pending = new Held<>(this);

    /** Whether a turn has been asked for, or is being taken. */
    private final AtomicBoolean busy = new AtomicBoolean();

    ExecutorQueue(QueueSettings settings, Quiet quiet, Executor executor) {
        super(settings, quiet);
        this.executor = executor;
        this.lane = new Lane<>(this, settings.capacity, 1);
    }

    /** The thread of the executor takes from here: it cannot wait for room, and handles the delivery at once if that is wanted. */
    @Override
    public void put(T task) throws InterruptedException {
        if (!isOwnThread()) {
            super.put(task);
            return;
        }
        Lane<?> before = lane.enter();
        try {
            if (settings.direct && !isHalted()) {
                runAtOnce(task);
            } else {
                super.put(task);
            }
        } finally {
            Lane.leave(before);
        }
    }

    /** Tries without a pause, which that thread could not make. */
    private void runAtOnce(T task) {
        counts.offered.increment();
        try {
            Progress progress = task.run();
            while (progress == Progress.AGAIN) {
                progress = task.run();
            }
            ended(progress);
        } catch (VirtualMachineError fatal) {
            giveUp(task, fatal);
            throw fatal;
        }
    }

    @Override
    public int waiting() {
        return lane.mailbox.size() + pending.size();
    }

    @Override
    public void start() {
        super.start();
        accepted();
    }

    @Override
    boolean waitsForOwnThread() {
        return waiting() > 0 && !isHalted() && isOwnThread();
    }

    @Override
    void drainOnOwnThread() {
        asTaker();
    }

    @Override
    void begin() {}

    @Override
    void halt() {}

    @Override
    void accepted() {
        somethingHappened();
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

    private boolean isOwnThread() {
        return executor instanceof ThreadBound bound && bound.isOwnThread();
    }

    private @Nullable T take() {
        T again = pending.take();
        return again == null ? lane.mailbox.poll() : again;
    }

    /** An executor that takes no turn will never call anybody: what waits is dead. */
    private void refused(RuntimeException refused) {
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

    /** Hands a turn to the executor. What it throws is of the executor: a listener's exception never comes here. */
    @Override
    public void execute(Runnable turn) {
        try {
            executor.execute(turn);
        } catch (RuntimeException refused) { // RejectedExecutionException, but user interfaces throw others
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
                pending.keep(task, closed());
            }
        }
        return !over;
    }
}
