package dev.signalbox.processor.generate.bridge;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.signalbox.processor.generate.code.Suppressions;
import dev.signalbox.processor.generate.code.TypeNames;
import dev.signalbox.processor.model.ListenerModel;
import dev.signalbox.processor.model.TypeRef;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the class through which dispatchers of other packages call package-private listener methods. */
public final class BridgeClass {
    private BridgeClass() {}

    /** Names the bridge to the methods of a class. */
    public static ClassName nameFor(TypeRef declaring) {
        return ClassName.get(declaring.packageName(), declaring.bridgeName());
    }

    /** Writes the bridge to some methods of one class. */
    public static TypeSpec of(List<BridgeTarget> targets, boolean namedModule) {
        TypeRef declaring = targets.get(0).declaring();
        TypeSpec.Builder bridge = TypeSpec.classBuilder(nameFor(declaring))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addAnnotation(TypeNames.GENERATED)
                .addJavadoc(
                        "Lets dispatchers call the package-private listener methods of {@link $T}.\n",
                        TypeNames.className(declaring))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        List<ListenerModel> bridged =
                targets.stream().map(BridgeTarget::listener).toList();
        Suppressions.of(bridged, namedModule).ifPresent(bridge::addAnnotation);
        targets.forEach(target -> bridge.addMethod(method(target)));
        return bridge.build();
    }

    private static MethodSpec method(BridgeTarget target) {
        ListenerModel listener = target.listener();
        CodeBlock receiver = target.isStatic()
                ? CodeBlock.of("$T", TypeNames.className(target.declaring()))
                : CodeBlock.of("listener");
        MethodSpec.Builder method = MethodSpec.methodBuilder(target.name())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("Calls {@code $L}.\n", target.name());
        addListener(method, target);
        String arguments = addArguments(method, target);
        if (throwsChecked(target)) {
            method.addException(Throwable.class).addJavadoc("\n@throws Throwable what the listener throws");
        }
        boolean returns = target.isGuard() || !listener.returns().text().equals("void");
        method.returns(returnType(target)).addJavadoc(returns ? "\n@return what the listener returns\n" : "\n");
        return method.addStatement("$L$L.$L($L)", returns ? "return " : "", receiver, target.name(), arguments)
                .build();
    }

    /** Adds what the method takes, and returns what it is called with. */
    private static String addArguments(MethodSpec.Builder method, BridgeTarget target) {
        if (target.event().isEmpty()) {
            return "";
        }
        method.addParameter(TypeNames.of(target.event().get()), "event").addJavadoc("\n@param event the event");
        if (!target.takesContext()) {
            return "event";
        }
        method.addParameter(TypeNames.EVENT_CONTEXT, "context")
                .addJavadoc("\n@param context the context of the dispatch");
        return "event, context";
    }

    /** Adds the listener as a raw type if its class is generic: only subclasses know what the type arguments are. */
    private static void addListener(MethodSpec.Builder method, BridgeTarget target) {
        if (target.isStatic()) {
            return;
        }
        method.addParameter(TypeNames.raw(target.declaring()), "listener");
        method.addJavadoc("\n@param listener the listener");
        if (target.declaring().typeParameters() > 0) {
            method.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", "{$S, $S}", "rawtypes", "unchecked")
                    .build());
        }
    }

    private static boolean throwsChecked(BridgeTarget target) {
        return target.isGuard()
                ? target.listener().guard().orElseThrow().throwsChecked()
                : target.listener().method().throwsChecked();
    }

    private static TypeName returnType(BridgeTarget target) {
        if (target.isGuard()) {
            return TypeName.BOOLEAN;
        }
        return switch (target.listener().returns().kind()) {
            case PROPAGATION -> TypeNames.PROPAGATION;
            case RESULT, EMITS_NOTHING ->
                target.listener().returns().text().equals("void") ? TypeName.VOID : ClassName.get(Object.class);
            case EMITS_EVENT -> ClassName.get(Object.class);
            case EMITS_MANY ->
                ParameterizedTypeName.get(
                        ClassName.bestGuess(
                                target.listener().returns().container().orElseThrow()),
                        WildcardTypeName.subtypeOf(Object.class));
        };
    }
}
