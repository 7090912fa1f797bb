package io.leansafety.workbook;

import io.leansafety.checklist.ChecklistFacts;
import io.leansafety.checklist.ChecklistState;
import io.leansafety.checklist.ChecklistVersion;
import io.leansafety.checklist.ClausePeriod;
import io.leansafety.checklist.ClauseScoring;
import io.leansafety.checklist.CompanyChecklists;
import io.leansafety.checklist.CoverageCycle;
import io.leansafety.checklist.CoverageRule;
import io.leansafety.checklist.DutyChecklist;
import io.leansafety.checklist.DutyClause;
import io.leansafety.checklist.InspectionChecklist;
import io.leansafety.checklist.InspectionItem;
import io.leansafety.checklist.InspectionLayer;
import io.leansafety.checklist.Location;
import io.leansafety.checklist.OperatingTimes;
import io.leansafety.checklist.RiskLevel;
import io.leansafety.json.Exchange;
import io.leansafety.organization.AnyCompany;
import io.leansafety.organization.Shift;
import io.leansafety.policy.AnyPolicy;
import io.leansafety.policy.Policy;
import io.leansafety.value.Dice;
import io.leansafety.value.EntryId;
import io.leansafety.value.LocationId;
import io.leansafety.value.PersonId;
import io.leansafety.value.Points;
import io.leansafety.value.SettlementPeriod;
import java.io.ByteArrayOutputStream;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A small company's checklists that use every feature of the format and are right; the same seed gives the same. */
public record AnyChecklists(long seed, Policy policy, ChecklistFacts facts) {
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final int HUNDRED = 10_000;

    public static AnyChecklists of(long seed) {
        Dice dice = new Dice(seed);
        Policy policy = AnyPolicy.of(dice);
        SettlementPeriod period = SettlementPeriod.parse("2026-0" + (1 + dice.upTo(8)));
        AnyCompany company = AnyCompany.whole(dice, policy, period.startingOn(policy.monthStartsOn()));
        return new AnyChecklists(
                seed, policy, new ChecklistFacts(period, company.facts(), new Making(dice, company).checklists()));
    }

