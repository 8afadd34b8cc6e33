package dev.signalbox.runtime.internal;

import dev.signalbox.runtime.internal.QueueTask.Progress;
import java.util.List;
import java.util.concurrent.ThreadFactory;
import org.jspecify.annotations.Nullable;

/** Takes the deliveries of a lane, one after the other, by a thread that is replaced if an error ends it. */
final class Worker<T extends QueueTask> implements Runnable {
    private final WorkerQueue<T> queue;
    private final Lane<T> lane;
    private final String name;
    private final Respite respite = new Respite();

    /** What it is to try again. */
    private final Held<T> pending;

    /** How long its next thread waits before it takes anything. Guarded by the queue until that starts. */
    private long pauseNanos;

    /** Guarded by the queue. */
    private volatile @Nullable Thread thread;

    Worker(WorkerQueue<T> queue, Lane<T> lane, int number) {
        this.queue = queue;
        this.lane = lane;
        this.pending = new Held<>(queue);
        this.name = String.format("signalbox-%s-%d", queue.id(), number);
    }

    boolean hasThread() {
        return thread != null;
    }

    void forgetThread() {
        thread = null;
    }

    int pending() {
        return pending.size();
    }

    void takePending(List<? super T> into) {
        T task = pending.take();
        if (task != null) {
            into.add(task);
        }
    }

    void start(ThreadFactory threads, long pause) {
        pauseNanos = pause;
        Thread made = threads.newThread(this);
        if (made == null) {
            throw new IllegalStateException(String.format(
                    "the thread factory %s gave no thread", threads.getClass().getName()));
        }
        made.setName(name);
        made.setDaemon(true);
        made.start();
        thread = made; // if it is gone already, it waits for the queue's lock to say so
    }

    /** Lets one who waits in its lane look again. */
    void wake() {
        lane.mailbox.wake();
    }

    void interrupt() {
        Thread running = thread;
        if (running != null) {
            running.interrupt();
        }
    }

    void join() throws InterruptedException {
        Thread running = thread;
        if (running != null && running != Thread.currentThread()) {
            running.join();
        }
    }

    /** Lives until the queue is halted, or an error ends it. */
    @Override
    public void run() {
        lane.enter();
        rest(pauseNanos);
        long born = queue.pause.nanoTime();
        T at = null;
        try {
            for (T task = next(); task != null; task = next()) {
                at = task;
                done(task, task.run());
                at = null;
            }
            queue.gone(this);
        } catch (Throwable killer) {
            if (at != null) {
                pending.keep(at, killer);
            }
            queue.killed(this, respite.afterLifeOf(queue.pause.nanoTime() - born));
            throw killer;
        }
    }

    private void done(T task, Progress progress) {
        if (progress != Progress.AGAIN) {
            queue.ended(progress);
        } else if (lane.takers == 1) {
            pending.keep(task, queue.closed());
            rest(queue.settings.backoffNanos);
        } else {
            queue.later.add(task, queue.pause.nanoTime() + queue.settings.backoffNanos);
            lane.mailbox.wake();
            if (queue.isClosed()) {
                for (T left : queue.later.drain()) {
                    queue.giveUp(left, queue.closed());
                }
            }
        }
    }

    private void rest(long nanos) {
        try {
            if (nanos > 0 && !queue.isHalted()) {
                queue.pause.pause(nanos);
            }
        } catch (InterruptedException early) {
            // a listener, or closing, has interrupted the thread: the pause is over, and nothing else
        }
    }

    private @Nullable T next() {
        while (!queue.isHalted()) {
            boolean ignored = Thread.interrupted(); // by a listener: who closes interrupts after all has been taken out
            T kept = pending.take();
            T task = kept == null ? taken() : kept;
            if (task != null) {
                return task;
            }
        }
        return null;
    }

    private @Nullable T taken() {
        long now = queue.pause.nanoTime();
        T due = queue.later.poll(now);
        if (due != null) {
            return due;
        }
        try {
            return lane.mailbox.take(queue.later.nanosToNext(now));
        } catch (InterruptedException left) {
            return null; // as above: who closes has said so before
        }
    }
}
