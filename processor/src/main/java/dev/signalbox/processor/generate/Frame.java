package dev.signalbox.processor.generate;

import com.palantir.javapoet.ClassName;
import dev.signalbox.processor.model.DispatchPlan;
import dev.signalbox.processor.model.DispatcherModel;
import java.util.stream.IntStream;

/**
 * What every writer of a part of a dispatcher needs.
 *
 * @param plan what the dispatcher does
 * @param members the names of its members
 * @param layout where its calls live
 */
record Frame(DispatchPlan plan, Members members, Layout layout) {

    static Frame of(DispatchPlan plan) {
        Members members = new Members(plan);
        return new Frame(plan, members, new Layout(plan, members));
    }

    DispatcherModel dispatcher() {
        return plan.dispatcher();
    }

    String packageName() {
        return dispatcher().packageName();
    }

    ClassName className() {
        return ClassName.get(packageName(), dispatcher().className());
    }

    ClassName publisherName() {
        return ClassName.get(packageName(), dispatcher().publisherName());
    }

    ClassName builderName() {
        return className().nestedClass("Builder");
    }

    /** Returns the fields of the part classes; the class of {@code routes1} is {@code Routes1}. */
    Iterable<String> parts() {
        return IntStream.rangeClosed(1, layout.parts())
                .mapToObj(part -> "routes" + part)
                .toList();
    }

    ClassName partName(String field) {
        return className().nestedClass("R" + field.substring(1));
    }
}
