package dev.signalbox.extensions;

import dev.signalbox.runtime.Attachment;
import dev.signalbox.runtime.EventDispatcher;
import dev.signalbox.runtime.Registration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What an extension has made through its registrar and not closed itself. Safe for use by several threads. */
final class Belongings {
    private final String id;
    private final Calls calls = new Calls();
    private final Set<Registration> hearing = new LinkedHashSet<>();
    private final Set<EventDispatcher> dispatchers = new LinkedHashSet<>();
    private final List<AutoCloseable> resources = new ArrayList<>();
    private boolean closed;

    Belongings(String id) {
        this.id = id;
    }

    Calls calls() {
        return calls;
    }

    synchronized void admit() {
        if (closed) {
            throw new IllegalStateException(String.format("the extension %s is unloaded", id));
        }
    }

    /** Keeps what hears events. If the extension is unloaded meanwhile, it is closed at once. */
    <R extends Registration> R keepHearing(R added) {
        if (!add(hearing, added)) {
            added.close();
            admit();
        }
        return added;
    }

    void keepDispatcher(EventDispatcher dispatcher) {
        if (!add(dispatchers, dispatcher)) {
            admit();
        }
    }

    void keepResource(AutoCloseable resource) {
        if (!add(resources, resource)) {
            admit();
        }
    }

    synchronized void leave(Registration closedAlready) {
        hearing.remove(closedAlready);
    }

    /** Closes all: what hears, the dispatchers, the rest; the newest of each first. */
    void close(Ending ending) {
        calls.close();
        List<Registration> heard = taken(hearing);
        for (Registration each : heard) {
            if (each instanceof Attachment attachment) {
                ending.quiesce(attachment);
            } else {
                ending.close(each);
            }
        }
        ending.await(calls);
        taken(dispatchers).forEach(ending::drain);
        heard.forEach(ending::close); // attachments, which emptying queues needed; the others are closed already
        taken(resources).forEach(ending::close);
    }

    private synchronized <T> boolean add(Collection<T> some, T added) {
        if (!closed) {
            some.add(added);
        }
        return !closed;
    }

    private synchronized <T> List<T> taken(Collection<T> some) {
        closed = true;
        List<T> newestFirst = new ArrayList<>(some);
        Collections.reverse(newestFirst);
        some.clear();
        return newestFirst;
    }
}
