package dev.signalbox.extensions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signalbox.extensions.host.Journal;
import dev.signalbox.extensions.host.Kept;
import dev.signalbox.extensions.host.Login;
import dev.signalbox.runtime.EventDescription;
import dev.signalbox.runtime.EventFilter;
import dev.signalbox.runtime.EventMetadata;
import dev.signalbox.runtime.UnknownEventException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Extensions are loaded, hear, are unloaded and loaded again. */
class LifecycleTest {
    private static final String ATTACH = "registrar.attach(CaseDispatcher.builder().plugin(new Plugin()).build());";
    private static final String OWN = """
            @EventType(value = "own", title = "Own event of the extension") public record Own(int number) {}
            """;
    private static final String PLUGIN = """
            final class Plugin {
                @Listen void on(Own own) { Journal.log("own " + own.number()); }
                @Listen int on(Login login) { Journal.log("ext " + login.user()); return 1; }
                @Listen(when = "fromBilling") void billed(Login login, EventContext context) { Journal.log("billed " + login.user()); }
                boolean fromBilling(Login login, EventContext context) {
                    return context.source().equals(Optional.of("billing"));
                }
            }
            """;
    private static final String CASE = "@Dispatcher interface Case {}";

    private Stage stage;

    @BeforeEach
    void begin(@TempDir Path temporary) throws IOException {
        stage = new Stage(temporary);
    }

    @AfterEach
    void end() {
        stage.close();
    }

    private void loadMail() throws IOException {
        stage.jar("mail.jar", "mail", "1.0", ATTACH + "Journal.offer(\"own\", () -> new Own(7));", OWN, PLUGIN, CASE);
        assertThat(stage.manager.loadAll()).isEmpty();
    }

    @Test
    @DisplayName(
            "A-19: loaded, an own event is heard once; unloaded, its type is unknown; loaded again, it is heard once")
    void ownEventsComeAndGo() throws IOException {
        loadMail();
        stage.host.dispatch(Journal.made("own"));
        assertThat(Journal.take()).containsExactly("own 7");

        assertThat(stage.manager.unload("mail").isClean()).isTrue();
        assertThatThrownBy(() -> stage.host.dispatch(Journal.made("own"))).isInstanceOf(UnknownEventException.class);
        assertThat(Journal.take()).containsExactly("unload mail");

        stage.manager.reload("mail");
        stage.host.dispatch(Journal.made("own"));
        assertThat(Journal.take()).containsExactly("own 7");
        assertThat(stage.told).isEmpty();
    }

    @Test
    @DisplayName("A-12: after unload no listener is called; loaded again, each is called exactly once")
    void listenersComeAndGo() throws IOException {
        stage.jar("mail.jar", "mail", "1.0", """
                %s
                registrar.subscribe(Login.class, (login, context) -> Journal.log("subscriber " + login.user()));
                registrar.register(new View("view"));
                """.formatted(ATTACH), OWN, PLUGIN, CASE);
        stage.manager.loadAll();
        for (String user : List.of("ada", "bob")) {
            stage.host.dispatch(new Login(user));
            assertThat(Journal.take())
                    .containsExactlyInAnyOrder("host " + user, "view " + user, "subscriber " + user, "ext " + user);
            stage.manager.unload("mail");
            stage.host.dispatch(new Login("nobody"));
            assertThat(Journal.take()).containsExactly("unload mail", "host nobody");
            stage.manager.reload("mail");
        }
    }

    @Test
    @DisplayName(
            "A-18: a listener for one source hears neither others nor none; an id that is loaded is refused, and heard once")
    void sourcesAndIdsAreTold() throws IOException {
        loadMail();
        Path twin = stage.jars.jar(
                stage.folder.resolveSibling("twin.jar"), "twin", Stage.extension("Twin", "Mail", "2.0", ""));
        assertThatThrownBy(() -> stage.manager.load(twin))
                .isInstanceOfSatisfying(
                        ExtensionException.class,
                        refused -> assertThat(refused.fault()).isEqualTo(ExtensionFault.DUPLICATE_ID))
                .hasMessageContaining("twin.jar has the extension mail, which is loaded from")
                .hasMessageContaining("reload(\"mail\")");

        EventMetadata none = EventMetadata.none();
        stage.host.dispatch(new Login("ada"), none.withSource("billing"));
        stage.host.dispatch(new Login("bob"), none.withSource("shop"));
        stage.host.dispatch(new Login("cy"));
        assertThat(Journal.take())
                .containsExactly("host ada", "billed ada", "ext ada", "host bob", "ext bob", "host cy", "ext cy");
    }

