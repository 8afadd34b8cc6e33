package dev.signalbox.processor.generate;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * As much of a class file as tests look at (JVMS 4).
 *
 * @param name the binary name of the class
 * @param constants its constants as text: strings, names, and members as {@code owner.name}
 * @param methods its methods with a body
 */
record ClassFile(String name, List<String> constants, List<MethodCode> methods) {

    static ClassFile read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            in.skipBytes(8);
            ConstantPool pool = ConstantPool.read(in);
            in.skipBytes(2);
            String name = pool.text(in.readUnsignedShort()).replace('/', '.');
            in.skipBytes(2);
            in.skipBytes(2 * in.readUnsignedShort());
            for (int fields = in.readUnsignedShort(); fields > 0; fields--) {
                in.skipBytes(6);
                skipAttributes(in);
            }
            List<MethodCode> methods = new ArrayList<>();
            for (int count = in.readUnsignedShort(); count > 0; count--) {
                addMethod(in, pool, methods);
            }
            return new ClassFile(name, pool.texts(), methods);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void addMethod(DataInputStream in, ConstantPool pool, List<MethodCode> methods) throws IOException {
        in.skipBytes(2);
        String name = pool.text(in.readUnsignedShort());
        in.skipBytes(2);
        for (int attributes = in.readUnsignedShort(); attributes > 0; attributes--) {
            String attribute = pool.text(in.readUnsignedShort());
            byte[] content = in.readNBytes(in.readInt());
            if (attribute.equals("Code")) {
                methods.add(MethodCode.read(name, content, pool));
            }
        }
    }

    private static void skipAttributes(DataInputStream in) throws IOException {
        for (int attributes = in.readUnsignedShort(); attributes > 0; attributes--) {
            in.skipBytes(2);
            in.skipBytes(in.readInt());
        }
    }
}
