package dev.signalbox.benchmarks.queues;

import dev.signalbox.runtime.internal.Mailbox;

/** What Signalbox keeps queued deliveries in. */
final class MailboxHandOff implements HandOff {
    private final Mailbox<Object> mailbox = new Mailbox<>(CAPACITY);

    MailboxHandOff(int number, Workers workers) {
        for (int i = 0; i < number; i++) {
            workers.start(this::work);
        }
    }

    @Override
    public void put(Object event) throws InterruptedException {
        mailbox.put(event);
    }

    @Override
    public void close() {
        mailbox.close();
    }

    private void work() throws InterruptedException {
        Object event;
        while ((event = mailbox.take(Long.MAX_VALUE)) != null) {
            Workers.handle(event);
        }
    }
}
