package dev.signalbox.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What listeners hear of operations, and can do about them. */
class OperationTest {
    private static final String LISTENERS = """
            record NewUser(String name) {}
            record User(int number) {}
            final class Rules {
                @Listen(topic = "create_user_pre") void check(OperationStarting starting) throws Break {
                    log(starting);
                    if (starting.request(NewUser.class).name().isEmpty()) throw Break.with("no name");
                }
                @Listen(topic = "create_user") void welcome(OperationDone done) throws Break {
                    log(done);
                    if (done.response(User.class).number() == 0) throw Break.with("nobody");
                }
            }
            """;

    private static Program compile(String code) {
        return Scenario.of(LISTENERS).compile(code);
    }

    @Test
    @DisplayName("A-20: listeners hear of an operation before and after its body")
    void areToldAroundTheBody() throws Exception {
        assertThat(compile("""
                var create = Operation.of(new AppDispatcher(new Rules()), "create_user");
                OperationResult<User> result = create.run(new NewUser("ada"), () -> { log("body"); return new User(7); });
                log(result.response() + " " + result.value() + " " + result.isSkipped() + " " + result.broken());
                log(create.run(new NewUser("eve"), () -> new User(0)).broken());
                """).run("demo.Run"))
                .containsExactly(
                        "create_user starting: NewUser[name=ada]",
                        "body",
                        "create_user done: NewUser[name=ada] gives User[number=7]",
                        "User[number=7] User[number=7] false Optional.empty",
                        "create_user starting: NewUser[name=eve]",
                        "create_user done: NewUser[name=eve] gives User[number=0]",
                        "Optional[nobody]");
    }

    @Test
    @DisplayName("A-20: a listener that breaks off before the body keeps it from running, and its data is the result")
    void isSkippedByABreak() throws Exception {
        assertThat(compile("""
                var result = Operation.of(new AppDispatcher(new Rules()), "create_user")
                        .run(new NewUser(""), () -> { log("body"); return new User(7); });
                log(result.value() + " " + result.isSkipped());
                try { result.response(); } catch (IllegalStateException e) { log(e.getMessage()); }
                """).run("demo.Run"))
                .containsExactly(
                        "create_user starting: NewUser[name=]",
                        "no name true",
                        "a listener broke the operation off with no name, so that there is no response");
    }

    @Test
    @DisplayName("A-20: what the body throws reaches the caller, and listeners do not hear of an end")
    void throwsWhatTheBodyThrows() throws Exception {
        assertThat(compile("""
                try {
                    Operation.of(new AppDispatcher(new Rules()), "create_user")
                            .run(new NewUser("ada"), () -> { throw new java.io.IOException("full"); });
                } catch (java.io.IOException e) {
                    log(e.getMessage());
                }
                """).run("demo.Run")).containsExactly("create_user starting: NewUser[name=ada]", "full");
    }

    @Test
    void isNoneIfAListenerOfTheStartFails() throws Exception {
        assertThat(compile("""
                try {
                    Operation.of(new AppDispatcher(new Rules()), "create_user").run("no user", () -> { log("body"); return 1; });
                } catch (DispatchException e) {
                    log(e.failures().get(0).cause().getMessage());
                }
                """).run("demo.Run"))
                .containsExactly(
                        "create_user starting: no user",
                        "the request of operation create_user is a java.lang.String, no demo.NewUser");
    }

    @Test
    void isToldOfOnceUnderAnId() throws Exception {
        assertThat(new Scenario(LISTENERS, "idempotent = true").run("""
                var create = Operation.of(new AppDispatcher(new Rules()), "create_user");
                for (int i = 0; i < 2; i++) {
                    create.run(new NewUser("ada"), EventMetadata.none().withId("u"), () -> { log("body"); return new User(7); });
                }
                """))
                .containsExactly(
                        "create_user starting: NewUser[name=ada]",
                        "body",
                        "create_user done: NewUser[name=ada] gives User[number=7]",
                        "body");
    }

    @Test
    void refusesIdThatIsNoKey() throws Exception {
        assertThat(compile("""
                var app = new AppDispatcher(new Rules());
                try { Operation.of(app, "x".repeat(252)); } catch (dev.signalbox.topic.TopicSyntaxException e) { log("long"); }
                log(Operation.of(app, "x").id());
                log(Operation.of(app, "x").run("request", () -> null).response());
                """).run("demo.Run")).containsExactly("long", "x", "null");
    }
}
