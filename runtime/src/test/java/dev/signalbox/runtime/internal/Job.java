package dev.signalbox.runtime.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A delivery that does what a test says. */
final class Job implements QueueTask {
    private final int order;
    private final Work work;
    private final String name;
    private int attempt;
    private volatile @Nullable Throwable cause;

    private Job(String name, int order, Work work) {
        this.name = name;
        this.order = order;
        this.work = work;
    }

    /** What is done at an attempt, the first being 1. */
    interface Work {
        Progress at(int attempt) throws InterruptedException;
    }

    static Job of(String name, Work work) {
        return new Job(name, 0, work);
    }

    /** A job that notes its name and succeeds. */
    static Job noting(String name, List<String> heard) {
        return inOrderOf(0, name, heard);
    }

    static Job inOrderOf(int order, String name, List<String> heard) {
        return new Job(name, order, attempt -> {
            heard.add(name);
            return Progress.HANDLED;
        });
    }

    @Override
    public int order() {
        return order;
    }

    @Override
    public Progress run() {
        attempt++;
        try {
            return work.at(attempt);
        } catch (InterruptedException hurried) {
            cause = hurried;
            return Progress.DEAD;
        }
    }

    @Override
    public boolean isOver() {
        return false;
    }

    @Override
    public Progress giveUp(Throwable why) {
        cause = why;
        return Progress.DEAD;
    }

    /** Why nobody called it, or what ended the call. */
    @Nullable
    Throwable cause() {
        return cause;
    }

    @Override
    public String toString() {
        return name;
    }
}
