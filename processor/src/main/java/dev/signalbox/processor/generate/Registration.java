package dev.signalbox.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes a nested class whose one constant is built, when first used, by many calls on a builder. */
final class Registration {
    private final ClassName product;
    private final ClassName factory;
    private final CodeBlock arguments;
    private final List<MethodSpec> methods = new ArrayList<>();

    private Registration(ClassName product, ClassName factory, CodeBlock arguments) {
        this.product = product;
        this.factory = factory;
        this.arguments = arguments;
    }

    /** A call on the builder, and how many bytecodes it takes. */
    record Step(CodeBlock call, int cost) {}

    /** Writes the class for a product that has its own builder. */
    static TypeSpec of(String name, String constant, ClassName product, List<Step> steps) {
        return of(name, constant, product, product, steps);
    }

    /** Writes the class for a product whose builder begins with arguments. */
    static TypeSpec of(String name, String constant, ClassName product, CodeBlock arguments, List<Step> steps) {
        return new Registration(product, product, arguments).write(name, constant, steps);
    }

    /** Writes the class for a product whose builder another class has. */
    static TypeSpec of(String name, String constant, ClassName product, ClassName factory, List<Step> steps) {
        return new Registration(product, factory, CodeBlock.of("")).write(name, constant, steps);
    }

    private TypeSpec write(String name, String constant, List<Step> steps) {
        List<Step> current = steps;
        while (current.stream().mapToInt(Step::cost).sum() > Cost.METHOD - Cost.FRAME) {
            current = grouped(current);
        }
        CodeBlock.Builder build = CodeBlock.builder();
        build.addStatement("$1T.Builder builder = $1T.builder($2L)", factory, arguments);
        current.forEach(step -> build.addStatement(step.call()));
        build.addStatement("return builder.build()");
        methods.add(
                0,
                MethodSpec.methodBuilder("create")
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                        .returns(product)
                        .addCode(build.build())
                        .build());
        return TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addField(FieldSpec.builder(product, constant, Modifier.STATIC, Modifier.FINAL)
                        .initializer("create()")
                        .build())
                .addMethods(methods)
                .build();
    }

    private List<Step> grouped(List<Step> steps) {
        List<Step> groups = new ArrayList<>();
        for (List<Step> some : Chunks.of(steps, Cost.METHOD, Cost.METHOD - 8, Step::cost)) {
            String method = "add" + (methods.size() + 1);
            MethodSpec.Builder add = MethodSpec.methodBuilder(method)
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .addParameter(factory.nestedClass("Builder"), "builder");
            some.forEach(step -> add.addStatement(step.call()));
            methods.add(add.build());
            groups.add(new Step(CodeBlock.of("$L(builder)", method), 4));
        }
        return groups;
    }
}
