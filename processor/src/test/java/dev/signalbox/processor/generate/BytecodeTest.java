package dev.signalbox.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.annotation.FailurePolicy;
import dev.signalbox.processor.behaviour.Program;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** HotSpot inlines a hot method up to 325 bytecodes (FreqInlineSize) and compiles none above 8,000 (HugeMethodLimit). */
class BytecodeTest {
    private static final int INLINED = 325;
    private static final int COMPILED = 8_000;
    private static final int CASES = 128;

    private static final String A = "@EventType(\"a\") record A() {}";
    private static final String TEMPLATE = """
            enum Kind { MADE, sold, SOLD, LOST }
            @EventType("a.{kind}.{name}.{number}.{flag}") record A(Kind kind, String name, long number, boolean flag) {}
            """;
    private static final String GUARD = "boolean ok(A a, EventContext c) throws Exception { return true; }";

    private static final Map<String, Listeners> SHAPES = Map.ofEntries(
            Map.entry("plain", new Listeners(A, "@Listen(topic = \"a\") void on(A a) { heard++; }", "")),
            Map.entry(
                    "guarded", new Listeners(A, "@Listen(when = \"ok\") void on(A a, EventContext c) {}" + GUARD, "")),
            Map.entry("stopping", new Listeners(A + "@EventType(\"b\") record B() {}", """
                            @Listen(topic = "a", when = "ok") Propagation on(A a, EventContext c) {
                                return Propagation.CONTINUE;
                            }
                            @Listen(topic = "a") @Emits Optional<B> emit(A a) throws Exception { return Optional.empty(); }
                            """ + GUARD, "")),
            Map.entry("conditional", new Listeners(TEMPLATE, """
                            @Listen(topic = {"a.sold.#", "#.n%d.*.*", "a.lost.*.123456%d.true"}) int on(A a) { return 1; }
                            @Listen(topic = "a.sold.n%d.%d.false") void or(A a) {}
                            """, "")),
            Map.entry("observed", new Listeners(A + "@EventType(\"b\") record B() {}", """
                            @Listen(topic = "a", when = "ok") Propagation on(A a, EventContext c) throws Exception {
                                return Propagation.CONTINUE;
                            }
                            @Listen(topic = "a") @Emits Optional<B> emit(A a) throws Exception { return Optional.empty(); }
                            @Listen int plain(A a) { return 1; }
                            """ + GUARD, "")),
            Map.entry("idempotent", new Listeners(A + "@EventType(\"b\") record B() {}", """
                            @Listen(when = "ok") Propagation on(A a, EventContext c) throws Exception { return null; }
                            @Listen(topic = "a") @Emits Optional<B> emit(A a) throws Exception { return Optional.empty(); }
                            """ + GUARD, "")),
            Map.entry("registered idempotent", new Listeners(A, """
                            @Listen long on(A a) throws Break { return heard++; }
                            @Listen(when = "ok") Propagation may(A a, EventContext c) { return Propagation.CONTINUE; }
                            """ + GUARD, "")),
            Map.entry(
                    "registered sticky",
                    new Listeners(
                            TEMPLATE.replace("}\")", "}\", retain = true)").replace("(\"a", "(value = \"a"),
                            """
                            @Listen(topic = {"a.sold.#", "#.n%d.*.*"}, when = "ok", sticky = true)
                            Propagation on(A a, EventContext c) throws Exception { return Propagation.CONTINUE; }
                            """ + GUARD,
                            "")),
            Map.entry("registered plain", new Listeners(A, "@Listen(topic = \"a\") void on(A a) { heard++; }", "")),
            Map.entry("registered", new Listeners(TEMPLATE + "@EventType(\"b\") record B() {}", """
                            @Listen(topic = {"a.sold.#", "#.n%d.*.*"}, when = "ok") Propagation on(A a, EventContext c) {
                                return Propagation.CONTINUE;
                            }
                            @Listen(topic = "a.#.%d.*") @Emits Optional<B> emit(A a) throws Exception {
                                return Optional.empty();
                            }
                            @Listen(topic = "x") String text(CharSequence text, EventContext c) throws Exception { return ""; }
                            """ + GUARD, "")),
            Map.entry("results", new Listeners(TEMPLATE, """
                            @Listen(topic = {"a.sold.#", "#.n%d.*.*"}, when = "ok", realizes = "x") int on(A a, EventContext c)
                                    throws Break { return 1; }
                            @Listen(topic = "a.#.%d.*") Object or(A a) throws Exception { return ""; }
                            @Listen long all(A a) throws Break { return 1; }
                            """ + GUARD, "")),
            Map.entry("results of instances", new Listeners(TEMPLATE, """
                            @Listen(topic = "a.#.%d.*") double on(A a) throws Break { return heard++; }
                            """, "")),
            Map.entry(
                    "queued",
                    new Listeners(
                            A,
                            "@Queued(attempts = 2) @Listen(topic = \"a\", when = \"ok\") void on(A a) {}"
                                    + "boolean ok() { return true; }",
                            "")),
            Map.entry("queued classes", new Listeners(TEMPLATE, """
                            @Queued(workers = 2, orderBy = "number") static final class Both {
                                @Listen(topic = {"a.sold.#", "#.n%d.*.*"}, when = "ok") Propagation on(A a, EventContext c) {
                                    return Propagation.CONTINUE;
                                }
                                @Listen(topic = "a.sold.n%d.%d.false") void or(A a) {}
                                boolean ok(A a, EventContext c) throws Exception { return true; }
                            }
                            @Queued(workers = 2, orderBy = "length") static final class Open {
                                @Listen(topic = "x.#") void text(CharSequence text) {}
                                @Listen(topic = "y.#") void more(CharSequence text) {}
                            }
                            @Registered @Queued static final class View {
                                @Listen(topic = "#.%d.*") void show(A a) {}
                                @Listen(topic = "x") void text(String text) {}
                            }
                            """, "")),
            Map.entry("open", new Listeners("@EventType(\"a\") class A {} interface Mark {}", """
                            @Listen(topic = {"x.#", "y.*"}) Propagation on(Map<?, ?> map, EventContext c) {
                                return Propagation.STOP;
                            }
                            @Listen void mark(Mark mark) throws Exception {}
                            """, "")));

