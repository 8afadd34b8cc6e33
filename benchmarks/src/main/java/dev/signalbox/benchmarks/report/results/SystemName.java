package dev.signalbox.benchmarks.report.results;

import java.util.Map;

/** The names that people know the measured systems by. */
public final class SystemName {
    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("handWritten", "hand-written calls"),
            Map.entry("handWrittenUnsplit", "hand-written, one method"),
            Map.entry("signalboxFailFast", "Signalbox, FAIL_FAST"),
            Map.entry("signalboxIsolate", "Signalbox, ISOLATE"),
            Map.entry("signalboxObject", "Signalbox, dispatch(Object)"),
            Map.entry("signalbox", "Signalbox"),
            Map.entry("signalboxTyped", "Signalbox, typed where it is one type"),
            Map.entry("signalboxOneMethod", "Signalbox, one method"),
            Map.entry("signalboxKeptKey", "Signalbox, a publisher kept for each key"),
            Map.entry("signalboxMethodEach", "Signalbox, a method for each pattern"),
            Map.entry("failFast", "Signalbox, FAIL_FAST"),
            Map.entry("isolate", "Signalbox, ISOLATE"),
            Map.entry("handle", "Signalbox, HANDLE"),
            Map.entry("withPatterns", "Signalbox, with patterns"),
            Map.entry("withoutPatterns", "Signalbox, without patterns"),
            Map.entry("plain", "Signalbox, no condition"),
            Map.entry("enumCondition", "Signalbox, enum condition"),
            Map.entry("stringCondition", "Signalbox, String condition"),
            Map.entry("eventOnly", "Signalbox, the event alone"),
            Map.entry("eventAndContext", "Signalbox, with the context"),
            Map.entry("arrayLoop", "hand-written loop over an array"),
            Map.entry("registerAndClose", "Signalbox, registering one more and closing"),
            Map.entry("withoutSubscription", "Signalbox, nothing attached"),
            Map.entry("withSubscription", "Signalbox, with a subscription"),
            Map.entry("mailbox", "Signalbox, the mailbox of a queue"),
            Map.entry("threadPool", "ThreadPoolExecutor"),
            Map.entry("disruptor", "Disruptor, blocking"),
            Map.entry("arrayQueue", "ArrayBlockingQueue"),
            Map.entry("arrayQueueDrained", "ArrayBlockingQueue, drainTo"),
            Map.entry("linkedQueue", "LinkedBlockingQueue"),
            Map.entry("jctoolsMpmc", "JCTools MPMC queue and parking"),
            Map.entry("jctoolsMpsc", "JCTools MPSC queue for each worker and parking"),
            Map.entry("oneWorker", "Signalbox, one worker"),
            Map.entry("fourWorkers", "Signalbox, 4 workers"),
            Map.entry("fourWorkersInOrder", "Signalbox, 4 workers in the order of keys"),
            Map.entry("directCall", "hand-written call"),
            Map.entry("request", "Signalbox, request"),
            Map.entry("requestOfAnyType", "Signalbox, request of any type"),
            Map.entry("dispatchWithoutResults", "Signalbox, 5 listeners that return nothing"),
            Map.entry("dispatchWithResults", "Signalbox, 5 listeners that return numbers"),
            Map.entry("collect", "Signalbox, collecting 5 numbers"),
            Map.entry("topicTable", "Signalbox TopicTable alone"),
            Map.entry("freshKey", "hand-written, making the key only"),
            Map.entry("patternLoop", "loop over patterns"),
            Map.entry("springRegistry", "Spring subscription registry"),
            Map.entry("doubleDispatch", "hand-written double dispatch"),
            Map.entry("hashMap", "HashMap by class"),
            Map.entry("classValue", "ClassValue"),
            Map.entry("guava", "Guava EventBus"),
            Map.entry("greenrobot", "greenrobot EventBus"),
            Map.entry("greenrobotIndex", "greenrobot EventBus, index"),
            Map.entry("mbassador", "MBassador"),
            Map.entry("lambdaEvents", "LambdaEvents"),
            Map.entry("avaje", "Avaje Inject events"),
            Map.entry("micronaut", "Micronaut events"),
            Map.entry("spring", "Spring events"),
            Map.entry("weld", "Weld (CDI) events"),
            Map.entry("kyori", "Kyori EventBus"),
            Map.entry("neoForge", "NeoForge EventBus"),
            Map.entry("floor", "the listeners alone"),
            Map.entry("none", "no processor"),
            Map.entry("noop", "a processor that does nothing"));

    private SystemName() {}

    /** The label of a method or of a parameter's value; the name itself if there is none. */
    public static String label(String system) {
        return LABELS.getOrDefault(system, system);
    }

    /** The label as a table shows it: Signalbox's own stand out. */
    public static String inTable(String system) {
        return isSignalbox(system) ? "**" + label(system) + "**" : label(system);
    }

    public static boolean isSignalbox(String system) {
        return label(system).startsWith("Signalbox");
    }

    /** Whether somebody else made it: neither Signalbox nor code written by hand for the comparison. */
    public static boolean isPeer(String system) {
        return !isSignalbox(system) && !label(system).startsWith("hand-written");
    }
}
