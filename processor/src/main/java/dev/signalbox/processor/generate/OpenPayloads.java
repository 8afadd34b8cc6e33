package dev.signalbox.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.signalbox.processor.generate.Registration.Step;
import dev.signalbox.processor.model.Call;
import dev.signalbox.processor.model.PatternModel;
import dev.signalbox.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes how payloads without an event type are delivered: by numbers that a table finds for key and class. */
final class OpenPayloads {
    static final String CLASS_NAME = "OpenPayloads";
    private static final int CASES = 128;

    private final Frame frame;
    private final RouteStyle style;
    private final CallCode calls;
    private final List<MethodSpec> methods = new ArrayList<>();

    private OpenPayloads(Frame frame) {
        this.frame = frame;
        this.style = RouteStyle.of(frame.dispatcher().onFailure(), frame.plan().open());
        this.calls =
                new CallCode(frame.packageName(), frame.members(), style, CodeBlock.of("routingKey"), TypeRef.OBJECT);
    }

    static TypeSpec holder(Frame frame) {
        List<Step> steps = frame.plan().open().stream().map(OpenPayloads::step).toList();
        return Registration.of(CLASS_NAME, "ROUTES", TypeNames.OPEN_ROUTES, KnownTypes.reference(), steps);
    }

    static List<MethodSpec> methods(Frame frame, Parts parts) {
        return new OpenPayloads(frame).write(parts);
    }

    private static Step step(Call call) {
        CodeBlock patterns = call.listener().patterns().stream()
                .map(PatternModel::text)
                .map(text -> CodeBlock.of("$S", text))
                .collect(CodeBlock.joining(", "));
        TypeName payload = TypeNames.raw(call.listener().heard().type());
        int cost = 16 + 8 * call.listener().patterns().size();
        return new Step(CodeBlock.of("builder.add($T.class, $L)", payload, patterns), cost);
    }

    private List<MethodSpec> write(Parts parts) {
        List<String> switches = new ArrayList<>();
        List<Call> open = frame.plan().open();
        int longest =
                open.stream().mapToInt(call -> Cost.of(call, style) + 24).max().orElse(1);
        int size = Math.max(1, Math.min(CASES, Cost.SWITCH / longest));
        for (int first = 0; first < open.size(); first += size) {
            List<Call> some = open.subList(first, Math.min(open.size(), first + size));
            switches.add(place(some, first, parts));
        }
        String root = switches.get(0);
        if (switches.size() > 1) {
            root = frame.members().allocate("openListener");
            methods.add(outer(root, switches, size));
        }
        methods.add(0, deliver(root));
        methods.add(0, table());
        return methods;
    }

    private String place(List<Call> some, int first, Parts parts) {
        String part = frame.layout().place(some);
        String name = frame.members().allocate("openListener" + (first == 0 ? "" : "s" + first));
        MethodSpec method = inner(name, some, first, part);
        if (part.isEmpty()) {
            methods.add(method);
            return name;
        }
        parts.add(part, some, method);
        return part + "." + name;
    }

    private static MethodSpec table() {
        return MethodSpec.methodBuilder("openRoutes")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(TypeNames.OPEN_ROUTES)
                .addStatement("return $L.ROUTES", CLASS_NAME)
                .build();
    }

    private MethodSpec deliver(String root) {
        CodeBlock.Builder body = CodeBlock.builder();
        if (style.hasDelivery()) {
            body.addStatement("$1T delivery = new $1T(this, routingKey, metadata)", TypeNames.DELIVERY);
        }
        if (style.isolates()) {
            body.addStatement("$T failures = null", TypeNames.FAILURES);
        }
        body.beginControlFlow("for (int listener : listeners)")
                .add(step(root))
                .endControlFlow();
        body.add(EndOfDispatch.of(style, CodeBlock.of("routingKey"), "payload"));
        return MethodSpec.methodBuilder("deliver")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .addParameter(int[].class, "listeners")
                .addParameter(String.class, "routingKey")
                .addParameter(Object.class, "payload")
                .addParameter(TypeNames.EVENT_METADATA, "metadata")
                .addCode(body.build())
                .build();
    }

    private CodeBlock step(String root) {
        CodeBlock call = CodeBlock.of("$L($L)", root, arguments());
        CodeBlock.Builder step = CodeBlock.builder();
        if (style.isolates()) {
            step.addStatement("failures = $L", call);
        } else if (!style.stops()) {
            step.addStatement(call);
        }
        if (style.stops()) {
            CodeBlock stopped = style.isolates() ? CodeBlock.of("$T.stopped(failures)", TypeNames.FAILURES) : call;
            step.beginControlFlow("if ($L)", stopped).addStatement("break").endControlFlow();
        }
        return step.build();
    }

    private MethodSpec outer(String name, List<String> switches, int size) {
        CodeBlock.Builder body = CodeBlock.builder().beginControlFlow("switch (listener / $L)", size);
        for (int i = 0; i < switches.size(); i++) {
            CodeBlock call = CodeBlock.of("$L($L)", switches.get(i), arguments());
            body.add("case $L:\n$>", i);
            body.add(style.returnType().equals(TypeName.VOID) ? "$L;\nreturn;\n$<" : "return $L;\n$<", call);
        }
        return method(name, Modifier.PRIVATE).addCode(noSuch(body)).build();
    }

    private MethodSpec inner(String name, List<Call> some, int first, String part) {
        CodeBlock.Builder body = CodeBlock.builder().beginControlFlow("switch (listener)");
        for (int i = 0; i < some.size(); i++) {
            TypeRef heard = some.get(i).listener().heard().type();
            body.add("case $L: {\n$>", first + i);
            body.addStatement(
                    heard.equals(TypeRef.OBJECT) ? "$1T narrowed = payload" : "$1T narrowed = ($1T) payload",
                    TypeNames.of(heard));
            body.add(calls.of(some.get(i), "narrowed"));
            body.add(end()).add("$<}\n");
        }
        Modifier[] modifiers = part.isEmpty() ? new Modifier[] {Modifier.PRIVATE} : new Modifier[0];
        return method(name, modifiers).addCode(noSuch(body)).build();
    }

    private CodeBlock end() {
        if (style.isolates()) {
            return CodeBlock.of("return failures;\n");
        }
        return style.stops() ? CodeBlock.of("return false;\n") : CodeBlock.of("return;\n");
    }

    private static CodeBlock noSuch(CodeBlock.Builder body) {
        return body.add("default:\n$>throw new $T($T.valueOf(listener));\n$<", AssertionError.class, String.class)
                .endControlFlow()
                .build();
    }

    private MethodSpec.Builder method(String name, Modifier... modifiers) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addModifiers(modifiers)
                .returns(style.returnType())
                .addParameter(TypeName.INT, "listener")
                .addParameter(String.class, "routingKey")
                .addParameter(Object.class, "payload");
        if (style.hasDelivery()) {
            method.addParameter(TypeNames.DELIVERY, "delivery");
        }
        if (style.isolates()) {
            method.addParameter(TypeNames.FAILURES, "failures");
        }
        return method;
    }

    private String arguments() {
        return "listener, routingKey, payload" + (style.hasDelivery() ? ", delivery" : "")
                + (style.isolates() ? ", failures" : "");
    }
}
