package io.leansafety.run;

import static io.leansafety.life.Line.line;
import static io.leansafety.run.MonthState.APPROVED;
import static io.leansafety.run.MonthState.CLOSED;
import static io.leansafety.run.MonthState.OPEN;
import static io.leansafety.run.MonthState.POSTED;
import static io.leansafety.run.MonthState.PREPARED;
import static io.leansafety.run.MonthState.PUBLISHED;

import io.leansafety.life.Life;
import io.leansafety.organization.Office;
import io.leansafety.organization.Seat;
import io.leansafety.rule.RuleId;

/**
 * The life of a settlement month. Rules S11 and A9.
 *
 * <p>The rules name the assessment office for preparing and its director for approving, who is another person. What they
 * leave open is decided here: the head of the leading group may approve, discard and reverse too (there may be nobody
 * else in the office), and who posted a month does not reverse it.
 */
public final class MonthLife {
    private static final Office OFFICE = Office.of("ASSESSMENT_OFFICE", Seat.COMPANY);
    private static final Office HEAD = Office.of("LEADING_GROUP_HEAD", Seat.COMPANY);

    /** The table. */
    public static final Life<MonthState, MonthStep> LIFE = Life.of(
            RuleId.S11,
            line(OPEN, MonthStep.PREPARE, PREPARED).by(OFFICE),
            line(PREPARED, MonthStep.APPROVE, APPROVED).by(OFFICE, HEAD).notByWhoTook(MonthStep.PREPARE),
            line(PREPARED, MonthStep.DISCARD, OPEN).by(OFFICE, HEAD),
            line(APPROVED, MonthStep.DISCARD, OPEN).by(OFFICE, HEAD),
            line(APPROVED, MonthStep.POST, POSTED).by(OFFICE),
            line(POSTED, MonthStep.PUBLISH, PUBLISHED).by(OFFICE),
            line(POSTED, MonthStep.REVERSE, OPEN).by(OFFICE, HEAD).notByWhoTook(MonthStep.POST),
            line(PUBLISHED, MonthStep.CLOSE, CLOSED).by(OFFICE),
            line(PUBLISHED, MonthStep.REVERSE, OPEN).by(OFFICE, HEAD).notByWhoTook(MonthStep.POST));

    private MonthLife() {}
}
