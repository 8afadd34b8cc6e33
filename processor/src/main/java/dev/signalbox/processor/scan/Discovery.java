package dev.signalbox.processor.scan;

import dev.signalbox.processor.model.Anchor;
import dev.signalbox.processor.model.Origin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Remembers by name, round after round, which types there are to scan. It keeps no element, since elements belong to
 * their round.
 */
public final class Discovery {
    final NavigableSet<String> roots = new TreeSet<>();
    final NavigableSet<String> namespaces = new TreeSet<>();
    final NavigableSet<String> events = new TreeSet<>();
    final NavigableSet<String> listeners = new TreeSet<>();
    final NavigableSet<String> registered = new TreeSet<>();
    final NavigableSet<String> emitters = new TreeSet<>();
    final NavigableSet<String> queued = new TreeSet<>();
    final NavigableSet<String> dispatchers = new TreeSet<>();

    /** Adds the types of a round. */
    public void add(RoundEnvironment round, Elements elements) {
        for (TypeElement root : ElementFilter.typesIn(round.getRootElements())) {
            roots.add(root.getQualifiedName().toString());
        }
        for (PackageElement root : ElementFilter.packagesIn(round.getRootElements())) {
            if (Annotations.has(root, Names.EVENT_NAMESPACE)) {
                namespaces.add(root.getQualifiedName().toString());
            }
        }
        addTypes(events, annotated(round, elements, Names.EVENT_TYPE));
        addTypes(dispatchers, annotated(round, elements, Names.DISPATCHER));
        addTypes(registered, annotated(round, elements, Names.REGISTERED));
        addOwners(listeners, annotated(round, elements, Names.LISTEN));
        addOwners(emitters, annotated(round, elements, Names.EMITS));
        addTypes(queued, annotated(round, elements, Names.QUEUED));
        addOwners(queued, annotated(round, elements, Names.QUEUED));
    }

    /**
     * Returns an annotated declaration of each compact source file of a round (JEP 512). The class that stands for such a
     * file has no name that other sources could use, and so the compiler does not find it by name.
     */
    public List<Origin> inCompactSources(RoundEnvironment round, Elements elements) {
        List<Origin> origins = new ArrayList<>();
        for (TypeElement root : ElementFilter.typesIn(round.getRootElements())) {
            if (root.getEnclosingElement() instanceof PackageElement around
                    && around.isUnnamed()
                    && elements.getTypeElement(root.getQualifiedName()) == null) {
                Stream.of(Names.EVENT_TYPE, Names.LISTEN, Names.DISPATCHER)
                        .flatMap(annotation -> annotated(round, elements, annotation).stream())
                        .filter(annotated -> isIn(root, annotated))
                        .map(Origins::of)
                        .min(Comparator.naturalOrder())
                        .ifPresent(origins::add);
            }
        }
        return origins;
    }

    private static boolean isIn(TypeElement root, Element element) {
        for (Element at = element; at != null; at = at.getEnclosingElement()) {
            if (at.equals(root)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the annotated types of a round, to report those that came too late. */
    public NavigableSet<String> annotatedIn(RoundEnvironment round, Elements elements) {
        NavigableSet<String> names = new TreeSet<>();
        addTypes(names, annotated(round, elements, Names.EVENT_TYPE));
        addTypes(names, annotated(round, elements, Names.DISPATCHER));
        addOwners(names, annotated(round, elements, Names.LISTEN));
        return names;
    }

    /** Tells whether nothing of ours is used. */
    public boolean isEmpty() {
        return events.isEmpty()
                && listeners.isEmpty()
                && registered.isEmpty()
                && emitters.isEmpty()
                && queued.isEmpty()
                && dispatchers.isEmpty();
    }

    /** Returns the first of the types with our annotations, after which helper types are named. */
    public Optional<Anchor> first(ProcessingEnvironment environment) {
        Elements elements = environment.getElementUtils();
        Visibility anywhere = new Visibility(elements, Optional.empty());
        TypeReader reader = new TypeReader(elements, environment.getTypeUtils(), anywhere);
        return Stream.of(events, listeners, registered, emitters, queued, dispatchers)
                .flatMap(NavigableSet::stream)
                .flatMap(name -> Optional.ofNullable(elements.getTypeElement(name)).stream())
                .findFirst()
                .map(type -> new Anchor(reader.ref(type), Origins.of(type)));
    }

    private static Set<? extends Element> annotated(RoundEnvironment round, Elements elements, String annotation) {
        TypeElement type = elements.getTypeElement(annotation);
        return type == null ? Set.of() : round.getElementsAnnotatedWith(type);
    }

    private static void addTypes(NavigableSet<String> names, Set<? extends Element> types) {
        for (Element each : types) {
            if (each instanceof TypeElement type) {
                names.add(type.getQualifiedName().toString());
            }
        }
    }

    private static void addOwners(NavigableSet<String> names, Set<? extends Element> members) {
        for (Element each : members) {
            if (each.getEnclosingElement() instanceof TypeElement type) {
                names.add(type.getQualifiedName().toString());
            }
        }
    }
}
