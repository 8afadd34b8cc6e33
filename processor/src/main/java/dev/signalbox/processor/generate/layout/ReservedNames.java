package dev.signalbox.processor.generate.layout;

import java.util.List;

/** The names that generated classes inherit, so that nothing else may have them. */
final class ReservedNames {
    /** What a builder has besides a method for each listener class, now or in a version to come. */
    static final List<String> OF_BUILDERS = List.of(
            "listener",
            "listeners",
            "failureHandler",
            "unroutedHandler",
            "deadLetterHandler",
            "clock",
            "executor",
            "threadFactory",
            "transport",
            "interceptor",
            "tap",
            "codec",
            "gate",
            "idempotency",
            "idempotencyStore",
            "idempotent",
            "observer",
            "build",
            "set",
            "bind",
            "take",
            "finish",
            "self",
            "policy");

    /** What a dispatcher has besides its routes, now or in a version to come. */
    static final List<String> OF_DISPATCHERS = List.of(
            "dispatch",
            "route",
            "routingKey",
            "deliver",
            "delivery",
            "end",
            "direct",
            "eventTypes",
            "openRoutes",
            "catalog",
            "close",
            "builder",
            "take",
            "finish",
            "collect",
            "request",
            "requestAsync",
            "subscribe",
            "subscription",
            "register",
            "attach",
            "queue",
            "queues",
            "last",
            "operation",
            "with",
            "offer",
            "settle",
            "policy",
            "clock",
            "unrouted",
            "handle",
            "known",
            "admit",
            "instances",
            "replay",
            "work",
            "queueTable",
            "namespace",
            "forget",
            "unproxied");

    static final List<String> OF_OBJECTS =
            List.of("hashCode", "equals", "toString", "getClass", "notify", "notifyAll", "wait", "clone", "finalize");

    private ReservedNames() {}
}
