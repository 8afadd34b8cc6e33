package dev.signalbox.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.signalbox.processor.generate.Registration.Step;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the list of event types by which classes never seen by the compiler are resolved. */
final class KnownTypes {
    static final String CLASS_NAME = "KnownTypes";

    private KnownTypes() {}

    static TypeSpec holder(Frame frame) {
        List<Step> steps = frame.plan().routes().stream()
                .map(route -> TypeNames.raw(route.event().type()))
                .map(type -> new Step(CodeBlock.of("builder.add($T.class)", type), 8))
                .toList();
        return Registration.of(CLASS_NAME, "ALL", TypeNames.EVENT_TYPES, steps);
    }

    static CodeBlock reference() {
        return CodeBlock.of("$L.ALL", CLASS_NAME);
    }

    static MethodSpec method() {
        return MethodSpec.methodBuilder("eventTypes")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(TypeNames.EVENT_TYPES)
                .addStatement("return $L", reference())
                .build();
    }
}
