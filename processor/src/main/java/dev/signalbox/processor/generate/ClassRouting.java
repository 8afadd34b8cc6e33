package dev.signalbox.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import javax.lang.model.element.Modifier;

/**
 * Writes how the class of an event leads to its route: a chain of comparisons for a few dozen types, above that a
 * switch on the hash of the class name, and for more than a switch can hold a table of chains.
 */
final class ClassRouting {
    private static final int CHAIN = 48;
    private static final int CHAIN_METHOD = 15;
    private static final int CASES = 128;
    private static final int CHAIN_OF_TABLE = 4;

    private final Frame frame;
    private final List<MethodSpec> methods = new ArrayList<>();

    private ClassRouting(Frame frame) {
        this.frame = frame;
    }

    static List<MethodSpec> of(Frame frame) {
        return new ClassRouting(frame).write();
    }

    private List<MethodSpec> write() {
        List<RouteShape> shapes = frame.plan().routes().stream()
                .map(route -> RouteShape.of(frame, route))
                .toList();
        CodeBlock body = shapes.size() <= CHAIN ? chains(shapes) : switches(shapes);
        methods.add(
                0,
                method("route", Modifier.PROTECTED, body).toBuilder()
                        .addAnnotation(Override.class)
                        .build());
        return methods;
    }

    private CodeBlock chains(List<RouteShape> shapes) {
        if (shapes.size() <= CHAIN_METHOD) {
            return chain(shapes);
        }
        List<CodeBlock> calls = new ArrayList<>();
        for (List<RouteShape> some : Chunks.of(shapes, CHAIN_METHOD, Cost.METHOD, shape -> 1)) {
            calls.add(call(chain(some)));
        }
        return CodeBlock.of("return $L;\n", calls.stream().collect(CodeBlock.joining("\n|| ")));
    }

    private CodeBlock chain(List<RouteShape> shapes) {
        CodeBlock.Builder chain = CodeBlock.builder();
        shapes.forEach(shape -> chain.add(test(shape)));
        return chain.addStatement("return false").build();
    }

    private CodeBlock switches(List<RouteShape> shapes) {
        if (shapes.size() <= CASES) {
            return hashSwitch(shapes);
        }
        int buckets = buckets(shapes.size());
        NavigableMap<Integer, List<RouteShape>> byBucket = new TreeMap<>();
        shapes.forEach(shape -> byBucket.computeIfAbsent(bucket(shape, buckets), key -> new ArrayList<>())
                .add(shape));
        CodeBlock.Builder table = CodeBlock.builder();
        table.addStatement("int hash = type.getName().hashCode()");
        table.beginControlFlow("switch ((hash ^ hash >>> 16) & $L)", buckets - 1);
        byBucket.forEach((bucket, some) -> {
            CodeBlock body = some.size() <= CHAIN_METHOD ? chain(some) : hashSwitch(some);
            table.add("case $L:\n$>return $L;\n$<", bucket, call(body));
        });
        return table.add("default:\n$>return false;\n$<").endControlFlow().build();
    }

    /** A jump table of short chains is a quarter faster than two switches; only vast numbers need more cases. */
    private static int buckets(int shapes) {
        int dense = Integer.highestOneBit(shapes / CHAIN_OF_TABLE * 2 - 1);
        int spread = Integer.highestOneBit(shapes / (CASES / 2) * 2 - 1);
        return Math.max(Math.min(CASES, dense), spread);
    }

    private CodeBlock hashSwitch(List<RouteShape> shapes) {
        NavigableMap<Integer, List<RouteShape>> byHash = new TreeMap<>();
        shapes.forEach(shape ->
                byHash.computeIfAbsent(hash(shape), key -> new ArrayList<>()).add(shape));
        CodeBlock.Builder inner = CodeBlock.builder().beginControlFlow("switch (type.getName().hashCode())");
        byHash.forEach((hash, some) -> {
            inner.add("case $L:\n$>", hash);
            some.forEach(shape -> inner.add(test(shape)));
            inner.add("return false;\n$<");
        });
        return inner.add("default:\n$>return false;\n$<").endControlFlow().build();
    }

    private CodeBlock test(RouteShape shape) {
        return CodeBlock.builder()
                .beginControlFlow(
                        "if (type == $T.class)", TypeNames.raw(shape.event().type()))
                .addStatement(shape.takeRoute())
                .addStatement("return true")
                .endControlFlow()
                .build();
    }

    private CodeBlock call(CodeBlock body) {
        String name = frame.members().allocate("route" + (methods.size() + 1));
        methods.add(method(name, Modifier.PRIVATE, body));
        return CodeBlock.of("$L(type, event, metadata)", name);
    }

    private static MethodSpec method(String name, Modifier access, CodeBlock body) {
        TypeName anyClass =
                ParameterizedTypeName.get(ClassName.get(Class.class), WildcardTypeName.subtypeOf(Object.class));
        return MethodSpec.methodBuilder(name)
                .addModifiers(access)
                .returns(TypeName.BOOLEAN)
                .addParameter(anyClass, "type")
                .addParameter(Object.class, "event")
                .addParameter(TypeNames.EVENT_METADATA, "metadata")
                .addCode(body)
                .build();
    }

    private static int hash(RouteShape shape) {
        return shape.event().type().binaryName().hashCode();
    }

    private static int bucket(RouteShape shape, int buckets) {
        int hash = hash(shape);
        return (hash ^ hash >>> 16) & buckets - 1;
    }
}
