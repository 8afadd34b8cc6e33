package dev.signalbox.processor.generate.layout;

import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.signalbox.processor.model.DispatchPlan;
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
        int longest = 1;
        for (Step step : open) {
            longest = Math.max(longest, Cost.of(step, protocol) + 24);
        }
        int size = Math.max(1, Math.min(CASES, Cost.SWITCH / longest));
        List<Switch> switches = new ArrayList<>();
        for (int first = 0; first < open.size(); first += size) {
            List<Step> steps = open.subList(first, Math.min(open.size(), first + size));
            String method = members.method("openListener" + (first == 0 ? "" : "s" + first));
            switches.add(new Switch(first, new Piece(method, parts.place(steps), steps, List.of())));
        }
        String root = switches.size() == 1 ? switches.get(0).piece().reference() : members.method("openListener");
        return new OpenLayout(protocol, switches, size, root);
    }
}
