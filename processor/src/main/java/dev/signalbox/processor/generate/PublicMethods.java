package dev.signalbox.processor.generate;

import com.palantir.javapoet.MethodSpec;
import dev.signalbox.processor.model.EventModel;
import javax.lang.model.element.Modifier;

/** Starts the methods that dispatchers and publishers share. */
final class PublicMethods {
    private PublicMethods() {}

    static MethodSpec.Builder dispatch(EventModel event) {
        return MethodSpec.methodBuilder("dispatch")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(
                        "Dispatches an event under $L.\n\n@param event the event\n",
                        JavadocText.code(event.topic().text()))
                .addParameter(TypeNames.of(event.type()), "event");
    }

    static MethodSpec.Builder dispatchWithMetadata(EventModel event) {
        return MethodSpec.methodBuilder("dispatch")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(
                        "Dispatches an event with metadata under $L.\n\n@param event the event\n@param metadata what its"
                                + " listeners read from their context\n",
                        JavadocText.code(event.topic().text()))
                .addParameter(TypeNames.of(event.type()), "event")
                .addParameter(TypeNames.EVENT_METADATA, "metadata");
    }
}
