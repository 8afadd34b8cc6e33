package dev.signalbox.processor.generate;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.signalbox.processor.generate.bridge.BridgeClass;
import dev.signalbox.processor.generate.bridge.BridgeTarget;
import dev.signalbox.processor.generate.code.JavaLang;
import dev.signalbox.processor.generate.dispatcher.DispatcherClass;
import dev.signalbox.processor.generate.dispatcher.PublisherClass;
import dev.signalbox.processor.generate.layout.Frame;
import dev.signalbox.processor.model.DispatchPlan;
import dev.signalbox.processor.model.EventModel;
import dev.signalbox.processor.model.ListenerModel;
import dev.signalbox.processor.model.Origin;
import java.util.ArrayList;
import java.util.List;

/** Writes plans down as Java source. */
public final class Generator {
    private Generator() {}

    /** Writes the dispatchers and publishers of all plans, and the bridges they share. */
    public static List<GeneratedSource> generate(List<DispatchPlan> plans) {
        List<GeneratedSource> sources = new ArrayList<>();
        boolean namedModule = false;
        for (DispatchPlan plan : plans) {
            Frame frame = Frame.of(plan);
            List<Origin> origins = origins(plan);
            sources.add(source(plan, DispatcherClass.of(frame), origins));
            sources.add(source(plan, PublisherClass.of(frame), origins));
            namedModule |= plan.dispatcher().namedModule();
        }
        for (List<BridgeTarget> targets : BridgeTarget.of(plans)) {
            sources.add(bridge(targets, namedModule));
        }
        return sources;
    }

    private static GeneratedSource bridge(List<BridgeTarget> targets, boolean namedModule) {
        List<Origin> origins =
                targets.stream().map(target -> target.listener().origin()).toList();
        String declaring = targets.get(0).declaring().qualifiedName();
        JavaFile file = file(targets.get(0).declaring().packageName(), BridgeClass.of(targets, namedModule));
        return new GeneratedSource(file, origins, "the class " + declaring);
    }

    private static GeneratedSource source(DispatchPlan plan, TypeSpec type, List<Origin> origins) {
        TypeSpec qualified = JavaLang.qualified(type, plan.dispatcher());
        String otherName =
                plan.dispatcher().declaration().isPresent() ? "the @Dispatcher interface" : "declare a @Dispatcher";
        return new GeneratedSource(file(plan.dispatcher().packageName(), qualified), origins, otherName);
    }

    private static JavaFile file(String packageName, TypeSpec type) {
        return JavaFile.builder(packageName, type)
                .skipJavaLangImports(true)
                .indent("    ")
                .build();
    }

    private static List<Origin> origins(DispatchPlan plan) {
        List<Origin> origins = new ArrayList<>();
        origins.add(plan.dispatcher().origin());
        for (EventModel event : plan.dispatcher().events()) {
            origins.add(event.origin());
        }
        for (ListenerModel listener : plan.dispatcher().listeners()) {
            origins.add(listener.origin());
        }
        return origins;
    }
}
