package dev.signalbox.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.signalbox.topic.Word;
import javax.lang.model.element.Modifier;

/** Writes how the topic template of an event type is filled in: only when somebody asks for the key. */
final class TemplateKey {
    private TemplateKey() {}

    static MethodSpec method(RouteShape shape) {
        CodeBlock words =
                shape.event().topic().words().stream().map(TemplateKey::word).collect(CodeBlock.joining(", "));
        return MethodSpec.methodBuilder("routingKey")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(String.class)
                .addParameter(shape.eventType(), "event")
                .addStatement("return $T.join($S, $L)", String.class, ".", words)
                .build();
    }

    static ClassName deliveryName(Frame frame, RouteShape shape) {
        String name =
                Character.toUpperCase(shape.name().charAt(0)) + shape.name().substring(1);
        return frame.className().nestedClass(name + "Delivery");
    }

    /** Writes the context of an event, which fills in the template when first asked for the key. */
    static TypeSpec delivery(Frame frame, RouteShape shape) {
        return TypeSpec.classBuilder(deliveryName(frame, shape))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .superclass(TypeNames.DELIVERY)
                .addField(shape.eventType(), "event", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(frame.className(), "dispatcher")
                        .addParameter(shape.eventType(), "event")
                        .addParameter(TypeNames.EVENT_METADATA, "metadata")
                        .addStatement("super(dispatcher, null, metadata)")
                        .addStatement("this.event = event")
                        .build())
                .addMethod(MethodSpec.methodBuilder("fillRoutingKey")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PROTECTED)
                        .returns(String.class)
                        .addStatement("return $T.routingKey(event)", frame.className())
                        .build())
                .build();
    }

    private static CodeBlock word(Word word) {
        return word instanceof Word.Component component
                ? CodeBlock.of("$T.word(event.$L())", TypeNames.TOPIC_WORDS, component.name())
                : CodeBlock.of("$S", word.toString());
    }
}
