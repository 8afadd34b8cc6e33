package dev.signalbox.processor.generate.replay;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.signalbox.processor.generate.code.TableClass;
import dev.signalbox.processor.generate.code.TypeNames;
import dev.signalbox.processor.generate.layout.Frame;
import dev.signalbox.processor.generate.layout.StickyLayout;
import dev.signalbox.processor.generate.layout.StickyLayout.StickyCall;
import dev.signalbox.processor.generate.layout.StickyLayout.Switch;
import dev.signalbox.processor.generate.layout.Variables;
import dev.signalbox.processor.generate.route.CallCode;
import dev.signalbox.processor.generate.route.EnqueueCode;
import dev.signalbox.processor.model.EventModel;
import dev.signalbox.processor.model.ListenerModel;
import dev.signalbox.processor.model.PatternModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the calls of sticky listeners by number, and the table of who hears what. */
public final class ReplayMethods {
    private final Frame frame;
    private final StickyLayout layout;
    private final Variables names;

    private ReplayMethods(Frame frame) {
        this.frame = frame;
        this.layout = frame.layout().sticky();
        this.names = frame.names();
    }

    /** Writes the methods; none if no listener is sticky. */
    public static List<MethodSpec> of(Frame frame) {
        return new ReplayMethods(frame).write();
    }

    /** Adds the sticky listeners to the table of registered classes. */
    public static void addTo(TableClass table, Frame frame) {
        for (StickyCall call : frame.layout().sticky().calls()) {
            ListenerModel listener = call.step().listener();
            CodeBlock.Builder row = CodeBlock.builder()
                    .add(
                            "sticky($L, $S, $T.class",
                            frame.members().registered().number(listener.owner().type()),
                            listener.id(),
                            TypeNames.raw(call.route().event().type()));
            List<PatternModel> patterns = call.step().condition().isAlways() ? List.of() : listener.patterns();
            for (PatternModel pattern : patterns) {
                row.add(", $S", pattern.text());
            }
            table.add(row.add(")").build(), 16 + 8 * patterns.size());
        }
    }

    private List<MethodSpec> write() {
        List<MethodSpec> methods = new ArrayList<>();
        List<Switch> switches = layout.switches();
        for (int i = 0; i < switches.size(); i++) {
            String next = i + 1 < switches.size() ? switches.get(i + 1).method() : "";
            methods.add(method(switches.get(i), i == 0, next));
        }
        return methods;
    }

    private MethodSpec method(Switch each, boolean isFirst, String next) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(each.method());
        if (isFirst) {
            method.addAnnotation(Override.class);
        }
        return method.addModifiers(isFirst ? Modifier.PROTECTED : Modifier.PRIVATE)
                .returns(TypeNames.OUTCOME)
                .addParameter(TypeName.INT, names.listener())
                .addParameter(Object.class, layout.instance())
                .addParameter(Object.class, names.payload())
                .addParameter(TypeNames.DELIVERY, names.delivery())
                .addCode(body(each, next))
                .build();
    }

    private CodeBlock body(Switch each, String next) {
        CodeBlock.Builder body = CodeBlock.builder().beginControlFlow("switch ($L)", names.listener());
        for (StickyCall call : each.calls()) {
            body.add("case $L: {\n$>", call.number())
                    .add(code(call))
                    .add(returnsAlways(call) ? "$<}\n" : "return null;\n$<}\n");
        }
        CodeBlock other = next.isEmpty()
                ? CodeBlock.of("throw new $T($T.valueOf($L))", AssertionError.class, String.class, names.listener())
                : CodeBlock.of(
                        "return $L($L, $L, $L, $L)",
                        next,
                        names.listener(),
                        layout.instance(),
                        names.payload(),
                        names.delivery());
        return body.add("default:\n$>")
                .addStatement(other)
                .add("$<")
                .endControlFlow()
                .build();
    }

    private CodeBlock code(StickyCall call) {
        ListenerModel listener = call.step().listener();
        CodeBlock.Builder code = CodeBlock.builder()
                .addStatement(
                        "$1T $2L = ($1T) $3L",
                        TypeNames.of(listener.owner().type()),
                        frame.members().receiver(listener),
                        layout.instance());
        if (call.step().narrowing().isEmpty()) {
            TypeName event = TypeNames.of(call.route().event().type());
            return code.addStatement("$1T $2L = ($1T) $3L", event, names.event(), names.payload())
                    .add(heard(call, names.event()))
                    .build();
        }
        TypeName narrower = TypeNames.of(call.step().narrowing().get());
        return code.beginControlFlow("if ($L instanceof $T $L)", names.payload(), narrower, names.narrowed())
                .add(heard(call, names.narrowed()))
                .endControlFlow()
                .build();
    }

    private CodeBlock heard(StickyCall call, String variable) {
        EventModel event = call.route().event();
        ListenerModel listener = call.step().listener();
        return listener.isDirect()
                ? CallCode.of(frame, layout.protocol(), event, List.of(call.step()))
                        .ofInstance(listener, variable)
                : new EnqueueCode(frame, layout.protocol(), event.type()).forInstance(listener, variable);
    }

    private static boolean returnsAlways(StickyCall call) {
        return !call.step().listener().isDirect() && call.step().narrowing().isEmpty();
    }
}
