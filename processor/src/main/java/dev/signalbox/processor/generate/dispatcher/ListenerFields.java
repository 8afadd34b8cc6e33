package dev.signalbox.processor.generate.dispatcher;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import dev.signalbox.processor.generate.code.TypeNames;
import dev.signalbox.processor.generate.layout.Frame;
import dev.signalbox.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Writes the fields that hold listeners: in the dispatcher, or in its part classes if there are any. */
final class ListenerFields {
    private ListenerFields() {}

    static List<FieldSpec> of(Frame frame) {
        List<FieldSpec> fields = new ArrayList<>(observing(frame));
        if (frame.layout().isSplit()) {
            for (String part : frame.layout().parts().keySet()) {
                fields.add(FieldSpec.builder(frame.partName(part), part, Modifier.PRIVATE, Modifier.FINAL)
                        .build());
            }
            return fields;
        }
        for (Map.Entry<TypeRef, String> each : frame.members().fields().entrySet()) {
            fields.add(FieldSpec.builder(TypeNames.of(each.getKey()), each.getValue(), Modifier.PRIVATE, Modifier.FINAL)
                    .build());
        }
        return fields;
    }

    /** Writes the field by which observers are told, if there is one. */
    static List<FieldSpec> observing(Frame frame) {
        return frame.dispatcher().observed()
                ? List.of(FieldSpec.builder(
                                TypeNames.OBSERVING, frame.names().observing(), Modifier.PRIVATE, Modifier.FINAL)
                        .build())
                : List.of();
    }

    /** Writes the assignment of that field, if there is one. */
    static CodeBlock observingAssignment(Frame frame) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (frame.dispatcher().observed()) {
            code.addStatement(
                    "this.$L = $T.of($L)",
                    frame.names().observing(),
                    TypeNames.OBSERVING,
                    frame.names().builder());
        }
        return code.build();
    }

    /** Writes the assignment of a listener from the builder. */
    static CodeBlock assignment(Frame frame, TypeRef owner, String field) {
        return CodeBlock.of(
                "this.$L = ($T) take($L, $T.class)",
                field,
                TypeNames.of(owner),
                frame.names().builder(),
                TypeNames.className(owner));
    }
}
