package dev.signalbox.processor.scan;

import dev.signalbox.processor.model.Access;
import dev.signalbox.processor.model.EventComponent;
import dev.signalbox.processor.model.EventComponent.Kind;
import dev.signalbox.processor.model.TypeRef;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads the components of an event that fill its topic. */
final class ComponentReader {
    private static final Map<String, Kind> KINDS = Map.ofEntries(
            Map.entry("java.lang.String", Kind.STRING),
            Map.entry("java.util.UUID", Kind.UUID),
            Map.entry("byte", Kind.INT),
            Map.entry("short", Kind.INT),
            Map.entry("int", Kind.INT),
            Map.entry("long", Kind.LONG),
            Map.entry("boolean", Kind.BOOLEAN),
            Map.entry("java.lang.Byte", Kind.BOXED_INTEGRAL),
            Map.entry("java.lang.Short", Kind.BOXED_INTEGRAL),
            Map.entry("java.lang.Integer", Kind.BOXED_INTEGRAL),
            Map.entry("java.lang.Long", Kind.BOXED_INTEGRAL),
            Map.entry("java.lang.Boolean", Kind.BOXED_BOOLEAN));

    private final Scope scope;

    ComponentReader(Scope scope) {
        this.scope = scope;
    }

    EventComponent read(TypeElement event, String name) {
        return accessor(event, name)
                .map(method -> read(event, method))
                .orElseGet(() -> new EventComponent(name, Kind.MISSING, TypeRef.OBJECT, List.of()));
    }

    /** Tells whether the compiler warns where one of these components is read or compared. */
    boolean anyDeprecated(TypeElement event, List<String> names) {
        return names.stream()
                .flatMap(name -> accessor(event, name).stream())
                .anyMatch(method -> scope.isDeprecated(method) || mayBeDeprecated(returnType(event, method)));
    }

    /** Returns the names that could be meant by a misspelt component. */
    List<String> candidates(TypeElement event) {
        return accessors(event).stream()
                .filter(method ->
                        !TypeReader.declaring(method).getQualifiedName().contentEquals("java.lang.Object"))
                .map(method -> method.getSimpleName().toString())
                .sorted()
                .toList();
    }

    private boolean mayBeDeprecated(TypeMirror type) {
        boolean constant = Hierarchy.element(type).stream()
                .filter(ComponentReader::isNameableEnum)
                .flatMap(found -> found.getEnclosedElements().stream())
                .anyMatch(scope::isDeprecated);
        return constant || scope.isDeprecated(type);
    }

    private Optional<ExecutableElement> accessor(TypeElement event, String name) {
        return accessors(event).stream()
                .filter(method -> method.getSimpleName().contentEquals(name))
                .findFirst();
    }

    private EventComponent read(TypeElement event, ExecutableElement accessor) {
        String name = accessor.getSimpleName().toString();
        TypeMirror type = returnType(event, accessor);
        String text = scope.text(type);
        TypeRef ref = scope.typeReader.ref(type);
        if (Hierarchy.element(type).filter(ComponentReader::isNameableEnum).isPresent()) {
            return new EventComponent(name, Kind.ENUM, ref, constants(type));
        }
        return new EventComponent(name, KINDS.getOrDefault(text, Kind.UNFIT), ref, List.of());
    }

    private static boolean isNameableEnum(TypeElement type) {
        return type.getKind() == ElementKind.ENUM && TypeReader.access(type) != Access.PRIVATE;
    }

    private TypeMirror returnType(TypeElement event, ExecutableElement accessor) {
        TypeMirror member = scope.types.asMemberOf((DeclaredType) event.asType(), accessor);
        return ((ExecutableType) member).getReturnType();
    }

    private List<ExecutableElement> accessors(TypeElement event) {
        return ElementFilter.methodsIn(scope.elements.getAllMembers(event)).stream()
                .filter(method -> method.getParameters().isEmpty())
                .filter(method -> method.getModifiers().contains(Modifier.PUBLIC))
                .filter(method -> !method.getModifiers().contains(Modifier.STATIC))
                .filter(method -> method.getReturnType().getKind() != TypeKind.VOID)
                .filter(method -> !Exceptions.hasChecked(scope, method))
                .toList();
    }

    private static List<String> constants(TypeMirror type) {
        return Hierarchy.element(type).orElseThrow().getEnclosedElements().stream()
                .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
                .map(Element::getSimpleName)
                .map(Object::toString)
                .toList();
    }
}
