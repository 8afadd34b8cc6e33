package dev.signalbox.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Makes the pieces of a route into few enough calls for {@code dispatch}: mostly they are, else methods in between call
 * the pieces.
 */
final class RouteTree {
    private final Frame frame;
    private final RouteShape shape;
    private final List<MethodSpec> methods = new ArrayList<>();
    private List<String> references;

    RouteTree(Frame frame, RouteShape shape, int room) {
        this.frame = frame;
        this.shape = shape;
        this.references = frame.layout().chunks(shape.route()).stream()
                .map(Chunk::reference)
                .toList();
        int most = shape.style().stops() ? 1 : Math.max(1, room / cost());
        for (int level = 1; references.size() > most; level++) {
            references = group(level);
        }
    }

    /** Returns the methods between {@code dispatch} and the pieces. */
    List<MethodSpec> methods() {
        return methods;
    }

    /** Writes the calls that {@code dispatch} makes. */
    CodeBlock calls() {
        if (!shape.style().isolates()) {
            return sequence(references, false);
        }
        CodeBlock first =
                CodeBlock.of("$T failures = $L;\n", TypeNames.FAILURES, shape.invoke(references.get(0), "null"));
        return CodeBlock.builder()
                .add(first)
                .add(sequence(references.subList(1, references.size()), false))
                .build();
    }

    private List<String> group(int level) {
        List<String> groups = new ArrayList<>();
        for (List<String> children : Chunks.of(references, Cost.METHOD, Cost.METHOD - 8, child -> cost())) {
            String suffix = "Group" + "s".repeat(level - 1) + (groups.size() + 1);
            String name = frame.members().allocate(shape.name() + suffix);
            methods.add(shape.method(name, Modifier.PRIVATE)
                    .addCode(sequence(children, shape.style().stops()))
                    .addCode(shape.end())
                    .build());
            groups.add(name);
        }
        return groups;
    }

    private CodeBlock sequence(List<String> children, boolean stopping) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (String child : children) {
            CodeBlock call = shape.invoke(child, "failures");
            if (shape.style().isolates()) {
                code.addStatement("failures = $L", call);
                if (stopping) {
                    code.beginControlFlow("if ($T.stopped(failures))", TypeNames.FAILURES)
                            .addStatement("return failures")
                            .endControlFlow();
                }
            } else if (stopping) {
                code.beginControlFlow("if ($L)", call)
                        .addStatement("return true")
                        .endControlFlow();
            } else {
                code.addStatement(call);
            }
        }
        return code.build();
    }

    private int cost() {
        int cost = shape.style().isolates() ? 7 : 5;
        cost += shape.style().hasDelivery() ? 1 : 0;
        cost += shape.style().stops() ? 9 : 0;
        return cost + (frame.layout().isSplit() ? 3 : 0);
    }
}
