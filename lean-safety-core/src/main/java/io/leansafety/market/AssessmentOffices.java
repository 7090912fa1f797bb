package io.leansafety.market;

import io.leansafety.assessment.AssessmentKind;
import io.leansafety.life.Bar;
import io.leansafety.life.Entitlement;
import io.leansafety.organization.Office;
import io.leansafety.policy.Assessors;
import java.util.Set;

/**
 * Who gives, amends and takes back which entries, by the assessors of the tier. Nobody assesses themselves, and no office
 * its own staff, but for the head of a department who gives its self-checks. Rules A6 and A9.
 */
final class AssessmentOffices {
    private static final Set<Bar> OWN = Set.of(Bar.CONCERNED, Bar.PEER);
    private static final Set<Bar> ALL = Set.of(Bar.CONCERNED, Bar.PEER, Bar.COLLEAGUE);

    private AssessmentOffices() {}

    /**
     * Who may.
     *
     * @param isJudged whether it is a visit of which is said how well it was made
     */
    static Entitlement of(Assessors assessors, AssessmentKind kind, boolean isJudged) {
        return switch (kind) {
            case SELF_CHECK -> by(assessors.dutyScore(), assessors.separatesDeductions() ? OWN : ALL);
            case DEDUCTION -> by(deducting(assessors), ALL);
            case INSPECTION, DAILY -> by(assessors.inspection(), ALL);
            case VISIT, DUTY_WORK -> isJudged ? by(assessors.inspection(), ALL) : ofWork(assessors);
        };
    }

    /** Where nobody deducts, a deduction from before can still be taken back. */
    private static Office deducting(Assessors assessors) {
        return assessors.deductions() == null ? assessors.dutyScore() : assessors.deductions();
    }

    private static Entitlement ofWork(Assessors assessors) {
        Set<Office> offices = assessors.deductions() == null ? Set.of() : Set.of(assessors.deductions());
        return new Entitlement(offices, true, Set.of(Bar.COLLEAGUE));
    }

    private static Entitlement by(Office office, Set<Bar> bars) {
        return new Entitlement(Set.of(office), false, bars);
    }
}
