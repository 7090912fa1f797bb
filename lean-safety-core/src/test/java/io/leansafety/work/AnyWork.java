package io.leansafety.work;

import io.leansafety.checklist.ChecklistState;
import io.leansafety.checklist.ChecklistVersion;
import io.leansafety.checklist.ClausePeriod;
import io.leansafety.checklist.ClauseScoring;
import io.leansafety.checklist.CoverageCycle;
import io.leansafety.checklist.CoverageRule;
import io.leansafety.checklist.DutyChecklist;
import io.leansafety.checklist.DutyClause;
import io.leansafety.checklist.InspectionChecklist;
import io.leansafety.checklist.InspectionItem;
import io.leansafety.checklist.InspectionLayer;
import io.leansafety.checklist.PersonChecklists;
import io.leansafety.organization.Shift;
import io.leansafety.value.Dice;
import io.leansafety.value.EntryId;
import io.leansafety.value.LocationId;
import io.leansafety.value.PersonId;
import io.leansafety.value.Points;
import io.leansafety.value.SettlementPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somebody's checklists, in two versions or one, and what they did by them around a month; by a seed. */
public record AnyWork(long seed, SettlementPeriod period, PersonChecklists checklists, WorkDone done) {
    private static final PersonId PERSON = new PersonId("P1");

    public static AnyWork of(long seed) {
        Dice dice = new Dice(seed);
        String month = "2026-%02d".formatted(1 + dice.upTo(11));
        SettlementPeriod period = SettlementPeriod.parse(month).startingOn(dice.pick(1, 1, 26, 2, 28));
        PersonChecklists checklists = checklists(dice, period);
        WorkDone done = WorkDone.of(checklists, visits(dice, period), acts(dice, period));
        return new AnyWork(seed, period, checklists, done);
    }

    private static PersonChecklists checklists(Dice dice, SettlementPeriod period) {
        LocalDate begin = period.first().minusDays(dice.upTo(300));
        if (dice.oneIn(3)) {
            LocalDate change = dice.dayOf(period);
            return new PersonChecklists(
                    List.of(duty(dice, begin, change.minusDays(1)), duty(dice, change, null)).stream()
                            .filter(AnyWork::isSound)
                            .toList(),
                    List.of(inspection(dice, begin, change.minusDays(1)), inspection(dice, change, null)).stream()
                            .filter(list -> isSound(list.version()))
                            .toList());
        }
        return new PersonChecklists(List.of(duty(dice, begin, null)), List.of(inspection(dice, begin, null)));
    }

    private static boolean isSound(DutyChecklist list) {
        return isSound(list.version());
    }

    private static boolean isSound(ChecklistVersion version) {
        return version.to() == null || version.includes(version.to());
    }

    private static ChecklistVersion version(LocalDate from, @Nullable LocalDate to) {
        return new ChecklistVersion(
                PERSON, from, to, to == null ? ChecklistState.PUBLISHED : ChecklistState.SUPERSEDED);
    }

    private static DutyChecklist duty(Dice dice, LocalDate from, @Nullable LocalDate to) {
        List<DutyClause> clauses = new ArrayList<>();
        int count = 1 + dice.upTo(3);
        for (int i = 0; i < count; i++) {
            boolean isPerMiss = dice.oneIn(2);
            long weight = i < count - 1 ? 10_000 / count : 10_000 - 10_000 / count * (count - 1);
            clauses.add(new DutyClause(
                    new EntryId("D" + i),
                    "做",
                    List.of("法"),
                    1 + dice.upTo(3),
                    dice.pick(ClausePeriod.values()),
                    new Points(weight),
                    isPerMiss ? ClauseScoring.PER_MISS : ClauseScoring.PROPORTIONAL,
                    isPerMiss ? new Points(1 + dice.upTo(4_000)) : null));
        }
        return new DutyChecklist(version(from, to), clauses);
    }

    private static InspectionChecklist inspection(Dice dice, LocalDate from, @Nullable LocalDate to) {
        List<InspectionItem> items = new ArrayList<>();
        for (int i = 0; i < dice.upTo(6); i++) {
            items.add(new InspectionItem(
                    new EntryId("I" + i),
                    new LocationId("L" + dice.upTo(3)),
                    InspectionLayer.POINT,
                    null,
                    "查",
                    null,
                    null));
        }
        List<CoverageRule> coverage = new ArrayList<>();
        items.stream().map(InspectionItem::location).distinct().forEach(location -> {
            if (!dice.oneIn(4)) {
                CoverageCycle cycle = dice.pick(CoverageCycle.values());
                coverage.add(new CoverageRule(
                        location, cycle, cycle == CoverageCycle.DAYS ? dice.pick(1, 2, 7, 10, 30, 45) : null));
            }
        });
        Map<Shift, Integer> frequency = new EnumMap<>(Shift.class);
        dice.some(List.of(Shift.values())).forEach(shift -> frequency.put(shift, dice.upTo(4)));
        return new InspectionChecklist(version(from, to), items, coverage, frequency);
    }

    private static List<Visit> visits(Dice dice, SettlementPeriod period) {
        List<Visit> visits = new ArrayList<>();
        Set<String> slots = new HashSet<>();
        for (int i = 0; i < dice.upTo(12); i++) {
            LocalDate date = dice.dayOf(dice.oneIn(4) ? period.previous() : period);
            Shift shift = dice.pick(Shift.values());
            if (slots.add(date + " " + shift)) {
                visits.add(visit(dice, date, shift));
            }
        }
        return visits;
    }

    public static Visit visit(Dice dice, LocalDate date, Shift shift) {
        List<EntryId> items = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            if (dice.oneIn(3)) {
                items.add(new EntryId("I" + i));
            }
        }
        return new Visit(PERSON, date, shift, items, dice.maybe(dice.score()), List.of());
    }

    private static List<DutyWork> acts(Dice dice, SettlementPeriod period) {
        List<DutyWork> acts = new ArrayList<>();
        for (int i = 0; i < dice.upTo(8); i++) {
            LocalDate day = dice.dayOf(dice.oneIn(3) ? period.previous() : period);
            acts.add(new DutyWork(PERSON, new EntryId("D" + dice.upTo(3)), day, dice.maybe(1 + dice.upTo(1)), null));
        }
        return acts;
    }

    @Override
    public String toString() {
        return "AnyWork.of(" + seed + "L)";
    }
}
