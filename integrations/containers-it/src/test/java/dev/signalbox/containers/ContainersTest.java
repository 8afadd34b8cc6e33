package dev.signalbox.containers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ContainersTest {
    /** More than a constructor has parameters, but for the one that has the name without a number. */
    private static final int MANY = 255;

    private static final String BINDING_OF_OPTIONS =
            "(?s)\\s*(@Binds\\s+CrmDispatcher.Options|bind\\(CrmDispatcher.Options)[^;]*;";

    @TempDir
    Path folder;

    /**
     * The importer publishes before anybody asked for the dispatcher; one of the listeners dispatches; a failure handler
     * and an unrouted handler are given; the owner has the dispatcher itself.
     */
    @ParameterizedTest
    @EnumSource
    void makesDispatcherAndPublisher(Container container) throws Exception {
        assertThat(Build.run(container, Sources.of(container), folder))
                .containsExactly(
                        "welcomed Ann",
                        "welcomed ",
                        "failed crm.Audit#onWelcomed",
                        "unrouted lead.lost",
                        "welcomed Cid",
                        "event types 3");
    }

    @ParameterizedTest
    @EnumSource
    void makesDispatchersOfMoreListenersThanAConstructorTakes(Container container) throws Exception {
        Sources sources = Sources.of(container).withCopies("Audit", MANY);
        List<String> expected = new ArrayList<>();
        for (String name : List.of("Ann", "", "Cid")) {
            for (int i = 0; i <= MANY; i++) {
                expected.add("welcomed " + name);
            }
        }
        assertThat(Build.run(container, sources, folder))
                .filteredOn(line -> line.startsWith("welcomed"))
                .containsExactlyElementsOf(expected);
    }

    /** Nobody has to set options, though for some containers there is a class for them. */
    @ParameterizedTest
    @EnumSource(names = {"GUICE", "DAGGER"})
    void needsNoOptions(Container container) throws Exception {
        Sources sources = Sources.of(container)
                .with("CrmOptions.java", text -> "package crm;")
                .with("Main.java", text -> text.replaceAll(BINDING_OF_OPTIONS, ""));
        assertThat(Build.run(container, sources, folder))
                .containsExactly("welcomed Ann", "welcomed ", "welcomed Cid", "event types 3");
    }

    @Test
    void servesContainersOfJavax() throws Exception {
        Sources sources = Sources.of(Container.DAGGER)
                .withAll(text -> text.replace("jakarta.inject", "javax.inject").replace("JAKARTA", "JAVAX"));
        assertThat(Build.run(Container.DAGGER, sources, folder)).contains("welcomed Ann", "unrouted lead.lost");
    }
}
