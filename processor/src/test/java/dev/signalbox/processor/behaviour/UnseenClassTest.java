package dev.signalbox.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.runtime.EventDispatcher;
import java.lang.ref.WeakReference;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class UnseenClassTest {
    private static final String HOST = """
            package demo;
            @EventType("open") public class Open {}
            @EventType("open.nearer") public class Nearer extends Open {}
            @EventType("face") public interface Face {}
            public interface Marker {}
            public final class Hearing {
                @Listen(topic = "open.#") public void open(Open event) { log("open"); }
                @Listen(topic = "open.nearer", priority = 1) public void nearer(Nearer event) { log("nearer"); }
                @Listen(topic = "face") public void face(Face event) { log("face"); }
                @Listen(priority = 2) public void marked(Marker event) { log("marked"); }
            }
            @Dispatcher public interface App {}
            public final class Host {
                public static final EventDispatcher APP = new AppDispatcher(new Hearing());
                static EventDispatcher app() { return APP; }
            }
            """;

    private static final String LATER = """
            package later;
            final class Far extends demo.Open {}
            final class Near extends demo.Nearer implements demo.Face, demo.Marker {}
            final class Both implements demo.Marker, demo.Face {}
            final class Later {
                static void run() {
                    for (Object event : List.of(new Far(), new Near(), new Both(), new Far(), new demo.Face() {})) {
                        demo.Host.APP.dispatch(event);
                    }
                    var app = (demo.AppDispatcher) demo.Host.APP;
                    app.dispatch((demo.Open) new Near());
                }
            }
            """;

    @Test
    void isRoutedAsItsNearestEventType() throws Exception {
        Program later = Build.plain().on(Program.of(HOST)).compile(LATER);
        assertThat(later.run("later.Later"))
                .containsExactly(
                        "open", "marked", "nearer", "open", "marked", "face", "open", "face", "marked", "nearer",
                        "open");
    }

    @Test
    void isNotKeptAliveByTheDispatcher() throws Exception {
        Program host = Program.of(HOST);
        WeakReference<ClassLoader> loader = dispatchFromAnotherLoader(host);
        for (int i = 0; i < 100 && loader.get() != null; i++) {
            System.gc();
            Thread.sleep(20);
        }
        assertThat(loader.get()).isNull();
        assertThat(host.call("demo.Host", "app")).isInstanceOf(EventDispatcher.class);
    }

    private static WeakReference<ClassLoader> dispatchFromAnotherLoader(Program host) throws Exception {
        Program later = Build.plain().on(host).compile(LATER);
        later.run("later.Later");
        return new WeakReference<>(
                Objects.requireNonNull(later.load("later.Far").getClassLoader()));
    }
}