    static Stream<Arguments> shapes() {
        Stream<Arguments> small = SHAPES.keySet().stream()
                .flatMap(shape -> Stream.of(FailurePolicy.values())
                        .flatMap(policy -> Stream.of(1, 10, 408).map(count -> Arguments.of(shape, policy, count))));
        Stream<Arguments> large = Stream.of(
                Arguments.of("plain", FailurePolicy.ISOLATE, 5_000),
                Arguments.of("guarded", FailurePolicy.HANDLE, 1_000),
                Arguments.of("registered", FailurePolicy.ISOLATE, 1_000),
                Arguments.of("queued", FailurePolicy.ISOLATE, 1_000),
                Arguments.of("conditional", FailurePolicy.FAIL_FAST, 1_000));
        return Stream.concat(small, large);
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void staysBelowTheLimitsOfTheJit(String shape, FailurePolicy policy, int count) {
        for (ClassFile file : generated(shape, policy, count)) {
            assertThat(file.methods()).allSatisfy(method -> {
                assertThat(method.cases()).as("%s.%s", file.name(), method).isLessThanOrEqualTo(CASES);
                boolean small = method.cases() == 0 && !runsOnce(file, method);
                assertThat(method.size())
                        .as("%s.%s", file.name(), method)
                        .isLessThanOrEqualTo(small ? INLINED : COMPILED);
            });
        }
    }

    /** Constructors, and the methods that fill the tables of a dispatcher. */
    private static boolean runsOnce(ClassFile file, MethodCode method) {
        return method.name().equals("<init>") || file.name().matches(".*\\$(Events|OpenPayloads|Registered|Queues)");
    }

    @Test
    void callsFourHundredListenersInThreeSteps() {
        for (FailurePolicy policy : FailurePolicy.values()) {
            List<MethodCode> methods = generated("plain", policy, 400).stream()
                    .flatMap(file -> file.methods().stream())
                    .toList();
            List<String> chunks = methods.stream()
                    .filter(method ->
                            method.calls().stream().anyMatch(call -> call.matches("demo\\.Listener\\d+\\.on")))
                    .map(MethodCode::name)
                    .toList();
            assertThat(methods.stream()
                            .filter(method -> method.name().equals("a"))
                            .flatMap(method -> method.calls().stream())
                            .map(call -> call.substring(call.lastIndexOf('.') + 1)))
                    .as("%s", policy)
                    .containsAll(chunks);
        }
    }

    @Test
    void catchesNothingUnderFailFastButCheckedExceptions() {
        String method = "@Listen(topic = \"a\") void on(A a) %s { heard++; }";
        for (String clause : List.of("", "throws IllegalStateException, AssertionError")) {
            assertThat(handlers(method.formatted(clause), "FAIL_FAST")).isZero();
            assertThat(handlers(method.formatted(clause), "ISOLATE")).isEqualTo(3);
        }
        assertThat(handlers(method.formatted("throws Exception"), "FAIL_FAST")).isEqualTo(3);
    }

    private static int handlers(String method, String policy) {
        return files(Program.of(new Listeners(A, method, policy).sources(3))).stream()
                .flatMap(file -> file.methods().stream())
                .mapToInt(MethodCode::handlers)
                .sum();
    }

    private static List<ClassFile> generated(String shape, FailurePolicy policy, int count) {
        boolean registered = shape.startsWith("registered") || shape.endsWith("instances");
        Listeners listeners = SHAPES.getOrDefault(shape, new Listeners("", "", ""));
        boolean asked = shape.equals("observed") || shape.endsWith("idempotent");
        String members = policy.name() + (asked ? ", " + shape.replace("registered ", "") + " = true" : "");
        return files(
                Program.of(new Listeners(listeners.event(), listeners.method(), members, registered).sources(count)));
    }

    private static List<ClassFile> files(Program program) {
        return program.classes().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("demo.App"))
                .map(entry -> ClassFile.read(entry.getValue()))
                .toList();
    }
}
