package io.leansafety.trading;

import io.leansafety.organization.MarketSubject;
import io.leansafety.organization.SubjectLevel;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problems;
import io.leansafety.rule.RuleId;
import java.util.Optional;

/**
 * Who tenders, and who does the work: workshops of one unit, or units; a contractor under the same unit, or company, may
 * help. Rule T2; X52 三(三)2(2) and (3).
 *
 * @param from who tenders
 * @param awardee who does the work, or bids for it
 */
public record TenderSides(MarketSubject from, MarketSubject awardee) {
    /**
     * Adds that a subject may not tender.
     *
     * @param subject who wants to
     * @param problems gathers what is wrong
     * @param field where it stands
     * @return whether it may
     */
    public static boolean checkTenderer(MarketSubject subject, Problems problems, Place field) {
        boolean mayTender = market(subject).isPresent();
        if (!mayTender) {
            problems.error("tendering-subject", RuleId.T2, field, "subject", subject, "level", subject.level());
        }
        return mayTender;
    }

    /**
     * Adds that the two may not trade.
     *
     * @param problems gathers what is wrong
     * @param fromField where the tendering subject stands
     * @param awardeeField where the other stands
     */
    public void check(Problems problems, Place fromField, Place awardeeField) {
        if (!checkTenderer(from, problems, fromField)) {
            return;
        }
        MarketSubject above = market(from).orElseThrow();
        boolean isPeer = awardee.level() == from.level()
                && awardee.nearest(above.level()).equals(Optional.of(above));
        boolean isContractor = awardee.isContractor() && awardee.parent().equals(Optional.of(above));
        if (awardee.equals(from) || !(isPeer || isContractor)) {
            problems.error("awardee", RuleId.T2, awardeeField, "from", from, "awardee", awardee);
        }
    }

    /** The subject whose workshops, or units, trade with each other. */
    private static Optional<MarketSubject> market(MarketSubject from) {
        return switch (from.level()) {
            case WORKSHOP -> from.nearest(SubjectLevel.UNIT);
            case UNIT -> from.nearest(SubjectLevel.COMPANY);
            default -> Optional.empty();
        };
    }
}
