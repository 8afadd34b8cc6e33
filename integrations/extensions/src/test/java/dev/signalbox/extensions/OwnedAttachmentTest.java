package dev.signalbox.extensions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.runtime.Attachment;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** An attachment that an extension closed is not kept, unless it is to be waited for. */
class OwnedAttachmentTest {
    private final Belongings belongings = new Belongings("m");

    @Test
    void closedByTheExtensionItIsLetGo() {
        Counted counted = new Counted(true);
        Attachment owned = belongings.keepHearing(new OwnedAttachment(counted, belongings));
        owned.close();
        assertThat(waitsAtTheEnd(counted)).isZero();
    }

    @Test
    void whileAThreadIsInItsListenersItIsKept() {
        Counted counted = new Counted(false);
        Attachment owned = belongings.keepHearing(new OwnedAttachment(counted, belongings));
        owned.close();
        assertThat(waitsAtTheEnd(counted)).isOne();
    }

    private int waitsAtTheEnd(Counted counted) {
        int before = counted.waits;
        belongings.close(new Ending(Duration.ZERO));
        return counted.waits - before;
    }

    /** Counts how often it is waited for. */
    private static final class Counted implements Attachment {
        private final boolean left;
        private int waits;

        Counted(boolean left) {
            this.left = left;
        }

        @Override
        public void close() {}

        @Override
        public boolean quiesce(Duration timeout) {
            return left;
        }

        @Override
        public boolean close(Duration timeout) {
            waits++;
            return left;
        }
    }
}
