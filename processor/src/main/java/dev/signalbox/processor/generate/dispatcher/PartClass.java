package dev.signalbox.processor.generate.dispatcher;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.signalbox.processor.generate.code.TypeNames;
import dev.signalbox.processor.generate.layout.Frame;
import dev.signalbox.processor.generate.layout.OpenLayout.Switch;
import dev.signalbox.processor.generate.layout.Piece;
import dev.signalbox.processor.generate.layout.RouteLayout;
import dev.signalbox.processor.generate.open.OpenPayloads;
import dev.signalbox.processor.generate.queue.WorkMethods;
import dev.signalbox.processor.generate.route.PieceMethod;
import dev.signalbox.processor.model.Call;
import dev.signalbox.processor.model.Step;
import dev.signalbox.processor.model.TypeRef;
import java.util.NavigableSet;
import java.util.TreeSet;
import javax.lang.model.element.Modifier;

/** Writes a nested class that has some of the calls, and the listeners they need. */
final class PartClass {
    private final Frame frame;
    private final String part;
    private final NavigableSet<TypeRef> owners = new TreeSet<>();

    private PartClass(Frame frame, String part) {
        this.frame = frame;
        this.part = part;
    }

    static TypeSpec of(Frame frame, String part) {
        return new PartClass(frame, part).write();
    }

    private TypeSpec write() {
        TypeSpec.Builder type = TypeSpec.classBuilder(frame.partName(part))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
        for (RouteLayout route : frame.layout().routes()) {
            collect(route.root());
            type.addMethods(PieceMethod.ofPart(frame, route, part));
        }
        if (!frame.plan().open().isEmpty()) {
            frame.layout().open().switches().stream().map(Switch::piece).forEach(this::collect);
            type.addMethods(OpenPayloads.ofPart(frame, part));
        }
        frame.layout().queues().switches().stream().map(Switch::piece).forEach(this::collect);
        type.addMethods(WorkMethods.ofPart(frame, part));
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addParameter(frame.builderName(), frame.names().builder())
                .addCode(ListenerFields.observingAssignment(frame));
        type.addFields(ListenerFields.observing(frame));
        for (TypeRef owner : owners) {
            String field = frame.members().fields().getOrDefault(owner, "");
            type.addField(TypeNames.of(owner), field, Modifier.PRIVATE, Modifier.FINAL);
            constructor.addStatement(ListenerFields.assignment(frame, owner, field));
        }
        return type.addMethod(constructor.build()).build();
    }

    private void collect(Piece piece) {
        if (piece.part().equals(part)) {
            for (Step step : piece.steps()) {
                if (step.listener().isGiven() && step instanceof Call) {
                    owners.add(step.listener().owner().type());
                }
            }
        }
        piece.children().forEach(this::collect);
    }
}
