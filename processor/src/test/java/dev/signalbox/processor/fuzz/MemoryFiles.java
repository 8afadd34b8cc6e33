package dev.signalbox.processor.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import org.jspecify.annotations.Nullable;

/** Keeps what the compiler writes in memory. */
final class MemoryFiles extends ForwardingJavaFileManager<JavaFileManager> {
    private final Map<String, GeneratedFile> sources = new TreeMap<>();

    MemoryFiles(JavaFileManager manager) {
        super(manager);
    }

    Set<String> sourceNames() {
        return sources.keySet();
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
            Location location, String className, JavaFileObject.Kind kind, @Nullable FileObject sibling) {
        String name = className.replace('.', '/') + kind.extension;
        if (kind != JavaFileObject.Kind.SOURCE) {
            return new ClassFile(name);
        }
        return sources.computeIfAbsent(name, GeneratedFile::new);
    }

    @Override
    public boolean isSameFile(FileObject one, FileObject other) {
        return one.toUri().equals(other.toUri());
    }

    @Override
    public void close() {
        // the manager behind is shared
    }

    /** A source that was generated. */
    static final class GeneratedFile extends SimpleJavaFileObject {
        private final StringWriter text = new StringWriter();

        GeneratedFile(String name) {
            super(URI.create("generated:///" + name), Kind.SOURCE);
        }

        @Override
        public Writer openWriter() {
            return text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text.toString();
        }
    }

    /** A source under test. */
    static final class SourceFile extends SimpleJavaFileObject {
        private final String text;

        SourceFile(String name, String text) {
            super(URI.create("source:///" + name), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }

        /** Any name will do: a public class that was renamed is no fault worth finding. */
        @Override
        public boolean isNameCompatible(String simpleName, Kind kind) {
            boolean info = simpleName.endsWith("-info") || getName().endsWith("-info.java");
            return !info || super.isNameCompatible(simpleName, kind);
        }
    }

    /** A class that nobody loads. */
    private static final class ClassFile extends SimpleJavaFileObject {
        ClassFile(String name) {
            super(URI.create("class:///" + name), Kind.CLASS);
        }

        @Override
        public OutputStream openOutputStream() throws IOException {
            return new ByteArrayOutputStream();
        }
    }
}
