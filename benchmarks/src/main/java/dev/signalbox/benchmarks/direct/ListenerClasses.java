package dev.signalbox.benchmarks.direct;

import dev.signalbox.benchmarks.workload.CompiledWorkload;
import dev.signalbox.benchmarks.workload.Counter;
import dev.signalbox.benchmarks.workload.Processing;
import dev.signalbox.benchmarks.workload.SourceFile;
import dev.signalbox.benchmarks.workload.Workload;
import dev.signalbox.benchmarks.workload.Workshop;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The compiled listeners of one peer. */
final class ListenerClasses {
    private final CompiledWorkload compiled;
    private final List<String> names;

    private ListenerClasses(CompiledWorkload compiled, List<String> names) {
        this.compiled = compiled;
        this.names = names;
    }

    /** Compiles listeners for a peer that looks at them at run time. */
    static ListenerClasses compile(ListenerStyle style, int count) {
        return compile(style, count, Processing.NONE);
    }

    /** Compiles listeners, and what else a peer needs, with its annotation processor. */
    static ListenerClasses compile(ListenerStyle style, int count, Processing processing, SourceFile... more) {
        List<SourceFile> sources = new ArrayList<>(style.sources(count));
        sources.addAll(List.of(more));
        String name = "direct-" + count + "-" + style.peer();
        return new ListenerClasses(Workshop.compile(new Workload(name, sources, processing)), style.names(count));
    }

    ClassLoader loader() {
        return compiled.loader();
    }

    /** The classes, for a container to create them. */
    Class<?>[] types() {
        return names.stream().map(this::type).toArray(Class<?>[]::new);
    }

    /** One object of each class. */
    List<Counter> create() {
        return names.stream().map(name -> compiled.create(name, Counter.class)).toList();
    }

    /** The objects of a container. */
    List<Counter> beans(Function<Class<?>, ?> container) {
        return names.stream().map(name -> (Counter) container.apply(type(name))).toList();
    }

    /** One of the classes by its qualified name. */
    Class<?> type(String name) {
        try {
            return loader().loadClass(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
