package io.leansafety.rule;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;

/** The classes of the module in whose folder the tests run, read once for all tests that look through them. */
public final class ImportedClasses {
    private ImportedClasses() {}

    /** {@return the classes of the module itself} */
    public static JavaClasses ofLibrary() {
        return Library.CLASSES;
    }

    /** {@return the classes of its tests} */
    public static JavaClasses ofTests() {
        return Tests.CLASSES;
    }

    /** Read when somebody asks. */
    private static final class Library {
        static final JavaClasses CLASSES = new ClassFileImporter().importPath(Path.of("target/classes"));
    }

    private static final class Tests {
        static final JavaClasses CLASSES = new ClassFileImporter().importPath(Path.of("target/test-classes"));
    }
}
