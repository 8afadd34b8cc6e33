package dev.signalbox.processor.generate.layout;

import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.signalbox.processor.model.Call;
import dev.signalbox.processor.model.Condition;
import dev.signalbox.processor.model.DispatchPlan;
import dev.signalbox.processor.model.ListenerModel;
import dev.signalbox.processor.model.ParameterModel.Kind;
import dev.signalbox.processor.model.Route;
import dev.signalbox.processor.model.Step;
import dev.signalbox.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What workers call: queued listener methods, each by a number. Those of a queue have numbers that follow each other.
 *
 * @param listeners the listener methods, by number, each with the type that its event is cast to
 * @param numbers the numbers by place
 * @param protocol what the methods with the calls are given
 * @param switches the methods with the calls
 * @param size how many listener methods each of them has, but for the last
 * @param root the method that leads to the right switch
 * @param table the simple name of the class that holds the table of queues
 */
public record QueueLayout(
        List<Call> listeners,
        Map<String, Integer> numbers,
        CallProtocol protocol,
        List<OpenLayout.Switch> switches,
        int size,
        String root,
        String table) {

    /** What a case takes besides a call: its cast, its instance, and what it returns. */
    private static final int CASE = 40;

    public QueueLayout {
        listeners = List.copyOf(listeners);
        numbers = Map.copyOf(numbers);
        switches = List.copyOf(switches);
    }

    static QueueLayout of(DispatchPlan plan, Members members, PartPlanner parts) {
        Variables names = members.variables();
        List<Call> listeners = listeners(plan);
        CallProtocol protocol = CallProtocol.ofWorkers(
                List.of(
                        ParameterSpec.builder(TypeName.INT, names.listener()).build(),
                        ParameterSpec.builder(Object.class, names.payload()).build()),
                names);
        if (listeners.isEmpty()) {
            return new QueueLayout(listeners, numbers(listeners), protocol, List.of(), 1, "", "");
        }
        List<Step> steps = List.copyOf(listeners);
        int size = OpenLayout.casesInMethod(steps, protocol, CASE);
        List<OpenLayout.Switch> switches = OpenLayout.switches("callQueued", steps, size, members, parts);
        String root = switches.size() == 1 ? switches.get(0).piece().reference() : members.method("callQueued");
        return new QueueLayout(listeners, numbers(listeners), protocol, switches, size, root, members.type("Queues"));
    }

    /** Tells whether there are no queued listener methods. */
    public boolean isEmpty() {
        return listeners.isEmpty();
    }

    /** Returns the number of a listener method that hears an event of a type. */
    public int number(ListenerModel listener, TypeRef event) {
        return Objects.requireNonNull(numbers.get(place(listener, cast(listener, event))), "number");
    }

    private static List<Call> listeners(DispatchPlan plan) {
        Map<String, Call> sorted = new TreeMap<>();
        for (Route route : plan.routes()) {
            add(sorted, route.steps(), route.event().type());
        }
        add(sorted, plan.open(), TypeRef.OBJECT);
        return new ArrayList<>(sorted.values());
    }

    private static void add(Map<String, Call> sorted, List<Step> steps, TypeRef event) {
        for (Step step : steps) {
            ListenerModel listener = step.listener();
            if (listener.queue().isPresent()) {
                TypeRef cast = cast(listener, event);
                sorted.put(
                        place(listener, cast),
                        new Call(listener, Optional.of(cast), Condition.ALWAYS, matched(listener)));
            }
        }
    }

    private static Map<String, Integer> numbers(List<Call> listeners) {
        Map<String, Integer> numbers = new HashMap<>();
        for (Call call : listeners) {
            numbers.put(place(call.listener(), call.narrowing().orElseThrow()), numbers.size());
        }
        return numbers;
    }

    /** Says where a listener method is: those of a queue together. */
    private static String place(ListenerModel listener, TypeRef cast) {
        return listener.queue().orElseThrow().id() + "\n" + listener.id() + "\n" + cast.qualifiedName();
    }

    /** Which of several patterns it is depends on the event. */
    private static Optional<String> matched(ListenerModel listener) {
        return listener.patterns().size() == 1
                ? Optional.of(listener.patterns().get(0).text())
                : Optional.empty();
    }

    /** What has type arguments that are erased is known by the type of the event alone. */
    private static TypeRef cast(ListenerModel listener, TypeRef event) {
        return listener.heard().kind() == Kind.ERASED ? event : listener.heard().type();
    }
}
