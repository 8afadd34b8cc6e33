package dev.signalbox.processor.generate.layout;

import com.palantir.javapoet.ClassName;
import dev.signalbox.processor.model.DispatchPlan;
import dev.signalbox.processor.model.DispatcherModel;

/**
 * What every writer of a part of a dispatcher needs.
 *
 * @param plan what the dispatcher does
 * @param layout where everything is, and what it is called
 */
public record Frame(DispatchPlan plan, Layout layout) {
    /** Of n overloads javac compares each with each, several times: with more event types, events go by their class. */
    private static final int MOST_OVERLOADS = 250;

    /** The same for the publisher, whose methods also call these overloads. */
    private static final int MOST_PUBLISHED = 100;

    /** Lays out a dispatcher. */
    public static Frame of(DispatchPlan plan) {
        return new Frame(plan, Layout.of(plan));
    }

    /** Returns the dispatcher to be written. */
    public DispatcherModel dispatcher() {
        return plan.dispatcher();
    }

    /** Returns the names of members and variables. */
    public Members members() {
        return layout.members();
    }

    /** Returns the names of variables. */
    public Variables names() {
        return layout.members().variables();
    }

    /** Returns the package of the dispatcher. */
    public String packageName() {
        return dispatcher().packageName();
    }

    /** Returns the name of the dispatcher. */
    public ClassName className() {
        return ClassName.get(packageName(), dispatcher().className());
    }

    /** Returns the name of the publisher. */
    public ClassName publisherName() {
        return ClassName.get(packageName(), dispatcher().publisherName());
    }

    /** Returns the name of the builder. */
    public ClassName builderName() {
        return className().nestedClass(members().builder());
    }

    /** Tells whether the dispatcher has a {@code dispatch} of its own for the events of a route. */
    public boolean hasOverload(RouteLayout route) {
        return route.isDirect() && layout.routes().size() <= MOST_OVERLOADS;
    }

    /** Tells the same of the publisher. */
    public boolean isPublished(RouteLayout route) {
        return route.isDirect() && layout.routes().size() <= MOST_PUBLISHED;
    }

    /** Returns the name of a part class. */
    public ClassName partName(String field) {
        return className().nestedClass(layout.parts().getOrDefault(field, field));
    }
}
