package io.leansafety.market;

import io.leansafety.finding.DecisionFact;
import io.leansafety.finding.FinderClass;
import io.leansafety.finding.FindingDraft;
import io.leansafety.market.AuthorityAskings.Asking;
import io.leansafety.organization.Shift;
import io.leansafety.value.EntryId;
import io.leansafety.value.Money;
import io.leansafety.value.PersonId;
import io.leansafety.value.Points;
import io.leansafety.value.Reference;
import io.leansafety.value.Score;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What can be asked for at the desks of assessments and of findings. */
final class AuthorityWork {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 15);
    private static final Reference FINDING = new Reference("F1");

    private AuthorityWork() {}

    static void addAssessments(Map<String, Asking> all) {
        all.put(
                "assessments.selfCheck",
                (market, who) -> market.market
                        .assessments()
                        .selfCheck(
                                who,
                                new AssessmentsDesk.SelfCheck(
                                        new Reference("A-SELF"),
                                        assessed(market),
                                        AuthorityAskings.MONTH,
                                        Score.of("95"))));
        all.put(
                "assessments.deduct",
                (market, who) -> market.market.assessments().deduct(who, deduct(market)));
        all.put(
                "assessments.inspect",
                (market, who) -> market.market
                        .assessments()
                        .inspect(
                                who,
                                new AssessmentsDesk.Inspect(
                                        new Reference("A-INSPECT"),
                                        assessed(market),
                                        AuthorityAskings.MONTH,
                                        Score.of("92"))));
        all.put(
                "assessments.scoreDay",
                (market, who) -> market.market
                        .assessments()
                        .scoreDay(
                                who,
                                new AssessmentsDesk.ScoreDay(
                                        new Reference("A-DAY"), assessed(market), DAY, Score.of("88"))));
        all.put(
                "assessments.recordVisit",
                (market, who) -> market.market.assessments().recordVisit(who, visit(market, null)));
        all.put(
                "assessments.recordVisit/judged",
                (market, who) -> market.market.assessments().recordVisit(who, visit(market, Score.of("90"))));
        all.put(
                "assessments.recordWork",
                (market, who) -> market.market
                        .assessments()
                        .recordWork(
                                who,
                                new AssessmentsDesk.RecordWork(
                                        new Reference("A-WORK"), assessed(market), new EntryId("C1"), DAY, 2, null)));
        addChanges(all);
    }

    private static void addChanges(Map<String, Asking> all) {
        AssessmentsDesk.Change score = new AssessmentsDesk.NewScore(Score.of("80"));
        all.put("assessments.amend/selfCheck", amend("A-SELF", score));
        all.put("assessments.amend/inspect", amend("A-INSPECT", score));
        all.put("assessments.amend/scoreDay", amend("A-DAY", score));
        all.put(
                "assessments.amend/deduct",
                amend("A-DEDUCT", new AssessmentsDesk.NewDeduction("DYNAMIC_INSPECTION", Points.of("1"), "因由", "记录")));
        all.put("assessments.amend/visit", amend("A-VISIT", new AssessmentsDesk.NewVisit(List.of(), null, List.of())));
        all.put(
                "assessments.amend/judge",
                amend("A-VISIT", new AssessmentsDesk.NewVisit(List.of(), Score.of("90"), List.of())));
        all.put("assessments.withdraw/selfCheck", withdraw("A-SELF"));
        all.put("assessments.withdraw/inspect", withdraw("A-INSPECT"));
        all.put("assessments.withdraw/deduct", withdraw("A-DEDUCT"));
        all.put("assessments.withdraw/visit", withdraw("A-VISIT"));
        all.put("assessments.withdraw/work", withdraw("A-WORK"));
    }

    private static Asking amend(String id, AssessmentsDesk.Change to) {
        return (market, who) ->
                market.market.assessments().amend(who, new AssessmentsDesk.Amend(new Reference(id), 1, to, "笔误"));
    }

    private static Asking withdraw(String id) {
        return (market, who) ->
                market.market.assessments().withdraw(who, new AssessmentsDesk.Withdraw(new Reference(id), 1, "笔误"));
    }

    private static AssessmentsDesk.Deduct deduct(AuthorityMarket market) {
        return new AssessmentsDesk.Deduct(
                new Reference("A-DEDUCT"),
                assessed(market),
                AuthorityAskings.MONTH,
                "DYNAMIC_INSPECTION",
                Points.of("2"),
                "报告迟交",
                "9月12日记录");
    }

    private static AssessmentsDesk.RecordVisit visit(AuthorityMarket market, @Nullable Score quality) {
        return new AssessmentsDesk.RecordVisit(
                new Reference("A-VISIT"), assessed(market), DAY, Shift.EARLY, List.of(), quality, List.of());
    }

    private static PersonId assessed(AuthorityMarket market) {
        return new PersonId(market.concerned);
    }

    static void addFindings(Map<String, Asking> all) {
        all.put("findings.preview", (market, who) -> market.market.findings().preview(who, slip(market)));
        all.put("findings.record", (market, who) -> market.market.findings().record(who, slip(market)));
        all.put(
                "findings.record/case",
                (market, who) -> market.market.findings().record(who, caseByCase(market)));
        all.put(
                "findings.decide",
                (market, who) -> market.market
                        .findings()
                        .decide(who, new FindingsDesk.Decide(FINDING, decision(market), "一事一案")));
        all.put(
                "findings.issue",
                (market, who) -> market.market.findings().issue(who, new FindingsDesk.Issue(FINDING)));
        all.put(
                "findings.confirm",
                (market, who) -> market.market.findings().confirm(who, new FindingsDesk.Confirm(FINDING)));
        all.put(
                "findings.lapse",
                (market, who) -> market.market.findings().lapse(who, new FindingsDesk.Lapse(FINDING)));
        all.put(
                "findings.appeal",
                (market, who) -> market.market.findings().appeal(who, new FindingsDesk.Appeal(FINDING, "情况不符")));
        all.put(
                "findings.uphold",
                (market, who) -> market.market.findings().uphold(who, new FindingsDesk.Uphold(FINDING, "属实")));
        all.put(
                "findings.revise",
                (market, who) -> market.market
                        .findings()
                        .revise(who, new FindingsDesk.Revise(FINDING, decision(market), "部分属实")));
        all.put(
                "findings.revoke",
                (market, who) -> market.market.findings().revoke(who, new FindingsDesk.Revoke(FINDING, "不属实")));
    }

    private static FindingsDesk.WriteDown slip(AuthorityMarket market) {
        return FindingsDesk.WriteDown.of(
                FINDING,
                FindingDraft.of("F1", "S-01", "T1")
                        .offender(market.concerned)
                        .on(AuthorityMarket.TODAY)
                        .fact());
    }

    private static FindingsDesk.WriteDown caseByCase(AuthorityMarket market) {
        return FindingsDesk.WriteDown.of(
                FINDING,
                FindingDraft.of("F1", "C-01", "T1")
                        .by(FinderClass.SUPERIOR)
                        .offender(market.concerned)
                        .on(AuthorityMarket.TODAY)
                        .fact());
    }

    private static List<DecisionFact> decision(AuthorityMarket market) {
        return List.of(new DecisionFact(new PersonId(market.concerned), null, Money.of("30.00")));
    }
}
