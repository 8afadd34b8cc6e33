package dev.signalbox.runtime.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.signalbox.runtime.KeyPublisher;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.WeakReference;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class EventTypesMemoryTest {
    public interface Known {}

    public static final class Stranger implements Known {
        public Stranger() {}
    }

    @Test
    void doesNotKeepTheLoaderOfAClassItResolved() throws Exception {
        EventTypes types = TestTypes.of(Known.class);

        WeakReference<ClassLoader> loader = resolveInThrowAwayLoader(types);

        assertThat(isCollected(loader)).isTrue();
        assertThat(types.nearest(Stranger.class)).contains(Known.class);
    }

    @Test
    void isNotKeptByTheClassesItResolved() throws Exception {
        WeakReference<EventTypes> types = resolveStringInThrowAwayTypes();

        assertThat(isCollected(types)).isTrue();
    }

    @Test
    void openRoutesDoNotKeepTheLoaderOfAPayload() throws Exception {
        OpenRoutes routes = OpenRoutes.builder(EventTypes.builder().build())
                .add(Known.class, "#")
                .build();

        WeakReference<ClassLoader> loader = matchInThrowAwayLoader(routes);

        assertThat(isCollected(loader)).isTrue();
        assertThat(routes.find("a", Stranger.class).listeners()).containsExactly(0);
    }

    @Test
    void openRoutesAreNotKeptByTheClassesOfPayloads() throws Exception {
        WeakReference<OpenRoutes> routes = matchStringInThrowAwayRoutes();

        assertThat(isCollected(routes)).isTrue();
    }

    @Test
    void aPublisherUnderAKeyDoesNotKeepTheLoaderOfItsLastPayload() throws Exception {
        KeyPublisher publisher = new TestDispatcher().under("log.error");

        WeakReference<ClassLoader> loader = dispatchFromThrowAwayLoader(publisher);

        assertThat(isCollected(loader)).isTrue();
        assertThat(publisher.routingKey()).isEqualTo("log.error");
    }

    private static WeakReference<ClassLoader> dispatchFromThrowAwayLoader(KeyPublisher publisher) throws Exception {
        ClassLoader loader = new ThrowAwayLoader();
        publisher.dispatch(loader.loadClass(Stranger.class.getName())
                .getDeclaredConstructor()
                .newInstance());
        return new WeakReference<>(loader);
    }

    private static WeakReference<ClassLoader> matchInThrowAwayLoader(OpenRoutes routes) throws Exception {
        ClassLoader loader = new ThrowAwayLoader();
        Class<?> stranger = loader.loadClass(Stranger.class.getName());
        assertThat(routes.find("a", stranger).listeners()).containsExactly(0);
        return new WeakReference<>(loader);
    }

    private static WeakReference<OpenRoutes> matchStringInThrowAwayRoutes() {
        OpenRoutes routes = OpenRoutes.builder(TestTypes.of(Known.class))
                .add(String.class, "#")
                .build();
        assertThat(routes.find("a", String.class).listeners()).containsExactly(0);
        assertThatIllegalArgumentException().isThrownBy(() -> routes.find("a", Stranger.class));
        return new WeakReference<>(routes);
    }

    private static WeakReference<ClassLoader> resolveInThrowAwayLoader(EventTypes types) throws Exception {
        ClassLoader loader = new ThrowAwayLoader();
        Class<?> stranger = loader.loadClass(Stranger.class.getName());
        assertThat(stranger).isNotEqualTo(Stranger.class);
        assertThat(types.nearest(stranger)).contains(Known.class);
        return new WeakReference<>(loader);
    }

    private static WeakReference<EventTypes> resolveStringInThrowAwayTypes() {
        EventTypes types = TestTypes.of(Known.class);
        assertThat(types.nearest(String.class)).isEmpty();
        assertThat(types.nearest(Stranger.class)).contains(Known.class);
        return new WeakReference<>(types);
    }

    private static boolean isCollected(WeakReference<?> reference) throws InterruptedException {
        for (int i = 0; i < 100 && reference.get() != null; i++) {
            System.gc();
            Thread.sleep(20);
        }
        return reference.get() == null;
    }

    /** Defines {@link Stranger} again, and leaves everything else to the loader of this test. */
    private static final class ThrowAwayLoader extends ClassLoader {
        ThrowAwayLoader() {
            super(EventTypesMemoryTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.equals(Stranger.class.getName())) {
                return super.loadClass(name, resolve);
            }
            String file = name.replace('.', '/') + ".class";
            try (InputStream in = Objects.requireNonNull(getParent().getResourceAsStream(file))) {
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}