    /** The text of a {@code lean-safety-checklists/1}. */
    byte[] text() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Exchange.writeChecklists(facts, out);
        return out.toByteArray();
    }

    @Override
    public String toString() {
        return "AnyChecklists.of(" + seed + "L)";
    }

    /** Makes checklists. */
    private record Making(Dice dice, AnyCompany company) {
        CompanyChecklists checklists() {
            List<Location> locations = many(4, this::location);
            List<DutyChecklist> duty = new ArrayList<>();
            List<InspectionChecklist> inspection = new ArrayList<>();
            for (PersonId person : dice.some(company.people())) {
                versions(person).forEach(version -> duty.add(duty(version)));
                versions(person).forEach(version -> inspection.add(inspection(version, locations)));
            }
            return new CompanyChecklists(
                    dice.some(company.subjects()).stream()
                            .map(subject -> new OperatingTimes(
                                    subject,
                                    someOf(Shift.class, dice.pick(Shift.values())),
                                    Set.copyOf(dice.some(List.of(DayOfWeek.values()))),
                                    Set.copyOf(many(3, i -> FIRST.plusDays(i)))))
                            .toList(),
                    locations,
                    duty,
                    inspection);
        }

        private Location location(int number) {
            return new Location(
                    new LocationId("L" + number),
                    dice.maybe(anyText()),
                    dice.pick(company.subjects()),
                    many(3, i -> new Location.Post(dice.maybe(dice.pick(company.subjects())), anyText())),
                    many(
                            2,
                            i -> new Location.RiskPoint(
                                    new EntryId("R" + i), dice.maybe(anyText()), dice.pick(RiskLevel.values()))));
        }

        /** One after the other, and perhaps a draft beside them. */
        private Stream<ChecklistVersion> versions(PersonId person) {
            LocalDate second = FIRST.plusMonths(3);
            ChecklistState draft = dice.pick(ChecklistState.DRAFT, ChecklistState.REVIEWED);
            return dice
                    .shuffled(List.of(
                            new ChecklistVersion(person, FIRST, second.minusDays(1), ChecklistState.SUPERSEDED),
                            new ChecklistVersion(person, second, null, ChecklistState.PUBLISHED),
                            new ChecklistVersion(person, second.plusDays(1), dice.maybe(second.plusYears(1)), draft)))
                    .stream()
                    .limit(dice.upTo(3));
        }

        private DutyChecklist duty(ChecklistVersion version) {
            if (!version.state().isPublished()) {
                return new DutyChecklist(version, many(3, this::draftClause));
            }
            int weight = 1 + dice.upTo(HUNDRED - 2);
            return new DutyChecklist(version, List.of(clause("D1", weight), clause("D2", HUNDRED - weight)));
        }

        private DutyClause draftClause(int number) {
            return new DutyClause(
                    new EntryId("D" + number),
                    anyText(),
                    List.of(),
                    dice.maybe(1 + dice.upTo(9_999)),
                    dice.maybe(dice.pick(ClausePeriod.values())),
                    dice.maybe(new Points(1 + dice.upTo(HUNDRED))),
                    ClauseScoring.PROPORTIONAL,
                    null);
        }

        private DutyClause clause(String id, int weight) {
            ClauseScoring scoring = dice.pick(ClauseScoring.values());
            return new DutyClause(
                    new EntryId(id),
                    anyText(),
                    Stream.generate(this::anyLine)
                            .limit(1 + dice.upTo(3))
                            .distinct()
                            .toList(),
                    1 + dice.upTo(9),
                    dice.pick(ClausePeriod.values()),
                    new Points(weight),
                    scoring,
                    scoring == ClauseScoring.PER_MISS ? new Points(1 + dice.upTo(500)) : null);
        }

        private InspectionChecklist inspection(ChecklistVersion version, List<Location> locations) {
            List<InspectionItem> items = locations.isEmpty() ? List.of() : many(4, i -> item(i, dice.pick(locations)));
            List<CoverageRule> coverage = items.stream()
                    .map(InspectionItem::location)
                    .distinct()
                    .filter(location -> dice.oneIn(2))
                    .map(this::coverage)
                    .toList();
            Map<Shift, Integer> frequency = new EnumMap<>(Shift.class);
            dice.some(List.of(Shift.values())).forEach(shift -> frequency.put(shift, dice.upTo(31)));
            return new InspectionChecklist(version, items, coverage, frequency);
        }

        private CoverageRule coverage(LocationId location) {
            CoverageCycle cycle = dice.pick(CoverageCycle.values());
            return new CoverageRule(location, cycle, cycle == CoverageCycle.DAYS ? 1 + dice.upTo(365) : null);
        }

        private InspectionItem item(int number, Location location) {
            return new InspectionItem(
                    new EntryId("I" + number),
                    location.id(),
                    dice.pick(InspectionLayer.values()),
                    dice.maybe(anyText()),
                    anyText(),
                    dice.maybe(anyText()),
                    location.riskPoints().isEmpty()
                            ? null
                            : dice.pick(location.riskPoints()).id());
        }

        private String anyText() {
            return dice.pick(HostileTextTest.HOSTILE);
        }

        /** A text that is one line. */
        private String anyLine() {
            return dice.pick(HostileTextTest.HOSTILE.stream()
                    .filter(text -> !CellReader.hasLines(text))
                    .toList());
        }

        private <E extends Enum<E>> Set<E> someOf(Class<E> type, E atLeast) {
            Set<E> some = EnumSet.of(atLeast);
            some.addAll(dice.some(List.of(type.getEnumConstants())));
            return some;
        }

        private <T> List<T> many(int most, IntFunction<T> make) {
            return IntStream.range(0, dice.upTo(most)).mapToObj(make).toList();
        }
    }
}
