package dev.signalbox.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Threads put, offer, take, poll, are interrupted and close at random; every item is accounted for. */
@Timeout(120)
class MailboxThreadsTest {
    private static final int PUTTERS = 3;
    private static final int ITEMS = 30_000;

    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "1, 3", "2, 1", "3, 4", "64, 1", "64, 2", "1000, 3"})
    void losesNothingAndKeepsTheOrder(int capacity, int takers) throws Exception {
        Mailbox<Long> mailbox = new Mailbox<>(capacity);
        List<Future<List<Long>>> taking = start(takers, number -> () -> takeAll(mailbox, new Random(number)));
        List<Future<List<Long>>> putting = start(PUTTERS, number -> () -> putSome(mailbox, number, ITEMS));
        List<Long> accepted = all(putting);
        mailbox.close();

        assertAccounted(accepted, taking, mailbox);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 3", "64, 2"})
    void losesNothingWhenClosedInTheMiddle(int capacity, int takers) throws Exception {
        for (int round = 0; round < 200; round++) {
            Mailbox<Long> mailbox = new Mailbox<>(capacity);
            CountDownLatch middle = new CountDownLatch(1);
            List<Future<List<Long>>> taking = start(takers, number -> () -> takeSome(mailbox, middle));
            List<Future<List<Long>>> putting = start(PUTTERS, number -> () -> putSome(mailbox, number, Long.MAX_VALUE));
            middle.await();
            mailbox.close();

            assertAccounted(all(putting), taking, mailbox);
        }
    }

    /** All accepted items, and no others, were taken once; each taker saw those of one putter in their order. */
    private static void assertAccounted(List<Long> accepted, List<Future<List<Long>>> taking, Mailbox<Long> mailbox)
            throws Exception {
        List<Long> found = all(taking);
        for (Future<List<Long>> taker : taking) {
            assertInOrder(taker.get());
        }
        Long left;
        while ((left = mailbox.poll()) != null) {
            found.add(left);
        }
        assertThat(found).hasSameSizeAs(accepted);
        assertThat(new HashSet<>(found)).isEqualTo(new HashSet<>(accepted));
    }

    private static void assertInOrder(List<Long> taken) {
        long[] last = LongStream.generate(() -> -1).limit(PUTTERS).toArray();
        for (long item : taken) {
            int putter = (int) (item % PUTTERS);
            assertThat(item).isGreaterThan(last[putter]);
            last[putter] = item;
        }
    }

    private static List<Long> putSome(Mailbox<Long> mailbox, int putter, long number) {
        Random random = new Random(putter);
        List<Long> accepted = new ArrayList<>();
        for (long item = putter; item < number * PUTTERS && !mailbox.isClosed(); item += PUTTERS) {
            if (random.nextInt(1_000) == 0) {
                Thread.currentThread().interrupt();
            }
            if (random.nextInt(4) == 0 ? mailbox.offer(item) : put(mailbox, item)) {
                accepted.add(item);
            }
        }
        return accepted;
    }

    private static boolean put(Mailbox<Long> mailbox, long item) {
        try {
            return mailbox.put(item);
        } catch (InterruptedException e) {
            return false;
        }
    }

    private static List<Long> takeAll(Mailbox<Long> mailbox, Random random) {
        List<Long> taken = new ArrayList<>();
        while (!mailbox.isClosed() || mailbox.size() != 0) {
            Long item = takeOne(mailbox, random);
            if (item != null) {
                taken.add(item);
            }
        }
        return taken;
    }

    private static @Nullable Long takeOne(Mailbox<Long> mailbox, Random random) {
        int choice = random.nextInt(1_000);
        if (choice == 0) {
            Thread.currentThread().interrupt();
        } else if (choice == 1) {
            mailbox.wake();
        } else if (choice < 100) {
            return mailbox.poll();
        }
        try {
            return mailbox.take(choice < 200 ? 10_000 : Long.MAX_VALUE);
        } catch (InterruptedException e) {
            return null;
        }
    }

    /** Takes a hundred, says so, and ends when all is taken and it is closed. */
    private static List<Long> takeSome(Mailbox<Long> mailbox, CountDownLatch middle) throws InterruptedException {
        List<Long> taken = new ArrayList<>();
        Long item;
        while ((item = mailbox.take(Long.MAX_VALUE)) != null) {
            taken.add(item);
            if (taken.size() == 100) {
                middle.countDown();
            }
        }
        return taken;
    }

    private List<Future<List<Long>>> start(int number, IntFunction<Callable<List<Long>>> task) {
        List<Future<List<Long>>> started = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            started.add(threads.submit(task.apply(i)));
        }
        return started;
    }

    private static List<Long> all(List<Future<List<Long>>> parts) throws Exception {
        List<Long> all = new ArrayList<>();
        for (Future<List<Long>> part : parts) {
            all.addAll(part.get());
        }
        return all;
    }
}
