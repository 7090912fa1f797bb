package io.leansafety.cli.play;

import io.leansafety.assessment.AssessmentLife;
import io.leansafety.assessment.AssessmentState;
import io.leansafety.assessment.AssessmentStep;
import io.leansafety.life.Bar;
import io.leansafety.life.Line;
import io.leansafety.life.Matter;
import io.leansafety.organization.Office;
import io.leansafety.organization.Person;
import io.leansafety.policy.Assessors;
import io.leansafety.policy.TierScheme;
import io.leansafety.value.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Who assesses somebody: whoever acts in the offices of their tier, which the policy names. Rules A6 and A9. */
final class Assessing {
    private static final Line<AssessmentState, AssessmentStep> GIVEN =
            AssessmentLife.LIFE.find(Optional.empty(), AssessmentStep.GIVE).orElseThrow();

    private Assessing() {}

    /** The head of a department gives the self-checks of its staff; no office deducts for its own. */
    static List<PersonId> selfCheckers(Stage stage, PersonId person) {
        Office office = assessors(stage, person).dutyScore();
        return Stream.of(GIVEN.by(office).barring(Bar.CONCERNED), barring(office))
                .flatMap(line -> acting(stage, person, line).stream())
                .distinct()
                .toList();
    }

    static List<PersonId> deductors(Stage stage, PersonId person) {
        Office office = assessors(stage, person).deductions();
        return office == null ? List.of() : acting(stage, person, barring(office));
    }

    static List<PersonId> inspectors(Stage stage, PersonId person) {
        return acting(stage, person, barring(assessors(stage, person).inspection()));
    }

    private static Line<AssessmentState, AssessmentStep> barring(Office office) {
        return GIVEN.by(office).barring(Bar.CONCERNED, Bar.COLLEAGUE);
    }

    private static List<PersonId> acting(Stage stage, PersonId person, Line<AssessmentState, AssessmentStep> line) {
        Person found = stage.organization().findPerson(person).orElseThrow();
        return stage.acting(line, Matter.<AssessmentStep>of(found.subject()).concerning(Set.of(person)));
    }

    private static Assessors assessors(Stage stage, PersonId person) {
        return stage.organization()
                .findPerson(person)
                .flatMap(Person::tier)
                .flatMap(stage.policy()::findTier)
                .map(TierScheme::assessors)
                .orElse(Assessors.OFFICE_OF_CENTER);
    }
}
