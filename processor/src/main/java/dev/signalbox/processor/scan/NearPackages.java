package dev.signalbox.processor.scan;

import dev.signalbox.processor.model.EventModel;
import dev.signalbox.processor.model.ListenerModel;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Gathers the packages whose libraries a compilation is known to use: a class path cannot be asked for all. */
final class NearPackages {
    private final Scope scope;
    private final Set<PackageElement> found = new LinkedHashSet<>();

    private NearPackages(Scope scope) {
        this.scope = scope;
    }

    /**
     * Returns the packages of listeners and what they hear, of event types with their supertypes and components, of what
     * is included, and those that required modules export.
     */
    static Set<PackageElement> of(
            Scope scope, List<ListenerModel> listeners, List<EventModel> events, Collection<TypeElement> included) {
        NearPackages near = new NearPackages(scope);
        for (ListenerModel listener : listeners) {
            near.add(listener.owner().type().qualifiedName());
            listener.parameter().ifPresent(heard -> near.add(heard.type().qualifiedName()));
        }
        for (EventModel event : events) {
            scope.type(event.type().qualifiedName()).ifPresent(near::addEvent);
        }
        included.forEach(near::add);
        near.found.addAll(scope.modules.exportedToHere());
        return near.found;
    }

    private void addEvent(TypeElement event) {
        scope.hierarchy.supertypes(event).forEach(this::add);
        for (RecordComponentElement component : ElementFilter.recordComponentsIn(event.getEnclosedElements())) {
            Hierarchy.element(component.asType()).ifPresent(this::add);
        }
    }

    private void add(String typeName) {
        scope.type(typeName).ifPresent(this::add);
    }

    private void add(Element element) {
        PackageElement around = scope.elements.getPackageOf(element);
        if (!around.getQualifiedName().toString().startsWith("java.")) {
            found.add(around);
        }
    }
}
