package io.leansafety.market;

import io.leansafety.assessment.AssessmentKind;
import io.leansafety.life.Selection;
import io.leansafety.value.DateSpan;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.PersonId;
import io.leansafety.value.Reference;
import io.leansafety.value.RequestKey;
import io.leansafety.value.Score;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Every method of the desk of assessments, for one enterprise or another. */
final class AssessmentCalls {
    private static final Reference GIVEN = new Reference("S1");
    private static final Reference NEW = new Reference("S2");
    private static final PersonId MANAGER = new PersonId("G1");
    private static final PersonId LEADER = new PersonId("F1");
    private static final Score SCORE = Score.of("90");
    private static final Selection ALL = Selection.of(new DateSpan(AssessmentMarket.DAY, null));

    private final AssessmentMarket market = AssessmentMarket.open();
    private final Map<String, Function<EnterpriseId, Object>> calls = new LinkedHashMap<>();

    AssessmentCalls() {
        market.give("S1", AssessmentKind.SELF_CHECK, GIVEN.value(), "G1").orElseThrow();
    }

    Map<String, Function<EnterpriseId, Object>> all() {
        AssessmentsDesk desk = market.desk();
        var month = AssessmentMarket.SEPTEMBER;
        put(
                "selfCheck(Context, SelfCheck)",
                of -> desk.selfCheck(by(of), new AssessmentsDesk.SelfCheck(NEW, LEADER, month, SCORE)));
        put(
                "deduct(Context, Deduct)",
                of -> desk.deduct(by(of), AssessmentMarket.deduct("S2", "G1", month, "KEY_WORK")));
        put(
                "inspect(Context, Inspect)",
                of -> desk.inspect(by(of), new AssessmentsDesk.Inspect(NEW, MANAGER, month, SCORE)));
        put(
                "scoreDay(Context, ScoreDay)",
                of -> desk.scoreDay(by(of), AssessmentMarket.day("S2", "F1", AssessmentMarket.DAY, "88")));
        put(
                "recordVisit(Context, RecordVisit)",
                of -> desk.recordVisit(by(of), AssessmentMarket.visit("S2", "G1", AssessmentMarket.DAY, null)));
        put(
                "recordWork(Context, RecordWork)",
                of -> desk.recordWork(by(of), AssessmentMarket.work("S2", "F1", AssessmentMarket.DAY)));
        put(
                "amend(Context, Amend)",
                of -> desk.amend(
                        by(of), new AssessmentsDesk.Amend(GIVEN, 1, new AssessmentsDesk.NewScore(SCORE), "mistaken")));
        put(
                "withdraw(Context, Withdraw)",
                of -> desk.withdraw(by(of), new AssessmentsDesk.Withdraw(GIVEN, 1, "mistaken")));
        put("state(EnterpriseId, YearMonth)", of -> desk.state(of, month));
        put("find(EnterpriseId, Selection, Optional, int)", of -> desk.find(of, ALL, Optional.empty(), 9));
        put("versions(EnterpriseId, Reference)", of -> desk.versions(of, GIVEN));
        return calls;
    }

    private void put(String name, Function<EnterpriseId, Object> call) {
        calls.put("AssessmentsDesk." + name, call);
    }

    /** Somebody who may take none of the steps that can be taken. */
    private static Context by(EnterpriseId enterprise) {
        return new Context(enterprise, new PersonId("P1"), new RequestKey("new"));
    }
}
