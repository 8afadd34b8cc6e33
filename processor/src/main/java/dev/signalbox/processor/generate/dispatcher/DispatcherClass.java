package dev.signalbox.processor.generate.dispatcher;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.signalbox.annotation.ComponentModel;
import dev.signalbox.processor.generate.code.Suppressions;
import dev.signalbox.processor.generate.code.TypeNames;
import dev.signalbox.processor.generate.layout.Frame;
import dev.signalbox.processor.generate.layout.RouteLayout;
import dev.signalbox.processor.generate.open.OpenPayloads;
import dev.signalbox.processor.generate.queue.QueuesClass;
import dev.signalbox.processor.generate.queue.WorkMethods;
import dev.signalbox.processor.generate.route.ClassRouting;
import dev.signalbox.processor.generate.route.RouteMethods;
import dev.signalbox.processor.model.DispatcherModel;
import dev.signalbox.processor.model.EventModel;
import dev.signalbox.processor.model.ListenerModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Modifier;

/** Writes the dispatcher; each method here writes one of its parts. */
public final class DispatcherClass {
    private final Frame frame;
    private final TypeSpec.Builder type;

    private DispatcherClass(Frame frame) {
        this.frame = frame;
        this.type = TypeSpec.classBuilder(frame.className());
    }

    /** Writes the dispatcher. */
    public static TypeSpec of(Frame frame) {
        return new DispatcherClass(frame).write();
    }

    private TypeSpec write() {
        addHeader();
        type.addFields(ListenerFields.of(frame))
                .addMethods(Constructors.of(frame))
                .addMethod(BuilderClass.factory(frame));
        for (RouteLayout route : frame.layout().routes()) {
            type.addMethods(RouteMethods.of(frame, route));
        }
        type.addMethods(ClassRouting.of(frame)).addMethod(EventTable.method(frame));
        addNamespace();
        boolean hearsPayloads = !frame.plan().open().isEmpty();
        if (hearsPayloads) {
            type.addMethods(OpenPayloads.methods(frame));
        }
        type.addMethods(WorkMethods.of(frame));
        for (String part : frame.layout().parts().keySet()) {
            type.addType(PartClass.of(frame, part));
        }
        type.addType(EventTable.holder(frame));
        if (hearsPayloads) {
            type.addType(OpenPayloads.holder(frame));
        }
        type.addTypes(QueuesClass.of(frame));
        RegisterMethods.addTo(frame, type);
        ContainerConstructor.addParts(frame, type);
        return type.addType(BuilderClass.of(frame)).build();
    }

    private void addNamespace() {
        String namespace = frame.dispatcher().namespace();
        if (!namespace.isEmpty()) {
            type.addMethod(MethodSpec.methodBuilder("namespace")
                    .addAnnotation(Override.class)
                    .addModifiers(Modifier.PROTECTED)
                    .returns(String.class)
                    .addStatement("return $S", namespace)
                    .build());
        }
    }

    private void addHeader() {
        DispatcherModel dispatcher = frame.dispatcher();
        type.addModifiers(Modifier.PUBLIC).superclass(RegisterMethods.superclass(frame));
        if (dispatcher.componentModel() != ComponentModel.CDI) {
            type.addModifiers(Modifier.FINAL);
        }
        if (dispatcher.declaration().isPresent()) {
            type.addJavadoc(
                    "Dispatches the events of {@link $T}.\n\n<p>",
                    TypeNames.className(dispatcher.declaration().get()));
        }
        type.addJavadoc(DispatchTable.of(frame.plan())).addAnnotation(generated(dispatcher));
        Optional<AnnotationSpec> suppressed = Suppressions.of(dispatcher);
        if (suppressed.isPresent()) {
            type.addAnnotation(suppressed.get());
        }
        type.addAnnotations(ComponentAnnotations.dispatcher(frame));
    }

    /** Lists what is covered as texts: class literals would cost the compiler of the user more. */
    private static AnnotationSpec generated(DispatcherModel dispatcher) {
        List<String> events = new ArrayList<>();
        for (EventModel event : dispatcher.events()) {
            events.add(event.type().qualifiedName());
        }
        Set<String> listeners = new TreeSet<>();
        for (ListenerModel listener : dispatcher.listeners()) {
            listeners.add(listener.owner().type().qualifiedName());
        }
        AnnotationSpec.Builder annotation = AnnotationSpec.builder(TypeNames.GENERATED);
        addNames(annotation, "events", events);
        addNames(annotation, "listeners", listeners);
        return annotation.build();
    }

    private static void addNames(AnnotationSpec.Builder annotation, String member, Collection<String> names) {
        if (names.isEmpty()) {
            return;
        }
        CodeBlock.Builder list = CodeBlock.builder();
        String separator = "";
        for (String name : names) {
            list.add(separator).add("$S", name);
            separator = ",\n";
        }
        annotation.addMember(member, names.size() == 1 ? "$L" : "{\n$>$>$L\n$<$<}", list.build());
    }
}
