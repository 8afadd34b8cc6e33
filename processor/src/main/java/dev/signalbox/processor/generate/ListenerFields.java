package dev.signalbox.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import dev.signalbox.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the fields that hold listeners: in the dispatcher, or in its part classes if there are any. */
final class ListenerFields {
    private ListenerFields() {}

    static List<FieldSpec> of(Frame frame) {
        List<FieldSpec> fields = new ArrayList<>();
        if (frame.layout().isSplit()) {
            for (String part : frame.parts()) {
                fields.add(FieldSpec.builder(frame.partName(part), part, Modifier.PRIVATE, Modifier.FINAL)
                        .build());
            }
            return fields;
        }
        frame.members()
                .fields()
                .forEach((owner, field) ->
                        fields.add(FieldSpec.builder(TypeNames.of(owner), field, Modifier.PRIVATE, Modifier.FINAL)
                                .build()));
        return fields;
    }

    /** Writes the assignment of a listener from the builder. */
    static CodeBlock assignment(Frame frame, TypeRef owner, String field) {
        return frame.members().isWide()
                ? CodeBlock.of("this.$L = builder.listeners.take($T.class)", field, TypeNames.className(owner))
                : CodeBlock.of("this.$1L = $2T.required($1S, builder.$1L)", field, TypeNames.LISTENER_SET);
    }
}
