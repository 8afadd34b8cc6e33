package dev.signalbox.processor.generate.layout;

import com.palantir.javapoet.ParameterSpec;
import dev.signalbox.processor.generate.code.TypeNames;
import dev.signalbox.processor.model.Condition;
import dev.signalbox.processor.model.Condition.Test;
import dev.signalbox.processor.model.DispatchPlan;
import dev.signalbox.processor.model.EventComponent;
import dev.signalbox.processor.model.EventComponent.Kind;
import dev.signalbox.processor.model.EventModel;
import dev.signalbox.processor.model.Route;
import dev.signalbox.processor.model.Step;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lays out one route: which of its steps go into which method, and what is tested where. */
final class RoutePlanner {
    /** More comparisons than this hide the calls behind them, in the source and from the JIT. */
    private static final int MOST_WORDS = 8;

    private final Members members;
    private final PartPlanner parts;
    private final Route route;
    private final List<Step> steps;
    private final NameSet locals;
    private final String name;
    private final Map<String, String> components = new LinkedHashMap<>();
    private final CallProtocol protocol;

    RoutePlanner(DispatchPlan plan, Members members, PartPlanner parts, Route route) {
        this.members = members;
        this.parts = parts;
        this.route = route;
        this.steps = Enqueues.in(route.steps());
        this.locals = members.locals();
        this.name = members.method(route.event().type().simpleName());
        for (EventComponent component : route.event().components()) {
            components.put(component.name(), locals.allocate(component.name()));
        }
        boolean mayBeUnheard = true;
        for (Step step : steps) {
            mayBeUnheard &= !step.isHeard();
        }
        CallProtocol plain =
                CallProtocol.of(given(), plan.dispatcher().onFailure(), steps, mayBeUnheard, members.variables());
        this.protocol = route.event().facts().retained() ? plain.retaining() : plain;
    }

    RouteLayout plan() {
        EventModel event = route.event();
        String keyMethod = event.topic().isLiteral() ? "" : members.method(name + "Key");
        Set<Test> tests = wordTests();
        int frame = Cost.FRAME + Cost.components(event.components()) + (protocol.hasInstances() ? Cost.INSTANCES : 0);
        boolean stopsUnderKey = protocol.mayStop() && !keyMethod.isEmpty() && !protocol.hasDelivery();
        boolean inline = !parts.isSplit()
                && !stopsUnderKey
                && frame + Cost.WORD_TEST * tests.size() + cost() + Cost.IN_ROUTE * steps.size() <= Cost.METHOD
                && steps.size() <= Cost.CALLS;
        Map<Test, String> words = new LinkedHashMap<>();
        if (inline) {
            for (Test test : tests) {
                words.put(test, locals.allocate(wordName(test)));
            }
        }
        Piece root = inline ? new Piece(name, "", steps, List.of()) : tree(frame, stopsUnderKey);
        return new RouteLayout(route, protocol, components, words, conditions(), keyMethod, root);
    }

    private List<ParameterSpec> given() {
        List<ParameterSpec> given = new ArrayList<>();
        EventModel event = route.event();
        given.add(ParameterSpec.builder(
                        TypeNames.of(event.type()), members.variables().event())
                .build());
        Set<String> tested = new HashSet<>();
        for (Step step : route.steps()) {
            for (List<Test> alternative : step.condition().alternatives()) {
                for (Test test : alternative) {
                    tested.add(test.component().name());
                }
            }
        }
        for (EventComponent component : event.components()) {
            if (tested.contains(component.name())) {
                given.add(ParameterSpec.builder(
                                TypeNames.of(component.type()),
                                components.getOrDefault(component.name(), component.name()))
                        .build());
            }
        }
        return given;
    }

    private int cost() {
        int cost = 0;
        for (Step step : steps) {
            cost += Cost.of(step, protocol);
        }
        return cost;
    }

    /** Makes the pieces of a route into few enough calls for the root: mostly they are, else methods in between do. */
    private Piece tree(int frame, boolean stopsUnderKey) {
        int most = steps.size() > Cost.MANY ? Cost.CALLS_OF_MANY : Cost.CALLS;
        List<Piece> pieces = new ArrayList<>();
        for (List<Step> some : Batches.of(steps, most, Cost.METHOD - Cost.END, step -> Cost.of(step, protocol))) {
            String method = members.method(name + (pieces.size() + 1));
            pieces.add(new Piece(method, parts.place(some), some, List.of()));
        }
        int call = Cost.call(protocol, parts.isSplit());
        int room = stopsUnderKey ? 1 : Math.max(1, (Cost.METHOD - frame) / call);
        for (int level = 1; pieces.size() > room; level++) {
            pieces = groups(pieces, call, level);
        }
        return new Piece(name, "", List.of(), pieces);
    }

    private List<Piece> groups(List<Piece> pieces, int call, int level) {
        List<Piece> groups = new ArrayList<>();
        for (List<Piece> children : Batches.of(pieces, Cost.METHOD, Cost.METHOD - 8, piece -> call)) {
            String suffix = "Group" + "s".repeat(level - 1) + (groups.size() + 1);
            groups.add(new Piece(members.method(name + suffix), "", List.of(), children));
        }
        return groups;
    }

    /** Returns the comparisons of texts that are worth making once; none if they are too many. */
    private Set<Test> wordTests() {
        Set<Test> tests = new LinkedHashSet<>();
        for (Step step : route.steps()) {
            if (Cost.of(step.condition()) <= Cost.INLINE_CONDITION) {
                for (List<Test> alternative : step.condition().alternatives()) {
                    for (Test test : alternative) {
                        if (test.component().kind() == Kind.STRING
                                && !test.word().isEmpty()) {
                            tests.add(test);
                        }
                    }
                }
            }
        }
        return tests.size() > MOST_WORDS ? Set.of() : tests;
    }

    private Map<Condition, ConditionMethod> conditions() {
        Map<Condition, ConditionMethod> methods = new LinkedHashMap<>();
        for (Step step : route.steps()) {
            if (Cost.of(step.condition()) > Cost.INLINE_CONDITION && !methods.containsKey(step.condition())) {
                methods.put(step.condition(), condition(step.condition()));
            }
        }
        return methods;
    }

    private ConditionMethod condition(Condition condition) {
        List<ConditionMethod> methods = new ArrayList<>();
        for (List<List<Test>> some : Batches.of(condition.alternatives(), Cost.METHOD, Cost.METHOD - 8, Cost::of)) {
            methods.add(new ConditionMethod(members.method(name + "Fits"), some, List.of()));
        }
        return methods.size() == 1
                ? methods.get(0)
                : new ConditionMethod(members.method(name + "Fits"), List.of(), methods);
    }

    private static String wordName(Test test) {
        String word = test.word();
        String capitalized = Character.toUpperCase(word.charAt(0)) + word.substring(1);
        StringBuilder name = new StringBuilder(test.component().name()).append("Is");
        capitalized
                .chars()
                .forEach(character -> name.append(Character.isJavaIdentifierPart(character) ? (char) character : '_'));
        return name.toString();
    }
}
