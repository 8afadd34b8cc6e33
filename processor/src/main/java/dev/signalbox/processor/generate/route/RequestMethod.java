package dev.signalbox.processor.generate.route;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.signalbox.processor.generate.code.TypeNames;
import dev.signalbox.processor.generate.layout.Cost;
import dev.signalbox.processor.generate.layout.Frame;
import dev.signalbox.processor.generate.layout.RouteLayout;
import dev.signalbox.processor.model.AnswerModel;
import dev.signalbox.processor.model.ListenerModel;
import dev.signalbox.processor.model.Step;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the overload of {@code request} for events whose route is nothing but the call of the listener that answers. */
final class RequestMethod {
    private final Frame frame;
    private final RouteLayout layout;
    private final AnswerModel answer;
    private final ListenerModel listener;

    private RequestMethod(Frame frame, RouteLayout layout, AnswerModel answer, ListenerModel listener) {
        this.frame = frame;
        this.layout = layout;
        this.answer = answer;
        this.listener = listener;
    }

    /** Writes the method, if there is one. */
    static Optional<MethodSpec> of(Frame frame, RouteLayout layout) {
        Optional<Step> answerer = layout.route().answerer();
        if (answerer.isEmpty()
                || layout.route().steps().size() > 1
                || !answerer.get().isUnconditional()) {
            return Optional.empty();
        }
        RequestMethod method = new RequestMethod(
                frame,
                layout,
                layout.event().answer().orElseThrow(),
                answerer.get().listener());
        return method.isPossible() ? Optional.of(method.write()) : Optional.empty();
    }

    /** Tells whether nothing but the call is needed, and all it needs is at hand. */
    private boolean isPossible() {
        boolean bare = !frame.names().observed()
                && !listener.isRegistered()
                && listener.guard().isEmpty()
                && listener.realizes().isEmpty()
                && !listener.method().breaks()
                && !listener.method().takesContext();
        boolean named = answer.isPlain()
                && answer.type().isAccessibleFrom(frame.packageName())
                && frame.hasOverload(layout)
                && layout.keyMethod().isEmpty();
        boolean here = !frame.layout().isSplit() || listener.method().isStatic();
        return bare
                && named
                && here
                && !layout.route().answersLater()
                && !layout.event().facts().retained();
    }

    private MethodSpec write() {
        String event = frame.names().event();
        TypeName type = TypeNames.of(answer.type());
        CodeBlock call = new InvocationCode(
                        frame,
                        frame.names(),
                        layout.event().type(),
                        new ContextCode(frame.names().delivery(), List.of()))
                .call(listener, event);
        CodeBlock answered = listener.method().needsBridge(frame.packageName())
                ? CodeBlock.of("return ($T) $L;\n", type, call)
                : CodeBlock.of("return $L;\n", call);
        return MethodSpec.methodBuilder("request")
                .addModifiers(Modifier.PUBLIC)
                .returns(type)
                .addJavadoc(
                        "Asks {@link $T}.\n\n@param $L the request\n@return the answer\n",
                        TypeNames.className(listener.owner().type()),
                        event)
                .addParameter(layout.eventType(), event)
                .beginControlFlow("if (plain($L))", event)
                .addCode(Cost.throwsChecked(listener) ? rethrowing(answered) : answered)
                .endControlFlow()
                .addStatement("return super.request($L)", event)
                .build();
    }

    private CodeBlock rethrowing(CodeBlock call) {
        String thrown = frame.names().thrown();
        return CodeBlock.builder()
                .beginControlFlow("try")
                .add(call)
                .nextControlFlow("catch ($T $L)", Throwable.class, thrown)
                .addStatement("throw $T.rethrow($L)", TypeNames.THROWABLES, thrown)
                .endControlFlow()
                .build();
    }
}
