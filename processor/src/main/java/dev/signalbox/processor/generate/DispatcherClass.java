package dev.signalbox.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.signalbox.annotation.ComponentModel;
import dev.signalbox.processor.model.Route;
import dev.signalbox.processor.model.TypeRef;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes the dispatcher; each method here writes one of its parts. */
final class DispatcherClass {
    private final Frame frame;
    private final TypeSpec.Builder type;
    private final Parts parts;

    private DispatcherClass(Frame frame) {
        this.frame = frame;
        this.type = TypeSpec.classBuilder(frame.className());
        this.parts = new Parts(frame);
    }

    static TypeSpec of(Frame frame) {
        return new DispatcherClass(frame).write();
    }

    private TypeSpec write() {
        addHeader();
        List<MethodSpec> routes = frame.plan().routes().stream()
                .flatMap(route -> RouteMethods.of(frame, route, parts).stream())
                .toList();
        List<MethodSpec> open = frame.plan().open().isEmpty() ? List.of() : OpenPayloads.methods(frame, parts);
        type.addFields(ListenerFields.of(frame))
                .addMethods(Constructors.of(frame))
                .addMethod(BuilderClass.factory(frame))
                .addMethods(routes)
                .addMethods(ClassRouting.of(frame))
                .addMethod(KnownTypes.method())
                .addMethod(Catalog.method())
                .addMethods(open);
        addRoutingKeys();
        addNestedTypes();
        return type.build();
    }

    private void addHeader() {
        ComponentModel model = frame.dispatcher().componentModel();
        type.addModifiers(Modifier.PUBLIC).superclass(TypeNames.ROUTED_DISPATCHER);
        if (model != ComponentModel.CDI) {
            type.addModifiers(Modifier.FINAL);
        }
        frame.dispatcher()
                .declaration()
                .ifPresent(declaration -> type.addJavadoc(
                        "Dispatches the events of {@link $T}.\n\n<p>", TypeNames.className(declaration)));
        type.addJavadoc(DispatchTable.of(frame.plan())).addAnnotation(generated());
        Suppressions.of(frame.dispatcher()).ifPresent(type::addAnnotation);
        ComponentAnnotations.component(model).forEach(type::addAnnotation);
    }

    private AnnotationSpec generated() {
        AnnotationSpec.Builder annotation = AnnotationSpec.builder(TypeNames.GENERATED);
        frame.plan().routes().stream()
                .map(route -> route.event().type())
                .forEach(event -> addClass(annotation, "events", event));
        listenerClasses().forEach(owner -> addClass(annotation, "listeners", owner));
        return annotation.build();
    }

    private Stream<TypeRef> listenerClasses() {
        return frame.dispatcher().listeners().stream()
                .map(listener -> listener.owner().type())
                .distinct()
                .sorted();
    }

    private static void addClass(AnnotationSpec.Builder annotation, String member, TypeRef type) {
        annotation.addMember(member, "$S", type.qualifiedName());
    }

    private void addRoutingKeys() {
        for (Route route : frame.plan().routes()) {
            if (!route.event().topic().isLiteral()) {
                RouteShape shape = RouteShape.of(frame, route);
                type.addMethod(TemplateKey.method(shape));
                if (shape.style().hasDelivery()) {
                    type.addType(TemplateKey.delivery(frame, shape));
                }
            }
        }
    }

    private void addNestedTypes() {
        type.addTypes(parts.classes()).addType(KnownTypes.holder(frame)).addType(Catalog.holder(frame));
        if (!frame.plan().open().isEmpty()) {
            type.addType(OpenPayloads.holder(frame));
        }
        type.addType(BuilderClass.of(frame));
    }
}
