package dev.signalbox.processor.generate.queue;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.signalbox.annotation.WhenFull;
import dev.signalbox.processor.generate.code.TableClass;
import dev.signalbox.processor.generate.code.TypeNames;
import dev.signalbox.processor.generate.layout.Frame;
import dev.signalbox.processor.model.Call;
import dev.signalbox.processor.model.QueueModel;
import java.util.List;

/** Writes the table of the queues, each with the listener methods whose deliveries wait there. */
public final class QueuesClass {
    private QueuesClass() {}

    /** Writes the nested class that holds the table, if listeners are queued. */
    public static List<TypeSpec> of(Frame frame) {
        if (frame.layout().queues().isEmpty()) {
            return List.of();
        }
        TableClass table = new TableClass(
                TypeNames.QUEUE_TABLE, CodeBlock.of(""), frame.names().builder());
        String current = "";
        for (Call call : frame.layout().queues().listeners()) {
            QueueModel queue = call.listener().queue().orElseThrow();
            if (!queue.id().equals(current)) {
                current = queue.id();
                table.add(queue(queue), 40);
            }
            table.add(CodeBlock.of("listener($S)", call.listener().id()), 8);
        }
        return List.of(table.write(frame.layout().queues().table()));
    }

    private static CodeBlock queue(QueueModel queue) {
        CodeBlock where = queue.executor().isEmpty()
                ? CodeBlock.of("$L, $L", queue.workers(), queue.orderBy().isPresent())
                : CodeBlock.of("$S, $L", queue.executor(), queue.direct());
        return CodeBlock.of(
                "$L($S, $L, $T.$L, $L, $S, $L)",
                queue.executor().isEmpty() ? "workers" : "executor",
                queue.id(),
                queue.capacity(),
                WhenFull.class,
                queue.whenFull(),
                queue.attempts(),
                queue.backoff(),
                where);
    }
}
