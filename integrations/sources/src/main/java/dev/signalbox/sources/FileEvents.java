package dev.signalbox.sources;

import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which events are made of what happens to files; none where there is no function. */
record FileEvents(
        Predicate<? super Path> filter,
        @Nullable Function<? super Path, ?> created,
        @Nullable Function<? super Path, ?> changed,
        @Nullable Function<? super Path, ?> deleted) {

    static FileEvents none() {
        return new FileEvents(file -> true, null, null, null);
    }

    boolean isEmpty() {
        return created == null && changed == null && deleted == null;
    }

    FileEvents withFilter(Predicate<? super Path> other) {
        return new FileEvents(other, created, changed, deleted);
    }

    FileEvents withCreated(Function<? super Path, ?> other) {
        return new FileEvents(filter, other, changed, deleted);
    }

    FileEvents withChanged(Function<? super Path, ?> other) {
        return new FileEvents(filter, created, other, deleted);
    }

    FileEvents withDeleted(Function<? super Path, ?> other) {
        return new FileEvents(filter, created, changed, other);
    }
}
