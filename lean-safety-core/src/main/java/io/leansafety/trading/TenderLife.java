package io.leansafety.trading;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static io.leansafety.life.Line.line;
import static io.leansafety.trading.TenderFact.State.ACCEPTED;
import static io.leansafety.trading.TenderFact.State.APPLIED;
import static io.leansafety.trading.TenderFact.State.APPROVED;
import static io.leansafety.trading.TenderFact.State.AWARDED;
import static io.leansafety.trading.TenderFact.State.FAILED;
import static io.leansafety.trading.TenderFact.State.RECTIFIED;
import static io.leansafety.trading.TenderFact.State.REJECTED;
import static io.leansafety.trading.TenderFact.State.RETURNED;
import static io.leansafety.trading.TenderFact.State.TENDERING;
import static io.leansafety.trading.TenderFact.State.WITHDRAWN;

import io.leansafety.life.Bar;
import io.leansafety.life.Entitlement;
import io.leansafety.life.Life;
import io.leansafety.life.Line;
import io.leansafety.organization.MarketSubject;
import io.leansafety.organization.Office;
import io.leansafety.organization.Seat;
import io.leansafety.organization.SubjectLevel;
import io.leansafety.rule.RuleId;
import io.leansafety.trading.TenderFact.State;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The life of a tendered rectification. Rules T2 and A9; X52 三(三)2(2) and (3).
 *
 * <p>The leader in charge approves: of a workshop's tender the unit's, of a unit's the company's. What the rules leave
 * open is decided here: the head of the tendering subject applies and takes back; the assessment office above it asks for
 * bids, awards, and says that nobody bid; heads bid for their own subject; the work is accepted by the tendering subject
 * or by the office, by nobody of the awardee.
 *
 * <p>The head of a unit heads all of its workshops, and stands on one side of a tender alone: who applied or approved does
 * not bid, and who bid, for whomever, neither awards nor judges the work. Whom it concerns are those who bid, so that where
 * they hold the office the next one up the tree acts.
 */
public final class TenderLife {
    private static final Office[] HEADS = {
        Office.of("WORKSHOP_DIRECTOR", Seat.SUBJECT), Office.of("UNIT_PRINCIPAL", Seat.SUBJECT)
    };
    private static final Office[] BIDDERS = {
        Office.of("WORKSHOP_DIRECTOR", Seat.OTHER),
        Office.of("UNIT_PRINCIPAL", Seat.OTHER),
        Office.of("CONTRACTOR_PRINCIPAL", Seat.OTHER)
    };
    private static final Office COMPANY_LEADER = Office.of("COMPANY_LEADER", Seat.ABOVE);
    private static final Office[] IN_CHARGE = {
        Office.of("UNIT_DEPUTY", Seat.ABOVE),
        Office.of("UNIT_PRINCIPAL", Seat.ABOVE),
        COMPANY_LEADER,
        Office.of("LEADING_GROUP_HEAD", Seat.ABOVE)
    };
    private static final Office OFFICE = Office.of("ASSESSMENT_OFFICE", Seat.ABOVE);

    /** The table. */
    public static final Life<State, TenderStep> LIFE = Life.of(
                    RuleId.T2,
                    Line.<State, TenderStep>first(TenderStep.APPLY, APPLIED).by(HEADS),
                    approved(TenderStep.APPROVE, APPROVED),
                    approved(TenderStep.REJECT, REJECTED),
                    withdrawn(APPLIED),
                    line(APPROVED, TenderStep.OPEN, TENDERING).by(OFFICE),
                    withdrawn(APPROVED),
                    line(TENDERING, TenderStep.BID, TENDERING)
                            .by(BIDDERS)
                            .notByWhoTook(TenderStep.APPLY)
                            .notByWhoTook(TenderStep.APPROVE),
                    line(TENDERING, TenderStep.UNBID, TENDERING).by(BIDDERS),
                    line(TENDERING, TenderStep.AWARD, AWARDED).by(OFFICE).barring(Bar.CONCERNED, Bar.OTHER_SIDE),
                    line(TENDERING, TenderStep.FAIL, FAILED).by(OFFICE),
                    withdrawn(TENDERING),
                    line(AWARDED, TenderStep.RECTIFY, RECTIFIED).by(BIDDERS),
                    withdrawn(AWARDED),
                    judged(TenderStep.ACCEPT, ACCEPTED),
                    judged(TenderStep.RETURN, RETURNED),
                    line(RETURNED, TenderStep.RECTIFY, RECTIFIED).by(BIDDERS),
                    withdrawn(RETURNED))
            .refusing("tender-already-awarded", TenderStep.AWARD, Set.of(AWARDED, RECTIFIED, RETURNED, ACCEPTED));

    private TenderLife() {}

    /**
     * Returns who approves a tender or rejects it: the leader in charge of the unit above, or else of the company. The
     * search for the company's leader goes up (rule O4), and would pass a unit's own leaders by.
     *
     * @param from who tenders
     * @return who may, of those in the table
     */
    public static Entitlement inCharge(MarketSubject from) {
        boolean isCompany = from.parent().orElse(from).center().level() == SubjectLevel.COMPANY;
        return new Entitlement(
                Stream.of(IN_CHARGE)
                        .filter(office -> isCompany || !office.equals(COMPANY_LEADER))
                        .collect(toImmutableSet()),
                false,
                Set.of(Bar.DEPUTY));
    }

    private static Line<State, TenderStep> approved(TenderStep step, State to) {
        return line(APPLIED, step, to)
                .by(IN_CHARGE)
                .notByWhoTook(TenderStep.APPLY)
                .barring(Bar.DEPUTY);
    }

    private static Line<State, TenderStep> judged(TenderStep step, State to) {
        return line(RECTIFIED, step, to)
                .by(OFFICE, HEADS[0], HEADS[1])
                .notByWhoTook(TenderStep.RECTIFY)
                .barring(Bar.CONCERNED, Bar.OTHER_SIDE);
    }

    private static Line<State, TenderStep> withdrawn(State from) {
        return line(from, TenderStep.WITHDRAW, WITHDRAWN).by(HEADS);
    }
}
