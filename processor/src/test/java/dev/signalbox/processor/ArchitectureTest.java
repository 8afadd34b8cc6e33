package dev.signalbox.processor;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.signalbox.processor.generate.GeneratedSource;
import dev.signalbox.processor.model.Origin;
import dev.signalbox.runtime.EventDispatcher;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.junit.jupiter.api.Test;

/** The stages know the model and nothing of each other; what the compiler gives is used where it is read or written. */
class ArchitectureTest {
    private static final String ROOT = "dev.signalbox.processor";
    private static final List<String> STAGES =
            List.of("scan", "validate.declaration", "resolve", "validate.plan", "generate", "write");
    private static final JavaClasses PROCESSOR = module(SignalboxProcessor.class);
    private static final JavaClasses RUNTIME = module(EventDispatcher.class);

    @Test
    void stagesDoNotKnowEachOther() {
        for (String stage : STAGES) {
            String[] others = STAGES.stream()
                    .filter(other -> !other.equals(stage))
                    .map(other -> ROOT + "." + other + "..")
                    .toArray(String[]::new);
            // a generated source is the value that the last stage takes
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + "." + stage + "..")
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(others).and(isNot(GeneratedSource.class)))
                    .check(PROCESSOR);
        }
    }

    @Test
    void stagesDoNotKnowTheEntry() {
        noClasses()
                .that()
                .resideInAnyPackage(ROOT + ".*..")
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT))
                .check(PROCESSOR);
    }

    @Test
    void modelKnowsNoStage() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".model..")
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + "..").and(isNotIn(ROOT + ".model..")))
                .check(PROCESSOR);
    }

    @Test
    void onlyScanAsksTheLanguageModel() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + ".scan..")
                .and()
                .doNotBelongToAnyOf(Origin.class)
                .should()
                .dependOnClassesThat(resideInAPackage("javax.lang.model..").and(isNotAllowed()))
                .check(PROCESSOR);
    }

    @Test
    void onlyGenerateAndWriteUseJavaPoet() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + ".generate..", ROOT + ".write..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.palantir.javapoet..")
                .check(PROCESSOR);
    }

    @Test
    void onlyDiagnosticPrints() {
        onlyIn("diagnostic", Messager.class);
    }

    @Test
    void onlyWriteWrites() {
        onlyIn("write", Filer.class);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("dev.signalbox.(**)").should().beFreeOfCycles().check(PROCESSOR);
        slices().matching("dev.signalbox.(**)").should().beFreeOfCycles().check(RUNTIME);
    }

    @Test
    void runtimeUsesNoReflection() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.lang.reflect..", "java.lang.invoke..", "sun..", "jdk.internal..")
                .check(RUNTIME);
    }

    @Test
    void runtimeNeedsNothingButJava() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "dev.signalbox..")
                .check(RUNTIME);
    }

    /** The entry hands the printer and the writer to their packages, but calls neither. */
    private static void onlyIn(String home, Class<?> type) {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT, ROOT + "." + home + "..")
                .should()
                .dependOnClassesThat(equivalentTo(type))
                .check(PROCESSOR);
        noClasses()
                .that()
                .resideInAPackage(ROOT)
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "the owner is " + type, call -> call.getTargetOwner().isEquivalentTo(type)))
                .check(PROCESSOR);
    }

    /**
     * What others than scan may use: elements are handed on to print and write with, a round marker is written in the
     * package of one, modifiers are JavaPoet's words, and the compiler asks for the source version.
     */
    private static DescribedPredicate<JavaClass> isNotAllowed() {
        Set<Class<?>> allowed =
                Set.of(Element.class, TypeElement.class, Modifier.class, Elements.class, SourceVersion.class);
        return DescribedPredicate.describe(
                "is none of " + allowed,
                type -> allowed.stream().noneMatch(type.getBaseComponentType()::isEquivalentTo));
    }

    private static JavaClasses module(Class<?> member) {
        return new ClassFileImporter()
                .importUrl(member.getProtectionDomain().getCodeSource().getLocation());
    }

    private static DescribedPredicate<JavaClass> isNot(Class<?> type) {
        return DescribedPredicate.not(equivalentTo(type));
    }

    private static DescribedPredicate<JavaClass> isNotIn(String packages) {
        return DescribedPredicate.not(resideInAPackage(packages));
    }
}
