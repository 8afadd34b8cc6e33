package dev.signalbox.samples.extensions.memory;

import dev.signalbox.extensions.Extension;
import dev.signalbox.extensions.Registrar;
import dev.signalbox.samples.extensions.kernel.Visit;

/** What the jar is loaded by. */
public final class MemoryExtension implements Extension {
    private final Cache cache = new Cache();

    @Override
    public String id() {
        return "memory";
    }

    @Override
    public String version() {
        return "1.0";
    }

    @Override
    public void load(Registrar registrar) {
        registrar.attach(MemoryDispatcher.builder().cache(cache).build());
        registrar.subscribe(Visit.class, (visit, context) -> cache.note(visit));
        registrar.onUnload(cache::clear);
    }
}
