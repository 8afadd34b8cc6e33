package dev.signalbox.processor.behaviour;

import java.util.List;

/**
 * Types in package {@code demo} with a dispatcher {@code App}, and code that uses them; what they log is what tests look
 * at.
 *
 * @param types event types and listeners
 * @param dispatcher the members of {@code @Dispatcher}
 */
record Scenario(String types, String dispatcher) {

    static Scenario of(String types) {
        return new Scenario(types, "");
    }

    Scenario onFailure(String policy) {
        return new Scenario(types, "onFailure = FailurePolicy." + policy);
    }

    /** Compiles the types with code that is run as {@code demo.Run}. */
    Program compile(String code) {
        String run = "final class Run { static void run() throws Throwable { " + code + " } }";
        String app = "@Dispatcher(" + dispatcher + ") interface App {}";
        return Build.plain().compile("package demo;\n" + types + app + run);
    }

    /** Runs code and returns what was logged. */
    List<String> run(String code) throws Exception {
        return compile(code).run("demo.Run");
    }
}
