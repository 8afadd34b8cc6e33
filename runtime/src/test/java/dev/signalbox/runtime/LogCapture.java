package dev.signalbox.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Keeps what is logged under {@code dev.signalbox} until it is closed. */
public final class LogCapture extends Handler implements AutoCloseable {
    private final Logger logger = Logger.getLogger("dev.signalbox");
    private final Level levelBefore = logger.getLevel();
    private final List<LogRecord> records = new ArrayList<>();

    public LogCapture(Level level) {
        logger.setUseParentHandlers(false);
        logger.setLevel(level);
        logger.addHandler(this);
    }

    public List<LogRecord> records() {
        return records;
    }

    @Override
    public void publish(LogRecord logged) {
        records.add(logged);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        logger.removeHandler(this);
        logger.setLevel(levelBefore);
        logger.setUseParentHandlers(true);
    }
}
