package io.leansafety.faults;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compiles one source file with a fault planted in it. */
final class FaultyClasses {
    private static final ToolProvider JAVAC =
            ToolProvider.findFirst("javac").orElseThrow(() -> new IllegalStateException("needs a JDK"));

    private FaultyClasses() {}

    /**
     * Compiles a file with a fault.
     *
     * @param fault the fault
     * @param into an empty folder
     * @return the folder with the classes, to be searched before those without the fault
     * @throws IllegalStateException if the file does not compile with the fault
     */
    static Path compile(PlantedFault fault, Path into) {
        Path source = into.resolve("source").resolve(fault.file());
        Path classes = into.resolve("classes");
        write(source, sourceOf(fault).replace(fault.find(), fault.replacement()));
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        int result = JAVAC.run(
                out,
                out,
                "--release",
                "17",
                "-nowarn",
                "-proc:none",
                "-d",
                classes.toString(),
                "-classpath",
                classPath(),
                source.toString());
        if (result != 0) {
            throw new IllegalStateException(fault + " does not compile: " + said);
        }
        return classes;
    }

    /** The source as it is, without the fault. */
    static SourceText sourceOf(PlantedFault fault) {
        try {
            return new SourceText(Files.readString(Folders.sources().resolve(fault.file())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The library, and its own libraries wherever the build put them: on the module path, or on the class path. */
    private static String classPath() {
        return Stream.of(
                        Folders.classes().toString(),
                        System.getProperty("jdk.module.path", ""),
                        System.getProperty("java.class.path", ""))
                .filter(path -> !path.isEmpty())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
