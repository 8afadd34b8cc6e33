package dev.signalbox.processor.generate.code;

import com.palantir.javapoet.AnnotationSpec;
import dev.signalbox.annotation.ComponentModel;
import dev.signalbox.processor.model.DispatcherModel;
import dev.signalbox.processor.model.EventModel;
import dev.signalbox.processor.model.ListenerModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Writes which warnings of the compiler are the user's choice, and no fault of the generated source. */
public final class Suppressions {
    private Suppressions() {}

    /** Writes them for a dispatcher and its publisher. */
    public static Optional<AnnotationSpec> of(DispatcherModel dispatcher) {
        List<String> warnings = new ArrayList<>();
        boolean deprecated = false;
        boolean raw = false;
        for (EventModel event : dispatcher.events()) {
            deprecated |= event.deprecated();
        }
        for (ListenerModel listener : dispatcher.listeners()) {
            deprecated |= isDeprecated(listener);
            raw |= listener.owner().raw();
        }
        addCommon(warnings, deprecated, dispatcher.namedModule());
        if (raw) {
            warnings.add("unchecked");
        }
        if (dispatcher.componentModel() == ComponentModel.CDI) {
            warnings.add("this-escape");
        }
        return annotation(warnings);
    }

    /** Writes the same for a bridge to some listener methods. */
    public static Optional<AnnotationSpec> of(Collection<ListenerModel> bridged, boolean namedModule) {
        List<String> warnings = new ArrayList<>();
        addCommon(warnings, bridged.stream().anyMatch(Suppressions::isDeprecated), namedModule);
        return annotation(warnings);
    }

    private static void addCommon(List<String> warnings, boolean deprecated, boolean namedModule) {
        if (deprecated) {
            warnings.add("deprecation");
            warnings.add("removal");
        }
        if (namedModule) {
            warnings.add("exports");
        }
    }

    private static Optional<AnnotationSpec> annotation(List<String> warnings) {
        if (warnings.isEmpty()) {
            return Optional.empty();
        }
        AnnotationSpec.Builder annotation = AnnotationSpec.builder(SuppressWarnings.class);
        warnings.forEach(warning -> annotation.addMember("value", "$S", warning));
        return Optional.of(annotation.build());
    }

    private static boolean isDeprecated(ListenerModel listener) {
        return listener.owner().deprecated() || listener.method().deprecated();
    }
}
