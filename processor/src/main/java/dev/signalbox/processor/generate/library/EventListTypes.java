package dev.signalbox.processor.generate.library;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.signalbox.processor.generate.GeneratedSource;
import dev.signalbox.processor.model.Access;
import dev.signalbox.processor.model.DispatcherModel;
import dev.signalbox.processor.model.EventModel;
import dev.signalbox.processor.model.Origin;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Writes for each package with event types a type by which other compilations find all event types of this one. One place
 * names them all: a dispatcher, which does so anyway, or else the list of the first package. The lists of the other
 * packages name that place. A list is called after the first event type of its package, so that modules and source sets
 * that share a package do not clash.
 */
public final class EventListTypes {
    private static final ClassName GENERATED = ClassName.get("dev.signalbox.annotation", "GeneratedBySignalbox");
    private static final String SUFFIX = "_SignalboxEvents";

    private final Map<String, List<EventModel>> packages = new TreeMap<>();
    private final List<GeneratedSource> sources = new ArrayList<>();

    private EventListTypes(List<EventModel> events) {
        for (EventModel event : events) {
            if (event.type().access() != Access.PRIVATE) {
                List<EventModel> known = packages.get(event.type().packageName());
                if (known == null) {
                    known = new ArrayList<>();
                    packages.put(event.type().packageName(), known);
                }
                known.add(event);
            }
        }
    }

    /** Writes the lists of a compilation that declares some event types and has some dispatchers. */
    public static List<GeneratedSource> of(List<EventModel> events, List<DispatcherModel> dispatchers) {
        EventListTypes lists = new EventListTypes(events);
        if (dispatchers.isEmpty()) {
            lists.writeAll();
        } else {
            lists.writeReferences(dispatchers);
        }
        return lists.sources;
    }

    private void writeAll() {
        String first = "";
        for (List<EventModel> events : packages.values()) {
            if (first.isEmpty()) {
                first = qualifiedName(events.get(0));
                List<EventModel> all = packages.values().stream()
                        .flatMap(List::stream)
                        .sorted()
                        .toList();
                write(
                        events.get(0),
                        all,
                        annotation -> all.forEach(event -> annotation.addMember(
                                "events", "$S", event.type().qualifiedName())));
            } else {
                writeReference(events, first);
            }
        }
    }

    /** A dispatcher is found in its own package without a list. */
    private void writeReferences(List<DispatcherModel> dispatchers) {
        Set<String> done = new HashSet<>();
        for (DispatcherModel dispatcher : dispatchers) {
            done.add(dispatcher.packageName());
        }
        for (Map.Entry<String, List<EventModel>> each : packages.entrySet()) {
            if (!done.contains(each.getKey())) {
                writeReference(each.getValue(), dispatchers.get(0).qualifiedName());
            }
        }
    }

    private void writeReference(List<EventModel> events, String place) {
        write(events.get(0), events, annotation -> annotation.addMember("lists", "$S", place));
    }

    private void write(EventModel first, List<EventModel> from, Consumer<AnnotationSpec.Builder> content) {
        AnnotationSpec.Builder annotation = AnnotationSpec.builder(GENERATED);
        content.accept(annotation);
        TypeSpec type = TypeSpec.interfaceBuilder(simpleName(first))
                .addJavadoc("Tells other compilations of the event types of this one.\n")
                .addAnnotation(annotation.build())
                .build();
        JavaFile file = JavaFile.builder(first.type().packageName(), type)
                .skipJavaLangImports(true)
                .indent("    ")
                .build();
        List<Origin> origins = from.stream().map(EventModel::origin).toList();
        sources.add(
                new GeneratedSource(file, origins, "the type " + first.type().qualifiedName()));
    }

    private static String qualifiedName(EventModel first) {
        String packageName = first.type().packageName();
        return packageName.isEmpty() ? simpleName(first) : packageName + "." + simpleName(first);
    }

    private static String simpleName(EventModel first) {
        return first.type().helperName(SUFFIX);
    }
}
