package dev.signalbox.processor.generate.layout;

import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.signalbox.processor.model.DispatchPlan;
import dev.signalbox.processor.model.QueueModel;
import dev.signalbox.processor.model.Step;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the calls for payloads without an event type live: in switches on the number of the listener.
 *
 * @param protocol what they hand to each other
 * @param switches the methods with the calls
 * @param size how many listeners each of them has, but for the last
 * @param root the method that leads to the right switch
 */
public record OpenLayout(CallProtocol protocol, List<Switch> switches, int size, String root) {
    private static final int CASES = 128;

    public OpenLayout {
        switches = List.copyOf(switches);
    }

    /**
     * A method with a switch.
     *
     * @param first the number of its first listener
     * @param piece the method and its steps
     */
    public record Switch(int first, Piece piece) {}

    /** Tells whether an event may enter the queue of a class for several of its methods, which are found one by one. */
    public boolean joinsQueues() {
        for (Switch each : switches) {
            for (Step step : each.piece().steps()) {
                if (step.listener().queue().filter(QueueModel::ofClass).isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }

    static OpenLayout of(DispatchPlan plan, Members members, PartPlanner parts) {
        List<Step> open = plan.open();
        Variables names = members.variables();
        List<ParameterSpec> given = List.of(
                ParameterSpec.builder(TypeName.INT, names.listener()).build(),
                ParameterSpec.builder(Object.class, names.payload()).build());
        boolean mayBeUnheard = open.stream().anyMatch(step -> step.listener().isRegistered());
        CallProtocol protocol = CallProtocol.of(
                        given, plan.dispatcher().onFailure(), open, mayBeUnheard, members.variables())
                .withoutResults();
        int size = casesInMethod(open, protocol, 24);
        List<Switch> switches = switches("openListener", open, size, members, parts);
        String root = switches.size() == 1 ? switches.get(0).piece().reference() : members.method("openListener");
        return new OpenLayout(protocol, switches, size, root);
    }

    /** Returns how many listeners a method can switch on, each with a cost besides its call. */
    static int casesInMethod(List<Step> steps, CallProtocol protocol, int besides) {
        int longest = 1;
        for (Step step : steps) {
            longest = Math.max(longest, Cost.of(step, protocol) + besides);
        }
        return Math.max(1, Math.min(CASES, Cost.SWITCH / longest));
    }

    /** Cuts listeners into methods of a size. */
    static List<Switch> switches(String name, List<Step> all, int size, Members members, PartPlanner parts) {
        List<Switch> switches = new ArrayList<>();
        for (int first = 0; first < all.size(); first += size) {
            List<Step> steps = all.subList(first, Math.min(all.size(), first + size));
            String method = members.method(name + (first == 0 ? "" : "s" + first));
            switches.add(new Switch(first, new Piece(method, parts.place(steps), steps, List.of())));
        }
        return switches;
    }
}
