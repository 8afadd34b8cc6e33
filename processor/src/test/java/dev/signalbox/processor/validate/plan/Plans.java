package dev.signalbox.processor.validate.plan;

import dev.signalbox.annotation.ComponentModel;
import dev.signalbox.annotation.FailurePolicy;
import dev.signalbox.processor.model.Access;
import dev.signalbox.processor.model.Bridge;
import dev.signalbox.processor.model.DispatchPlan;
import dev.signalbox.processor.model.DispatcherModel;
import dev.signalbox.processor.model.ListenerModel;
import dev.signalbox.processor.model.MethodTraits;
import dev.signalbox.processor.model.Origin;
import dev.signalbox.processor.model.OwnerModel;
import dev.signalbox.processor.model.ParameterModel;
import dev.signalbox.processor.model.PatternModel;
import dev.signalbox.processor.model.ReturnModel;
import dev.signalbox.processor.model.TypeRef;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;

/** Makes plans as the resolver would, without a compiler. */
final class Plans {
    private static final Element ELEMENT = (Element) Proxy.newProxyInstance(
            Plans.class.getClassLoader(),
            new Class<?>[] {Element.class},
            (proxy, method, arguments) -> switch (method.getName()) {
                case "hashCode" -> 0;
                case "equals" -> proxy == arguments[0];
                default -> "element";
            });
    private static final Origin ORIGIN = new Origin("", ELEMENT, Optional.empty(), Optional.empty());
    private static final ReturnModel NOTHING = new ReturnModel(
            ReturnModel.Kind.RESULT,
            "void",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            ReturnModel.Lost.NOTHING,
            Optional.empty());

    private Plans() {}

    static DispatchPlan plan(String packageName, ListenerModel... listeners) {
        DispatcherModel dispatcher = new DispatcherModel(
                Optional.empty(),
                packageName,
                "",
                "App",
                FailurePolicy.ISOLATE,
                ComponentModel.NONE,
                false,
                false,
                true,
                false,
                true,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                Set.of(),
                List.of(),
                Set.of(),
                List.of(listeners),
                ORIGIN);
        return new DispatchPlan(
                dispatcher, List.of(), List.of(), List.of(), Set.of(), Set.of(), List.of(), List.of(), List.of());
    }

    static ListenerModel listener(String packageName, String owner, String method, Access access, Bridge bridge) {
        TypeRef type = new TypeRef(packageName, List.of(owner), List.of(0), 0, Access.PUBLIC);
        return new ListenerModel(
                packageName + "." + owner + "#" + method,
                Optional.empty(),
                new OwnerModel(type, Optional.empty(), true, false, false, false, "", ORIGIN),
                traits(type, method, access, bridge),
                Optional.of(new ParameterModel(TypeRef.OBJECT, "java.lang.Object", ParameterModel.Kind.OPEN_CLASS)),
                NOTHING,
                List.of(PatternModel.of("#", ORIGIN)),
                0,
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                List.of(),
                List.of(),
                Set.of(),
                ORIGIN,
                ORIGIN);
    }

    private static MethodTraits traits(TypeRef type, String method, Access access, Bridge bridge) {
        return new MethodTraits(
                type,
                method,
                bridge,
                false,
                false,
                false,
                false,
                false,
                access,
                false,
                false,
                false,
                List.of("Object"));
    }
}
