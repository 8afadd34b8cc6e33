package dev.signalbox.processor.generate.layout;

import dev.signalbox.annotation.ComponentModel;
import dev.signalbox.processor.model.DispatchPlan;
import dev.signalbox.processor.model.EventComponent;
import dev.signalbox.processor.model.EventModel;
import dev.signalbox.processor.model.ListenerModel;
import dev.signalbox.processor.model.TypeRef;
import java.util.Set;
import java.util.TreeSet;

/**
 * The names that mean a type or a package in generated source: a variable of such a name would obscure it (JLS 6.4.2),
 * and a nested type would shadow it (JLS 6.4.1).
 */
final class ObscuredNames {
    private final Set<String> names = new TreeSet<>(Set.of("java", "dev"));

    private ObscuredNames() {}

    static Set<String> of(DispatchPlan plan) {
        ObscuredNames obscured = new ObscuredNames();
        if (plan.dispatcher().componentModel() != ComponentModel.NONE) {
            obscured.names.addAll(Set.of("jakarta", "javax", "org", "io"));
        }
        obscured.names.addAll(plan.dispatcher().packageTypes());
        for (EventModel event : plan.dispatcher().events()) {
            obscured.add(event);
        }
        for (ListenerModel listener : plan.dispatcher().listeners()) {
            obscured.add(listener);
        }
        return obscured.names;
    }

    private void add(EventModel event) {
        add(event.type());
        for (EventComponent component : event.components()) {
            add(component.type());
        }
    }

    private void add(ListenerModel listener) {
        add(listener.owner().type());
        add(listener.method().declaringType());
        if (listener.parameter().isPresent()) {
            add(listener.parameter().get().type());
        }
        if (listener.guard().isPresent()) {
            add(listener.guard().get().declaringType());
        }
    }

    private void add(TypeRef type) {
        int dot = type.packageName().indexOf('.');
        names.add(dot < 0 ? type.packageName() : type.packageName().substring(0, dot));
        names.addAll(type.simpleNames());
    }
}
