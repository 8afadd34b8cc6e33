package dev.signalbox.processor.generate;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.signalbox.annotation.FailurePolicy;
import dev.signalbox.processor.model.Call;
import dev.signalbox.processor.model.ListenerModel;
import dev.signalbox.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import javax.lang.model.element.Modifier;

/** Writes the part classes: each has the fields of the listeners its methods call. */
final class Parts {
    private final Frame frame;
    private final Map<String, List<MethodSpec>> methods = new TreeMap<>();
    private final Map<String, NavigableMap<TypeRef, String>> fields = new TreeMap<>();

    Parts(Frame frame) {
        this.frame = frame;
    }

    void add(Chunk chunk, MethodSpec method) {
        add(chunk.part(), chunk.calls(), method);
    }

    void add(String part, List<Call> calls, MethodSpec method) {
        methods.computeIfAbsent(part, key -> new ArrayList<>()).add(method);
        NavigableMap<TypeRef, String> owners = fields.computeIfAbsent(part, key -> new TreeMap<>());
        for (Call call : calls) {
            ListenerModel listener = call.listener();
            if (!listener.method().isStatic()) {
                owners.put(listener.owner().type(), frame.members().field(listener));
            }
        }
    }

    List<TypeSpec> classes() {
        List<TypeSpec> classes = new ArrayList<>();
        for (String part : frame.parts()) {
            classes.add(partClass(part));
        }
        return classes;
    }

    private TypeSpec partClass(String part) {
        boolean handles = frame.dispatcher().onFailure() == FailurePolicy.HANDLE;
        TypeSpec.Builder type = TypeSpec.classBuilder(frame.partName(part))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addParameter(frame.builderName(), "builder");
        if (handles) {
            type.addField(TypeNames.FAILURE_HANDLER, "failureHandler", Modifier.PRIVATE, Modifier.FINAL);
            constructor.addStatement("this.failureHandler = builder.options.failureHandler()");
        }
        fields.getOrDefault(part, new TreeMap<>()).forEach((owner, field) -> {
            type.addField(TypeNames.of(owner), field, Modifier.PRIVATE, Modifier.FINAL);
            constructor.addStatement(ListenerFields.assignment(frame, owner, field));
        });
        type.addMethod(constructor.build());
        methods.getOrDefault(part, List.of()).forEach(type::addMethod);
        return type.build();
    }
}
