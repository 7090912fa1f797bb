package io.leansafety.model;

import io.leansafety.assessment.DailyScoreFact;
import io.leansafety.assessment.DutyFact;
import io.leansafety.assessment.InspectionFact;
import io.leansafety.finding.FinderClass;
import io.leansafety.finding.FindingFact;
import io.leansafety.settlement.BaseWages;
import io.leansafety.settlement.CorrectionFact;
import io.leansafety.settlement.MonthFacts;
import io.leansafety.settlement.PoolFact;
import io.leansafety.settlement.WageFact;
import io.leansafety.value.Dice;
import io.leansafety.value.ItemCode;
import io.leansafety.value.Money;
import io.leansafety.value.PersonId;
import io.leansafety.value.Reference;
import io.leansafety.value.Score;
import io.leansafety.value.SettlementPeriod;
import io.leansafety.value.SubjectId;
import io.leansafety.work.WorkFacts;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes a sheet as a month's facts, every list in any order. */
final class SheetFacts {
    private final Sheet sheet;
    private final Dice dice;

    SheetFacts(Sheet sheet, Dice dice) {
        this.sheet = sheet;
        this.dice = dice;
    }

    MonthFacts facts() {
        return new MonthFacts(
                SettlementPeriod.parse(sheet.month().toString()),
                Company.facts(dice, String.valueOf(sheet.slips().size())),
                List.of(Items.catalog(dice)),
                dice.shuffled(Company.PEOPLE.stream().map(this::wage).toList()),
                List.of(pool()),
                List.of(),
                dice.shuffled(duty()),
                dice.shuffled(inspection()),
                dice.shuffled(daily()),
                dice.shuffled(sheet.slips().stream().map(SheetFacts::finding).toList()),
                List.of(),
                List.of(),
                List.of(),
                WorkFacts.NONE,
                sheet.isCorrectedByHand() ? List.of(correction()) : List.of());
    }

    private WageFact wage(String person) {
        boolean isFirst = person.equals("P1");
        return new WageFact(
                new PersonId(person),
                person.equals("P2") ? Money.ofFen(sheet.entitlement()) : null,
                money(sheet.performance().get(person)),
                null,
                isFirst ? money(sheet.broughtByHand()) : null,
                null,
                person.equals(Company.TEAM_LEADER) ? quota() : Map.of());
    }

    private static @Nullable Money money(@Nullable Long fen) {
        return fen == null ? null : Money.ofFen(fen);
    }

    private Map<LocalDate, Money> quota() {
        Map<LocalDate, Money> quota = new TreeMap<>();
        sheet.quota().forEach((day, fen) -> quota.put(sheet.month().atDay(day), Money.ofFen(fen)));
        return quota;
    }

    private PoolFact pool() {
        Map<PersonId, Money> benchmarks = new LinkedHashMap<>();
        dice.shuffled(sheet.benchmarks().entrySet())
                .forEach(entry -> benchmarks.put(new PersonId(entry.getKey()), Money.ofFen(entry.getValue())));
        return new PoolFact(new SubjectId("U1"), Money.ofFen(sheet.fund()), sheet.goalMet(), benchmarks, null);
    }

    private List<DutyFact> duty() {
        return sheet.duty().entrySet().stream()
                .map(entry ->
                        new DutyFact(new PersonId(entry.getKey()), Score.ofHundredths(entry.getValue()), List.of()))
                .toList();
    }

    private List<InspectionFact> inspection() {
        return sheet.inspection().entrySet().stream()
                .map(entry ->
                        new InspectionFact(new PersonId(entry.getKey()), Score.ofHundredths(entry.getValue()), null))
                .toList();
    }

    private List<DailyScoreFact> daily() {
        return sheet.dayScores().entrySet().stream()
                .map(entry -> new DailyScoreFact(
                        new PersonId(Company.TEAM_LEADER),
                        sheet.month().atDay(entry.getKey()),
                        Score.ofHundredths(entry.getValue())))
                .toList();
    }

    private static FindingFact finding(Slip slip) {
        return new FindingFact(
                new Reference(slip.id()),
                slip.day(),
                FinderClass.COMPANY,
                slip.foundBy() == null ? null : new PersonId(slip.foundBy()),
                new ItemCode("I" + slip.item()),
                slip.quantity(),
                new SubjectId("T1"),
                new PersonId(slip.offender()),
                null,
                null,
                Map.of(),
                slip.occurrence(),
                slip.status(),
                null,
                List.of());
    }

    /** What the market must refuse: it corrects by itself. */
    private CorrectionFact correction() {
        return new CorrectionFact(
                sheet.month().minusMonths(1),
                List.of(),
                new BaseWages(Map.of(new PersonId(Company.TEAM_LEADER), Money.ofFen(1)), Map.of()));
    }
}
