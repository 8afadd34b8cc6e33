package dev.signalbox.samples.flightrecorder.source;

import dev.signalbox.runtime.EventDispatcher;
import dev.signalbox.runtime.EventMetadata;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import jdk.jfr.EventSettings;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingStream;

/**
 * Records the running JVM and dispatches what it sees.
 *
 * <p>All listeners are called by one thread, that of the stream; after {@link #finish} they are not called any more, and
 * the thread that called it sees all they have done.
 */
public final class JvmRecording implements AutoCloseable {
    // JFR flushes the buffers of the threads one after the other, so what happened before a mark may arrive one flush
    // after
    // it. A second mark, made when the first has arrived, arrives later than that.
    private static final int MARKS = 2;

    private final RecordingStream stream = new RecordingStream();
    private final Semaphore marks = new Semaphore(0);
    private final Troubles troubles = new Troubles();
    private final EventDispatcher dispatcher;
    private int marksHeard;

    /**
     * Creates a recording, which {@link #start} begins.
     *
     * @param dispatcher who hears of it
     * @param otherTypes names of further JFR event types, dispatched as {@code jfr.<name>}
     * @param afterFlush called in the thread of the stream after each batch of events, about once a second
     */
    public JvmRecording(EventDispatcher dispatcher, Collection<String> otherTypes, Runnable afterFlush) {
        this.dispatcher = dispatcher;
        for (Translation translation : Translations.BY_JFR_NAME.values()) {
            EventSettings settings = enable(translation.jfrName());
            translation.settings().forEach(settings::with);
        }
        otherTypes.forEach(this::enable);
        stream.enable(EndOfWork.class);
        stream.onEvent(this::hear);
        stream.onFlush(() -> flushed(afterFlush));
        stream.onError(troubles::add);
    }

    /** Begins to record. */
    public void start() {
        stream.startAsync();
    }

    /**
     * Waits until all that happened so far was dispatched, then ends the recording.
     *
     * @param limit how long to wait at most for each of the marks JFR is asked to deliver
     * @return what went wrong, if anything did
     * @throws TimeoutException if it took longer
     * @throws InterruptedException if the thread is interrupted
     */
    public Optional<String> finish(Duration limit) throws TimeoutException, InterruptedException {
        for (int mark = 1; mark <= MARKS; mark++) {
            new EndOfWork().commit();
            if (!marks.tryAcquire(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new TimeoutException(
                        "JFR did not deliver the end of the recording in " + limit.toSeconds() + " s");
            }
        }
        return troubles.summary();
    }

    /** Ends the recording. */
    @Override
    public void close() {
        stream.close();
    }

    private EventSettings enable(String jfrName) {
        return stream.enable(jfrName).withoutThreshold().withoutStackTrace();
    }

    private void hear(RecordedEvent recorded) {
        if (hasEnded()) {
            return;
        }
        if (recorded.getEventType().getName().equals(EndOfWork.NAME)) {
            marksHeard++;
            marks.release();
        } else {
            dispatch(recorded);
        }
    }

    private void dispatch(RecordedEvent recorded) {
        EventMetadata metadata = EventMetadata.none().withTime(recorded.getEndTime());
        Translation translation =
                Translations.BY_JFR_NAME.get(recorded.getEventType().getName());
        if (translation != null) {
            dispatcher.dispatch(translation.toEvent().apply(recorded), metadata);
        } else {
            dispatcher.dispatch(OpenPayload.routingKey(recorded), OpenPayload.fields(recorded), metadata);
        }
    }

    private void flushed(Runnable afterFlush) {
        if (!hasEnded()) {
            afterFlush.run();
        }
    }

    private boolean hasEnded() {
        return marksHeard == MARKS;
    }
}
