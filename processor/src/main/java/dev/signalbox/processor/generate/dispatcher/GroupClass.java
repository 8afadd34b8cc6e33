package dev.signalbox.processor.generate.dispatcher;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.signalbox.annotation.ComponentModel;
import dev.signalbox.processor.generate.code.TypeNames;
import dev.signalbox.processor.generate.layout.Frame;
import dev.signalbox.processor.generate.layout.ListenerGroup;
import dev.signalbox.processor.model.TypeRef;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Writes a nested class that a container gives some of the listeners, each under its class: it may be a proxy. */
final class GroupClass {
    private static final TypeName BY_CLASS = ParameterizedTypeName.get(
            ClassName.get(Map.class),
            ParameterizedTypeName.get(ClassName.get(Class.class), WildcardTypeName.subtypeOf(Object.class)),
            ClassName.OBJECT);

    private GroupClass() {}

    static TypeSpec of(Frame frame, ListenerGroup group) {
        ComponentModel model = frame.dispatcher().componentModel();
        String listeners = group.variable();
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Takes listeners from the container.\n");
        ComponentAnnotations.injected(model).forEach(constructor::addAnnotation);
        for (TypeRef owner : group.owners()) {
            String field = frame.members().fields().getOrDefault(owner, "");
            constructor
                    .addJavadoc("\n@param $L the listener", field)
                    .addParameter(TypeNames.of(owner), field)
                    .addStatement("this.$L.put($T.class, $L)", listeners, TypeNames.className(owner), field);
        }
        TypeSpec.Builder type = TypeSpec.classBuilder(group.type())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("Some of the listeners: a constructor cannot take all.\n")
                .addField(FieldSpec.builder(BY_CLASS, listeners, Modifier.PRIVATE, Modifier.FINAL)
                        .initializer("new $T<>()", LinkedHashMap.class)
                        .build())
                .addMethod(constructor.addJavadoc("\n").build());
        ComponentAnnotations.group(model).forEach(type::addAnnotation);
        return type.build();
    }

    /** Writes the method of the builder that takes a group. */
    static MethodSpec builderMethod(Frame frame) {
        String listeners = frame.names().listeners();
        return MethodSpec.methodBuilder("group")
                .addModifiers(Modifier.PRIVATE)
                .returns(frame.builderName())
                .addParameter(BY_CLASS, listeners)
                .addStatement("$L.forEach(this::set)", listeners)
                .addStatement("return this")
                .build();
    }
}
