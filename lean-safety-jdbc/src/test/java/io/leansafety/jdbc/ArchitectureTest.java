package io.leansafety.jdbc;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import io.leansafety.rule.Fault;
import io.leansafety.rule.ImportedClasses;
import java.sql.Connection;
import java.sql.Statement;
import java.sql.Timestamp;
import org.junit.jupiter.api.Test;

/** What the adapter shows, and what it may use where. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = ImportedClasses.ofLibrary();

    @Test
    void fiveTypesAreShown() {
        assertThat(CLASSES.stream()
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(JavaClass::isTopLevelClass)
                        .map(JavaClass::getSimpleName))
                .containsExactlyInAnyOrder(
                        "Database", "DatabaseException", "Durability", "JdbcPorts", "LeanSafetySchema");
    }

    /** Values are bound, never a part of the text. */
    @Test
    @Fault("RB-S05")
    void everyStatementButOneIsPrepared() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(Isolation.class.getName())
                .should()
                .callMethod(Connection.class, "createStatement")
                .orShould()
                .callMethod(Statement.class, "execute", String.class)
                .check(CLASSES);
    }

    /** A thread holds a connection, never whose it is. */
    @Test
    @Fault("RB-S04")
    void onlyTheOpenUnitIsOfAThread() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(Units.class.getName())
                .should()
                .dependOnClassesThat()
                .areAssignableTo(ThreadLocal.class)
                .check(CLASSES);
    }

    @Test
    void noTimeHasTheZoneOfTheJvm() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Timestamp.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(java.util.Date.class)
                .check(CLASSES);
    }

    @Test
    void whatIsOptionalIsUsedInOnePlace() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(PostgresCopy.class.getName())
                .should()
                .dependOnClassesThat(resideInAPackage("org.postgresql.."))
                .check(CLASSES);
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(Migration.class.getName())
                .should()
                .dependOnClassesThat(resideInAPackage("org.flywaydb.."))
                .check(CLASSES);
    }
}
