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
 *
 * <p>What somebody did, a visit or an act of duty, they write down themselves, or an office for them. Decided here, since
 * rules A1 and A9 leave it open: for acts of duty it is the office that gives the self-check, since they make it up, and so
 * not the one that deducts; for visits the one that deducts or, where nobody does, the one that inspects. What an office
 * wrote or amended is no more theirs to change.
 */
final class AssessmentOffices {
    private static final Set<Bar> OWN = Set.of(Bar.CONCERNED, Bar.PEER);
    private static final Set<Bar> ALL = Set.of(Bar.CONCERNED, Bar.PEER, Bar.COLLEAGUE);

    private AssessmentOffices() {}

    /**
     * Who may.
     *
     * @param isJudged whether it is a visit of which is said how well it was made
     * @param isOwn whether nobody but whose entry it is wrote in it so far
     */
    static Entitlement of(Assessors assessors, AssessmentKind kind, boolean isJudged, boolean isOwn) {
        return switch (kind) {
            case SELF_CHECK -> by(assessors.dutyScore(), checking(assessors));
            case DEDUCTION -> by(deducting(assessors, assessors.dutyScore()), ALL);
            case INSPECTION, DAILY -> by(assessors.inspection(), ALL);
            case VISIT ->
                isJudged
                        ? by(assessors.inspection(), ALL)
                        : ofWork(deducting(assessors, assessors.inspection()), ALL, isOwn);
            case DUTY_WORK -> ofWork(assessors.dutyScore(), checking(assessors), isOwn);
        };
    }

    private static Set<Bar> checking(Assessors assessors) {
        return assessors.separatesDeductions() ? OWN : ALL;
    }

    /** Where nobody deducts, a deduction from before can still be taken back. */
    private static Office deducting(Assessors assessors, Office otherwise) {
        return assessors.deductions() == null ? otherwise : assessors.deductions();
    }

    private static Entitlement ofWork(Office office, Set<Bar> bars, boolean isOwn) {
        return new Entitlement(Set.of(office), isOwn, bars);
    }

    private static Entitlement by(Office office, Set<Bar> bars) {
        return new Entitlement(Set.of(office), false, bars);
    }
}
