package dev.signalbox.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What fails, is emitted, asked and stopped in dispatchers that are attached to others. */
class ExtensionFailureTest {
    private static final ExtensionScenario SCENARIO = ExtensionScenario.of("""
            @EventType("own") record Own(int number) {}
            @EventType("ask") record Ask() implements Request<String> {}
            final class Plugin {
                @Listen(topic = "login", priority = 1) @Emits Own emit(Login login) { return new Own(1); }
                @Listen(topic = "login") void fail(Login login) throws java.io.IOException {
                    throw new java.io.IOException("full");
                }
                @Listen(topic = "com.longgui.case.own") void on(Own own) { log("own " + own.number()); }
                @Listen String answer(Ask ask) { return "answer"; }
            }
            """);

    @ParameterizedTest
    @ValueSource(strings = {"ISOLATE", "HANDLE"})
    void failuresAreThoseOfTheHost(String policy) throws Exception {
        String handler = policy.equals("HANDLE") ? ".failureHandler(f -> log(\"handled in ext\"))" : "";
        assertThat(SCENARIO.onFailure(policy).runDetached("""
                var failing = CaseDispatcher.builder()%s.plugin(new Plugin()).build();
                host.attach(failing);
                for (EventPublisher each : List.of(host, failing)) {
                    try { each.dispatch(new Login("ada")); }
                    catch (DispatchException failed) { log(failed.failures().get(0).listenerId()); }
                }
                """.formatted(handler)))
                .containsExactly("host ada", "own 1", "ext.Plugin#fail", "host ada", "own 1", "ext.Plugin#fail");
    }

    @Test
    void whatAnExtensionThrowsAtOnceIsAFailureOfIt() throws Exception {
        assertThat(SCENARIO.onFailure("FAIL_FAST").run("""
                try { host.dispatch(new Login("ada")); }
                catch (DispatchException failed) { log(failed.failures().get(0)); }
                """))
                .hasSize(3)
                .last()
                .asString()
                .contains("extension ext.CaseDispatcher", "full");
    }

    @Test
    void requestsAreAnsweredByTheFirstThatCan() throws Exception {
        assertThat(SCENARIO.run("""
                log(ext.request(new Ask()));
                log(host.request(new Ask()));
                log(host.requestAsync(new Ask(), java.time.Duration.ofMinutes(1)).toCompletableFuture().get());
                """)).containsExactly("answer", "answer", "answer");
    }

    @Test
    void entriesAndFailuresKeepTheirOrder() throws Exception {
        assertThat(ExtensionScenario.of("""
                final class Plugin {
                    @Listen(topic = "login", priority = 3) int one(Login login) { return 2; }
                    @Listen(topic = "login", priority = 2) int two(Login login) { throw new IllegalStateException("two"); }
                    @Listen(topic = "login", priority = 1) int three(Login login) { return 3; }
                }
                """).run("""
                host.subscribe(Login.class, (event, context) -> { throw new Exception("one"); });
                for (var entry : host.collect(new Login("ada")).entries()) {
                    log(entry.failure().map(failure -> failure.cause().getMessage()).orElse("" + entry.value()));
                }
                """)).containsExactly("host ada", "1", "one", "2", "two", "3");
    }

    @Test
    void aStopEndsTheEventForAllThatComeAfter() throws Exception {
        assertThat(ExtensionScenario.of("""
                final class Plugin {
                    @Listen(topic = "login") Propagation on(Login login) throws Break {
                        log("ext");
                        if (login.user().equals("ada")) { return Propagation.STOP; }
                        throw Break.with("data");
                    }
                }
                """).run("""
                host.attach(CaseDispatcher.builder().plugin(new Plugin()).build());
                host.dispatch(new Login("ada"));
                log(host.collect(new Login("bob")).broken());
                """))
                .containsExactly("host ada", "ext", "host bob", "ext", "Optional[data]");
    }
}
