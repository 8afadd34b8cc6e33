package dev.signalbox.processor.scan;

/** The names of the types the processor knows, as the compiler knows them. */
final class Names {
    static final String EVENT_TYPE = "dev.signalbox.annotation.EventType";
    static final String EVENT_NAMESPACE = "dev.signalbox.annotation.EventNamespace";
    static final String LISTEN = "dev.signalbox.annotation.Listen";
    static final String EMITS = "dev.signalbox.annotation.Emits";
    static final String NO_LISTENER = "dev.signalbox.annotation.NoListener";
    static final String REGISTERED = "dev.signalbox.annotation.Registered";
    static final String QUEUED = "dev.signalbox.annotation.Queued";
    static final String DISPATCHER = "dev.signalbox.annotation.Dispatcher";
    static final String GENERATED = "dev.signalbox.annotation.GeneratedBySignalbox";
    static final String EVENT_CONTEXT = "dev.signalbox.runtime.EventContext";
    static final String BREAK = "dev.signalbox.runtime.Break";
    static final String REQUEST = "dev.signalbox.runtime.Request";
    static final String SURVEY = "dev.signalbox.runtime.Survey";
    static final String COMPLETION_STAGE = "java.util.concurrent.CompletionStage";
    static final String PROPAGATION = "dev.signalbox.runtime.Propagation";

    /** What the names of the generated types end in that list event types. */
    static final String EVENT_LIST = "_SignalboxEvents";

    private Names() {}
}
