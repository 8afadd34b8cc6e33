package dev.signalbox.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.annotation.WhenFull;
import org.junit.jupiter.api.Test;

class WaitGraphTest {
    private static final LiveQueue<Job> QUEUE =
            new LiveQueues<Job>().withWorkers(QueueSettings.of("q", 1, WhenFull.BLOCK, 1, 0), Thread::new);

    private final WaitGraph waits = new WaitGraph();
    private final Lane<Job> one = new Lane<>(QUEUE, 1, 1);
    private final Lane<Job> other = new Lane<>(QUEUE, 1, 1);
    private final Lane<Job> two = new Lane<>(QUEUE, 1, 2);

    @Test
    void refusesTheOnlyWorkerThatWouldWaitForItself() {
        assertThat(waits.begin(one, one)).isFalse();
        assertThat(waits.begin(one, other)).isTrue();
    }

    @Test
    void refusesTheSecondOfTwoThatWouldWaitForEachOther() {
        assertThat(waits.begin(one, other)).isTrue();
        assertThat(waits.begin(other, one)).isFalse();
        waits.end(one, other);
        assertThat(waits.begin(other, one)).isTrue();
    }

    @Test
    void refusesTheLastOfSeveralWorkersOfAQueue() {
        assertThat(waits.begin(two, two)).isTrue();
        assertThat(waits.begin(two, two)).isFalse();
        waits.end(two, two);
        assertThat(waits.begin(two, two)).isTrue();
    }

    @Test
    void refusesWhoClosesACircleOfThree() {
        assertThat(waits.begin(one, two)).isTrue();
        assertThat(waits.begin(two, other)).isTrue();
        assertThat(waits.begin(other, two)).isTrue(); // its other worker makes room
        assertThat(waits.begin(two, one)).isFalse();
    }

    @Test
    void letsAnyNumberWaitForOneThatMoves() {
        assertThat(waits.begin(one, other)).isTrue();
        assertThat(waits.begin(two, one)).isTrue();
        assertThat(waits.begin(two, one)).isTrue();
        waits.end(one, other);
        assertThat(waits.begin(one, two)).isFalse();
        waits.end(two, one);
        assertThat(waits.begin(one, two)).isTrue();
    }
}
