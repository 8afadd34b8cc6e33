package dev.signalbox.processor.scan;

import dev.signalbox.processor.model.ListenConflict;
import dev.signalbox.processor.model.Origin;
import dev.signalbox.processor.scan.ListenerMethods.Found;
import dev.signalbox.processor.scan.ListenerMethods.Listen;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;

/** Compares what a listener method inherits from several: it has one place in the order, one guard and one id. */
final class ConflictReader {
    private static final Set<String> DEFAULTS = Set.of("", "0", "false");

    private final Scope scope;

    ConflictReader(Scope scope) {
        this.scope = scope;
    }

    List<ListenConflict> read(TypeElement owner, Found found) {
        if (found.listens().size() == 1) {
            return List.of();
        }
        boolean own = TypeReader.declaring(found.method()).equals(owner);
        Origin origin = own ? Origins.of(found.method()) : Origins.of(owner);
        List<ListenConflict> conflicts = new ArrayList<>();
        Listen first = found.listens().get(0);
        for (Listen other : found.listens().subList(1, found.listens().size())) {
            List<String> members = differing(found, first, other);
            if (!members.isEmpty()) {
                conflicts.add(new ListenConflict(name(first), name(other), members, origin));
            }
        }
        return conflicts;
    }

    private List<String> differing(Found found, Listen one, Listen other) {
        List<String> members = new ArrayList<>();
        for (String member : List.of("priority", "after", "before", "when", "id", "realizes", "sticky")) {
            Set<String> here = values(one.annotation(), member);
            Set<String> there = values(other.annotation(), member);
            boolean given = !member.equals("id") || !(here.isEmpty() || there.isEmpty()); // one id is enough for both
            if (given && !here.equals(there)) {
                members.add(member);
            }
        }
        if (found.emits().contains(one) != found.emits().contains(other)) {
            members.add("@Emits");
        }
        if (Annotations.has(one.method(), Names.QUEUED) != Annotations.has(other.method(), Names.QUEUED)) {
            members.add("@Queued");
        }
        return members;
    }

    /** Returns what a member says; a default written out says the same as nothing. */
    private Set<String> values(AnnotationMirror annotation, String member) {
        Set<String> values = new TreeSet<>();
        for (AnnotationValue value : Annotations.list(annotation, member)) {
            values.add(Annotations.type(value).map(scope::text).orElseGet(() -> String.valueOf(value.getValue())));
        }
        values.removeAll(DEFAULTS);
        return values;
    }

    private static String name(Listen listen) {
        return TypeReader.declaring(listen.method()).getQualifiedName() + "#"
                + listen.method().getSimpleName();
    }
}
