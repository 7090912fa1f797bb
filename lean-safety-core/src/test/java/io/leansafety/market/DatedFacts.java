package io.leansafety.market;

import io.leansafety.assessment.DailyScoreFact;
import io.leansafety.checklist.CompanyChecklists;
import io.leansafety.finding.FindingDraft;
import io.leansafety.organization.Shift;
import io.leansafety.settlement.MonthFacts;
import io.leansafety.trading.HandoverFact;
import io.leansafety.trading.TenderFact;
import io.leansafety.value.EntryId;
import io.leansafety.value.ItemCode;
import io.leansafety.value.PersonId;
import io.leansafety.value.Reference;
import io.leansafety.value.Score;
import io.leansafety.value.SubjectId;
import io.leansafety.work.DutyWork;
import io.leansafety.work.Visit;
import io.leansafety.work.WorkFacts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** A month with one fact of each kind that has a day, all of the same day. */
final class DatedFacts {
    private static final PersonId PERSON = new PersonId("P1");
    private static final SubjectId TEAM = new SubjectId("T1");

    private DatedFacts() {}

    static MonthFacts of(YearMonth month, LocalDate day) {
        MonthFacts facts = MarketFacts.of(month);
        return new MonthFacts(
                facts.period(),
                facts.organization(),
                facts.catalogs(),
                facts.wages(),
                facts.pools(),
                facts.exemptions(),
                facts.duty(),
                facts.inspection(),
                List.of(new DailyScoreFact(PERSON, day, Score.of("90"))),
                List.of(FindingDraft.of("F9", "V-01", "T1").on(day).fact()),
                List.of(new HandoverFact(
                        new Reference("S9"), day, Shift.EARLY, TEAM, new SubjectId("T2"), true, List.of())),
                List.of(tender(day)),
                facts.vetoes(),
                new WorkFacts(
                        CompanyChecklists.EMPTY,
                        List.of(new Visit(PERSON, day, Shift.EARLY, List.of(), null, List.of())),
                        List.of(new DutyWork(PERSON, new EntryId("D1"), day, 1, null))),
                facts.corrections());
    }

    private static TenderFact tender(LocalDate day) {
        return new TenderFact(
                new Reference("B9"),
                TenderFact.Reason.REPEATED,
                TEAM,
                new SubjectId("K1"),
                new ItemCode("V-01"),
                1,
                null,
                TenderFact.State.ACCEPTED,
                day);
    }
}
