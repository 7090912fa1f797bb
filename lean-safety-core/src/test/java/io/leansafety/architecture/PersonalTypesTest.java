package io.leansafety.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import io.leansafety.rule.Fault;
import java.io.Serializable;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Personal data stays where it is: not in a stream of objects, not at a thread. */
class PersonalTypesTest {
    private static final JavaClasses LIBRARY = new ClassFileImporter().importPath(Path.of("target/classes"));

    @Test
    @Fault("RB-S13")
    void nothingPublicButExceptionsAndEnumsIsSerializable() {
        classes()
                .that()
                .arePublic()
                .and(DescribedPredicate.describe(
                        "are neither exceptions nor enums",
                        (JavaClass type) -> !type.isAssignableTo(Throwable.class) && !type.isEnum()))
                .should(ArchConditions.not(ArchConditions.beAssignableTo(Serializable.class)))
                .check(LIBRARY);
    }

    @Test
    @Fault("RB-S04")
    void nothingKeepsAnythingAtAThread() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(ThreadLocal.class)
                .check(LIBRARY);
    }
}
