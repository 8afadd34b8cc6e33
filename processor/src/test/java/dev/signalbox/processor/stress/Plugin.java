package dev.signalbox.processor.stress;

import dev.signalbox.processor.behaviour.Program;
import dev.signalbox.runtime.EventDispatcher;
import dev.signalbox.runtime.Registration;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An instance of a listener class: what it heard, and when it was registered. Switched by one thread, called by all players. */
final class Plugin implements LongConsumer {
    private final PluginClass type;
    final Object instance;
    final Stays stays = new Stays();

    /** The calls by the thread that dispatched: the number of the event times {@link Hook#MOST}, and the index of the hook. */
    private final List<Numbers> heard;

    private final List<List<Hook>> hearing;

    private @Nullable Registration registration;

    Plugin(Program program, PluginClass type, int players) throws ReflectiveOperationException {
        this.type = type;
        this.hearing = type.hearing();
        this.heard = Stream.generate(Numbers::new).limit(players).toList();
        this.instance = type.create(program, this);
    }

    @Override
    public void accept(long call) {
        heard.get((int) (call >>> 32)).add((int) call);
    }

    /** Returns the hooks that are to hear an event. */
    List<Hook> hearing(int number) {
        return hearing.get(number % hearing.size());
    }

    Numbers heard(int player) {
        return heard.get(player);
    }

    /** Is there before the first dispatch begins. */
    void install(EventDispatcher game) {
        registration = game.register(instance);
        stays.began(Times.START, Times.START);
    }

    /** Registers the instance or, if it is registered, closes that. */
    void toggle(EventDispatcher game, Times times) {
        int called = times.next();
        if (registration == null) {
            registration = game.register(instance);
            stays.began(called, times.next());
        } else {
            registration.close();
            registration = null;
            stays.ended(called, times.next());
        }
    }

    @Override
    public String toString() {
        return type.name() + "@" + Integer.toHexString(System.identityHashCode(this));
    }
}
