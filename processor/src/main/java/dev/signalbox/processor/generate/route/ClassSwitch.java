package dev.signalbox.processor.generate.route;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import dev.signalbox.processor.generate.code.TypeNames;
import dev.signalbox.processor.generate.layout.Batches;
import dev.signalbox.processor.generate.layout.Cost;
import dev.signalbox.processor.generate.layout.RouteLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * Writes a method that decides by a class: a chain of comparisons for a few dozen types, above that a switch on the hash
 * of the class name, and for more than a switch can hold a table of chains.
 */
final class ClassSwitch {
    private static final int CHAIN = 48;
    private static final int CHAIN_METHOD = 15;
    private static final int CASES = 128;
    private static final int CHAIN_OF_TABLE = 4;

    private final MethodSpec signature;
    private final String type;
    private final Function<RouteLayout, CodeBlock> found;
    private final CodeBlock notFound;
    private final List<MethodSpec> more = new ArrayList<>();

    /**
     * Creates a writer.
     *
     * @param signature the method without a body; its first parameter is the class
     * @param found writes what to return for a route
     * @param notFound what to return else
     */
    ClassSwitch(MethodSpec signature, Function<RouteLayout, CodeBlock> found, CodeBlock notFound) {
        this.signature = signature;
        this.type = signature.parameters().get(0).name();
        this.found = found;
        this.notFound = CodeBlock.of("return $L;\n", notFound);
    }

    /** Writes the method and what it calls. */
    List<MethodSpec> methods(List<RouteLayout> routes) {
        CodeBlock body = routes.size() <= CHAIN ? chains(routes) : switches(routes);
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(signature.toBuilder().addCode(body).build());
        methods.addAll(more);
        return methods;
    }

    /** Writes chains each of which ends in the next. */
    private CodeBlock chains(List<RouteLayout> routes) {
        List<List<RouteLayout>> chains = Batches.of(routes, CHAIN_METHOD, Cost.METHOD, route -> 1);
        CodeBlock end = notFound;
        CodeBlock chain = end;
        for (int i = chains.size() - 1; i >= 0; i--) {
            chain = chain(chains.get(i), end);
            end = i == 0 ? end : CodeBlock.of("return $L;\n", call(chain));
        }
        return chain;
    }

    private CodeBlock chain(List<RouteLayout> routes, CodeBlock end) {
        CodeBlock.Builder chain = CodeBlock.builder();
        for (RouteLayout route : routes) {
            chain.add(test(route));
        }
        return chain.add(end).build();
    }

    private CodeBlock switches(List<RouteLayout> routes) {
        if (routes.size() <= CASES) {
            return hashSwitch(routes);
        }
        int buckets = buckets(routes.size());
        NavigableMap<Integer, List<RouteLayout>> byBucket = new TreeMap<>();
        for (RouteLayout route : routes) {
            byBucket.computeIfAbsent(bucket(route, buckets), key -> new ArrayList<>())
                    .add(route);
        }
        CodeBlock.Builder table = CodeBlock.builder();
        table.addStatement("int hash = $L.getName().hashCode()", type);
        table.beginControlFlow("switch ((hash ^ hash >>> 16) & $L)", buckets - 1);
        byBucket.forEach((bucket, some) -> {
            CodeBlock body = some.size() <= CHAIN_METHOD ? chain(some, notFound) : hashSwitch(some);
            table.add("case $L:\n$>return $L;\n$<", bucket, call(body));
        });
        return end(table);
    }

    /** A jump table of short chains is a quarter faster than two switches; only vast numbers need more cases. */
    private static int buckets(int routes) {
        int dense = Integer.highestOneBit(routes / CHAIN_OF_TABLE * 2 - 1);
        int spread = Integer.highestOneBit(routes / (CASES / 2) * 2 - 1);
        return Math.max(Math.min(CASES, dense), spread);
    }

    private CodeBlock hashSwitch(List<RouteLayout> routes) {
        NavigableMap<Integer, List<RouteLayout>> byHash = new TreeMap<>();
        for (RouteLayout route : routes) {
            byHash.computeIfAbsent(hash(route), key -> new ArrayList<>()).add(route);
        }
        CodeBlock.Builder cases = CodeBlock.builder().beginControlFlow("switch ($L.getName().hashCode())", type);
        byHash.forEach((hash, some) ->
                cases.add("case $L:\n$>", hash).add(chain(some, notFound)).add("$<"));
        return end(cases);
    }

    private CodeBlock end(CodeBlock.Builder cases) {
        return cases.add("default:\n$>")
                .add(notFound)
                .add("$<")
                .endControlFlow()
                .build();
    }

    private CodeBlock test(RouteLayout route) {
        return CodeBlock.builder()
                .beginControlFlow(
                        "if ($L == $T.class)", type, TypeNames.raw(route.event().type()))
                .addStatement("return $L", found.apply(route))
                .endControlFlow()
                .build();
    }

    private CodeBlock call(CodeBlock body) {
        String name = signature.name() + (more.size() + 1);
        more.add(MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE)
                .returns(signature.returnType())
                .addParameters(signature.parameters())
                .addCode(body)
                .build());
        String arguments =
                signature.parameters().stream().map(ParameterSpec::name).collect(Collectors.joining(", "));
        return CodeBlock.of("$L($L)", name, arguments);
    }

    private static int hash(RouteLayout route) {
        return route.event().type().binaryName().hashCode();
    }

    private static int bucket(RouteLayout route, int buckets) {
        int hash = hash(route);
        return (hash ^ hash >>> 16) & buckets - 1;
    }
}