    @Test
    @DisplayName(
            "A-21: the list of events has those of the host and of extensions; topic part and title part must both fit; pages")
    void eventsAreListed() throws IOException {
        loadMail();
        EventFilter all = EventFilter.all();
        assertThat(topics(all)).containsExactly("kernel.kept", "kernel.login", "kernel.tick", "ext.mail.own");
        assertThat(topics(all.topicContaining("o"))).containsExactly("kernel.login", "ext.mail.own");
        assertThat(topics(all.titleContaining("SOME"))).containsExactly("kernel.kept", "kernel.login");
        assertThat(topics(all.topicContaining("log").titleContaining("some"))).containsExactly("kernel.login");
        assertThat(topics(all.namespace("ext.mail"))).containsExactly("ext.mail.own");
        assertThat(topics(all.page(1, 2))).containsExactly("kernel.tick", "ext.mail.own");
        assertThat(stage.host.catalog().count(all.page(1, 2))).isEqualTo(4);

        stage.manager.unload("mail");
        assertThat(topics(all)).containsExactly("kernel.kept", "kernel.login", "kernel.tick");
    }

    @Test
    void extensionsHearWhatTheirGateLetsPass() throws IOException {
        try (ExtensionManager others = stage.builder()
                .gate((event, context) -> !event.equals(new Login("secret")))
                .tenants("tenant", (id, tenant) -> id.equals("mail") && tenant.equals("acme"))
                .build()) {
            stage.jar("mail.jar", "mail", "1.0", """
                    %s registrar.subscribe(Login.class, (login, context) -> Journal.log("sub " + login.user()));
                    """.formatted(ATTACH), OWN, PLUGIN, CASE);
            others.loadAll();
            EventMetadata none = EventMetadata.none();
            stage.host.dispatch(new Login("secret"));
            stage.host.dispatch(new Login("other"), none.withHeader("tenant", "other"));
            stage.host.dispatch(new Login("elsewhere"), EventMetadata.to("sms"));
            others.setActive("Mail", false);
            stage.host.dispatch(new Login("inactive"));
            assertThat(Journal.take()).containsExactly("host secret", "host other", "host elsewhere", "host inactive");

            others.setActive("mail", true);
            stage.host.dispatch(new Login("ada"), EventMetadata.to("mail").withHeader("tenant", "acme"));
            assertThat(Journal.take()).containsExactly("host ada", "sub ada", "ext ada");
        }
    }

    @Test
    void untilItIsLoadedAnExtensionHearsWhatItDispatchesItself() throws IOException {
        stage.host.dispatch(new Kept("before"));
        Journal.take();
        stage.jar("mail.jar", "mail", "1.0", """
                registrar.subscription(Kept.class).sticky().to((kept, context) -> Journal.log("kept " + kept.text()));
                registrar.subscribe(Login.class, (login, context) -> Journal.log("sub " + login.user()));
                Thread other = new Thread(() -> registrar.publisher().dispatch(new Login("early")));
                other.start();
                other.join();
                registrar.publisher().dispatch(new Login("own"));
                """);
        stage.manager.loadAll();
        assertThat(Journal.take()).containsExactly("kept before", "host early", "host own", "sub own");
    }

    @Test
    void aClosedManagerHasUnloadedAllAndLoadsNothing() throws IOException {
        loadMail();
        stage.manager.close();
        stage.manager.close();
        assertThat(Journal.take()).containsExactly("unload mail");
        assertThatIllegalStateException().isThrownBy(stage.manager::loadAll).withMessageContaining("build another");
        assertThat(stage.listed()).containsExactly("mail 1.0 UNLOADED (mail.jar)");
    }

    private List<String> topics(EventFilter filter) {
        return stage.host.catalog().list(filter).stream()
                .map(EventDescription::topic)
                .toList();
    }
}
