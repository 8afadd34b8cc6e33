package dev.signalbox.extensions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;

/** Makes a jar as the processor of a later Signalbox would: of generated source that says so. */
final class OtherGeneration {
    private OtherGeneration() {}

    static void jar(Stage stage, String fileName) throws IOException {
        Path generated = Files.createDirectory(stage.folder.resolveSibling("generated"));
        Path classes = Files.createDirectory(stage.folder.resolveSibling("classes"));
        List<String> providers = Jars.compile(
                List.of("-d", classes.toString(), "-s", generated.toString()),
                "ext.m",
                Stage.extension(
                        "Main", "m", "1.0", "registrar.attach(CaseDispatcher.builder().plugin(new Plugin()).build());"),
                "final class Plugin { @Listen void on(Login login) {} }",
                "@Dispatcher interface Case {}");
        Path dispatcher = generated.resolve("ext/m/CaseDispatcher.java");
        String source = Files.readString(dispatcher);
        String later = source.replaceFirst("super\\(builder, \\d+\\)", "super(builder, 99)");
        assertThat(later).isNotEqualTo(source);
        Files.writeString(dispatcher, later);
        int failed = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        "-cp",
                        System.getProperty("java.class.path") + java.io.File.pathSeparator + classes,
                        "-d",
                        classes.toString(),
                        dispatcher.toString());
        assertThat(failed).isZero();
        Jars.services(classes, providers);
        stage.jars.pack(classes, stage.folder.resolve(fileName));
    }
}
