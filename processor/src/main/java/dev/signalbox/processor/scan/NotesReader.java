package dev.signalbox.processor.scan;

import dev.signalbox.processor.model.NotesModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads what will not be in the class files of a round: of each type by itself. */
public final class NotesReader {
    private final Elements elements;
    private final Types types;
    private final Hierarchy hierarchy;
    private final TypeReader reader;

    /** Creates a reader for a compilation. */
    public NotesReader(ProcessingEnvironment environment) {
        this.elements = environment.getElementUtils();
        this.types = environment.getTypeUtils();
        this.hierarchy = new Hierarchy(types);
        this.reader = new TypeReader(elements, types, new Visibility(elements, Optional.empty()));
    }

    /** Reads the types of a round that have something to note. */
    public List<NotesModel> read(RoundEnvironment round) {
        List<NotesModel> notes = new ArrayList<>();
        for (Element root : round.getRootElements()) {
            if (root instanceof TypeElement type && !Annotations.has(type, Names.GENERATED)) {
                add(type, notes);
            }
        }
        return notes;
    }

    private void add(TypeElement type, List<NotesModel> notes) {
        List<String> suppressed = suppressed(type);
        String description = description(type);
        if (!suppressed.isEmpty() || !description.isEmpty()) {
            notes.add(new NotesModel(reader.ref(type), description, suppressed, Origins.of(type)));
        }
        for (Element member : type.getEnclosedElements()) {
            if (member instanceof TypeElement nested) {
                add(nested, notes);
            }
        }
    }

    private List<String> suppressed(TypeElement type) {
        Set<String> onType = Annotations.suppressed(type);
        List<String> suppressed = new ArrayList<>(onType);
        for (Element member : type.getEnclosedElements()) {
            if (member instanceof ExecutableElement method) {
                Set<String> onMethod = Annotations.suppressedOn(method);
                onMethod.removeAll(onType);
                for (String id : onMethod) {
                    suppressed.add(Notes.signature(method, types) + " " + id);
                }
            }
        }
        return suppressed;
    }

    private String description(TypeElement type) {
        Optional<TypeElement> source = eventType(type);
        if (source.isEmpty()) {
            return "";
        }
        Optional<AnnotationMirror> annotation = Annotations.find(source.get(), Names.EVENT_TYPE);
        boolean given = annotation.isEmpty()
                || !Annotations.text(annotation.get(), "description").orElse("").isEmpty();
        return given ? "" : FactsReader.firstSentence(elements.getDocComment(type));
    }

    /** Most types have no supertype that could be an event type. */
    private Optional<TypeElement> eventType(TypeElement type) {
        if (Annotations.has(type, Names.EVENT_TYPE)) {
            return Optional.of(type);
        }
        boolean plain = type.getInterfaces().isEmpty() && type.getSuperclass().getKind() != TypeKind.DECLARED;
        return plain ? Optional.empty() : hierarchy.nearestEventType(type);
    }
}
