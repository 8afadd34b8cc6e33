package dev.signalbox.extensions;

import dev.signalbox.runtime.Attachment;
import java.time.Duration;

/** An attachment of an extension: closed by the extension, it need not be closed at the end, unless a thread is still in there. */
final class OwnedAttachment implements Attachment {
    private final Attachment attachment;
    private final Belongings belongings;

    OwnedAttachment(Attachment attachment, Belongings belongings) {
        this.attachment = attachment;
        this.belongings = belongings;
    }

    @Override
    public void close() {
        attachment.close();
        try {
            close(Duration.ZERO);
        } catch (InterruptedException interrupt) {
            Thread.currentThread().interrupt();
        } catch (IllegalStateException inside) { // the end waits for this thread
        }
    }

    @Override
    public boolean quiesce(Duration timeout) throws InterruptedException {
        return attachment.quiesce(timeout);
    }

    @Override
    public boolean close(Duration timeout) throws InterruptedException {
        boolean left = attachment.close(timeout);
        if (left) {
            belongings.leave(this);
        }
        return left;
    }
}
