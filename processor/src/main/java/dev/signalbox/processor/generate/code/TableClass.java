package dev.signalbox.processor.generate.code;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes a nested class whose one constant is built, when first used, by many calls on a builder. */
public final class TableClass {
    /** HotSpot compiles no method above 8,000 bytecodes; these run once, but need not be told apart from others. */
    private static final int BUDGET = 6_000;

    private final ClassName product;
    private final CodeBlock arguments;
    private final String builder;
    private final List<MethodSpec> methods = new ArrayList<>();
    private CodeBlock.Builder current = CodeBlock.builder();
    private int cost;

    /**
     * Starts a table.
     *
     * @param product what is built; it has a nested {@code Builder}
     * @param arguments what its builder begins with
     * @param builder the name of the variable of the builder
     */
    public TableClass(ClassName product, CodeBlock arguments, String builder) {
        this.product = product;
        this.arguments = arguments;
        this.builder = builder;
    }

    /** Adds a call on the builder that takes some bytecodes at most. */
    public void add(CodeBlock call, int callCost) {
        if (cost + callCost > BUDGET) {
            endMethod();
        }
        current.addStatement("$L.$L", builder, call);
        cost += callCost;
    }

    /** Writes the class. */
    public TypeSpec write(String name) {
        CodeBlock.Builder build = CodeBlock.builder();
        build.addStatement("$1T.Builder $2L = $1T.builder($3L)", product, builder, arguments);
        for (MethodSpec method : methods) {
            build.addStatement("$L($L)", method.name(), builder);
        }
        build.add(current.build()).addStatement("return $L.build()", builder);
        MethodSpec create = MethodSpec.methodBuilder("create")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(product)
                .addCode(build.build())
                .build();
        return TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addField(FieldSpec.builder(product, "ALL", Modifier.STATIC, Modifier.FINAL)
                        .initializer("create()")
                        .build())
                .addMethod(create)
                .addMethods(methods)
                .build();
    }

    private void endMethod() {
        methods.add(MethodSpec.methodBuilder("add" + (methods.size() + 1))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(product.nestedClass("Builder"), builder)
                .addCode(current.build())
                .build());
        current = CodeBlock.builder();
        cost = 0;
    }
}
