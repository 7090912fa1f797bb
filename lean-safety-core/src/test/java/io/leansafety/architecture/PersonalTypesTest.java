package io.leansafety.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import io.leansafety.organization.Person;
import io.leansafety.organization.PersonFact;
import io.leansafety.rule.Fault;
import io.leansafety.rule.ImportedClasses;
import io.leansafety.rule.Problem;
import io.leansafety.rule.Problems;
import java.io.Serializable;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;

/** Personal data stays where it is: not in a stream of objects, not at a thread. */
class PersonalTypesTest {
    private static final JavaClasses LIBRARY = ImportedClasses.ofLibrary();

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

    /**
     * So that no problem and no log line of any of them can name anybody, whichever path leads there. The resolver of the
     * organization hands names on from facts to people.
     */
    @Test
    @Fault("RB-S10")
    void whoeverReportsOrLogsReadsNobodysName() {
        classes()
                .that(DescribedPredicate.describe("report a problem or log", PersonalTypesTest::isReporting))
                .and()
                .doNotHaveSimpleName("OrganizationResolver")
                .should(ArchConditions.never(ArchConditions.callMethod(PersonFact.class, "name")))
                .andShould(ArchConditions.never(ArchConditions.callMethod(Person.class, "name")))
                .check(LIBRARY);
        assertThat(LIBRARY.stream().filter(PersonalTypesTest::isReporting)).hasSizeGreaterThan(50);
    }

    private static boolean isReporting(JavaClass type) {
        return type.getCodeUnitCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Problems.class)
                        || call.getTargetOwner().isAssignableTo(Logger.class)
                        || (call.getTargetOwner().isEquivalentTo(Problem.class)
                                && List.of("of", "<init>").contains(call.getName())));
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
