package io.leansafety.market;

import io.leansafety.checklist.ChecklistKey;
import io.leansafety.checklist.ChecklistKind;
import io.leansafety.checklist.ChecklistState;
import io.leansafety.checklist.ChecklistVersion;
import io.leansafety.checklist.ClausePeriod;
import io.leansafety.checklist.ClauseScoring;
import io.leansafety.checklist.CoverageCycle;
import io.leansafety.checklist.CoverageRule;
import io.leansafety.checklist.DutyChecklist;
import io.leansafety.checklist.DutyClause;
import io.leansafety.checklist.InspectionChecklist;
import io.leansafety.checklist.Location;
import io.leansafety.checklist.OperatingTimes;
import io.leansafety.finding.DecisionFact;
import io.leansafety.finding.FinderClass;
import io.leansafety.finding.FindingDraft;
import io.leansafety.finding.FindingFact;
import io.leansafety.fingerprint.Fingerprint;
import io.leansafety.ledger.SealedEntry;
import io.leansafety.life.Selection;
import io.leansafety.organization.OrganizationFacts;
import io.leansafety.organization.Shift;
import io.leansafety.organization.SmallCompany;
import io.leansafety.policy.Policy;
import io.leansafety.policy.PolicyDraft;
import io.leansafety.pricing.CatalogFact;
import io.leansafety.pricing.ItemDraft;
import io.leansafety.run.MonthStep;
import io.leansafety.settlement.MonthFacts;
import io.leansafety.trading.HandoverFact;
import io.leansafety.trading.TenderFact;
import io.leansafety.value.DateSpan;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.EntryId;
import io.leansafety.value.ItemCode;
import io.leansafety.value.LocationId;
import io.leansafety.value.Money;
import io.leansafety.value.PersonId;
import io.leansafety.value.Points;
import io.leansafety.value.Reference;
import io.leansafety.value.Score;
import io.leansafety.value.SubjectId;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What is asked of a method of a desk when all is well, by the types and names of its parts. */
final class HostileBases {
    private static final LocalDate LIST_FROM = LocalDate.of(2026, 12, 1);
    private static final Map<String, String> ENTRIES = Map.of(
            "selfCheck", "A-SELF",
            "inspect", "A-INSPECT",
            "scoreDay", "A-DAY",
            "deduct", "A-DEDUCT",
            "recordVisit", "A-VISIT",
            "visit", "A-VISIT",
            "judge", "A-VISIT",
            "recordWork", "A-WORK",
            "work", "A-WORK");

    private final AuthorityMarket market;
    private final String desk;
    private final String method;
    private final String way;

    /** For a use case of the table of who may do what, as {@code desk.method/way}. */
    HostileBases(AuthorityMarket market, String useCase) {
        String[] words = (useCase + "/").split("[./]", -1);
        this.market = market;
        this.desk = words[0];
        this.method = words[1];
        this.way = words[2];
    }

    @Nullable
    Object of(Class<?> type, String name) {
        if (type == AssessmentsDesk.Change.class) {
            return of(change(), name);
        }
        if (HostileValues.isCommand(type)) {
            return HostileValues.make(
                            type,
                            Arrays.stream(type.getRecordComponents())
                                    .map(this::of)
                                    .toArray())
                    .orElseThrow();
        }
        return fact(type, name);
    }

    private @Nullable Object of(RecordComponent part) {
        return part.getType() == List.class ? list(part.getName()) : of(part.getType(), part.getName());
    }

    private Class<?> change() {
        return switch (way) {
            case "deduct" -> AssessmentsDesk.NewDeduction.class;
            case "visit", "judge" -> AssessmentsDesk.NewVisit.class;
            case "work" -> AssessmentsDesk.NewWork.class;
            default -> AssessmentsDesk.NewScore.class;
        };
    }

    private List<?> list(String name) {
        return switch (name) {
            case "decision" -> List.of(new DecisionFact(new PersonId(market.concerned), null, Money.of("30.00")));
            case "versions" -> List.of(new ChecklistKey(ChecklistKind.DUTY, new PersonId(market.concerned), LIST_FROM));
            case "states" -> List.of(new HandoversDesk.Standing(new Reference("Z1"), HandoverFact.State.UNRECTIFIED));
            case "locations" ->
                List.of(new Location(new LocationId("L1"), "一号泵房", new SubjectId("W1"), List.of(), List.of()));
            case "operations" ->
                List.of(new OperatingTimes(new SubjectId("U1"), Set.of(Shift.EARLY), Set.of(), Set.of()));
            case "items" -> List.of(new EntryId("C1"));
            case "findings" -> List.of(new Reference("F1"));
            default -> throw new IllegalArgumentException(name);
        };
    }

    private @Nullable Object fact(Class<?> type, String name) {
        Map<Class<?>, Object> facts = Map.ofEntries(
                Map.entry(FindingFact.class, finding()),
                Map.entry(Policy.class, policy()),
                Map.entry(OrganizationFacts.class, AuthorityPeople.FACTS),
                Map.entry(CatalogFact.class, catalog()),
                Map.entry(DutyChecklist.class, duty()),
                Map.entry(InspectionChecklist.class, inspection()),
                Map.entry(MonthFacts.class, MarketFacts.of(AuthorityAskings.MONTH, "F9")),
                Map.entry(Fingerprint.class, prepared()),
                Map.entry(EnterpriseId.class, AuthorityMarket.HERE),
                Map.entry(Selection.class, Selection.of(new DateSpan(SmallCompany.LONG_AGO, null))),
                Map.entry(DateSpan.class, new DateSpan(SmallCompany.LONG_AGO, AuthorityMarket.TODAY)),
                Map.entry(Optional.class, Optional.empty()),
                Map.entry(Consumer.class, (Consumer<SealedEntry>) entry -> {}));
        return facts.containsKey(type) ? facts.get(type) : value(type, name);
    }

    private @Nullable Object value(Class<?> type, String name) {
        Map<Class<?>, Object> values = Map.ofEntries(
                Map.entry(PersonId.class, new PersonId(market.concerned)),
                Map.entry(YearMonth.class, AuthorityAskings.MONTH),
                Map.entry(ItemCode.class, new ItemCode("H-01")),
                Map.entry(EntryId.class, new EntryId("C1")),
                Map.entry(Score.class, Score.of("90")),
                Map.entry(Points.class, Points.of("1")),
                Map.entry(Money.class, Money.of("40.00")),
                Map.entry(Shift.class, Shift.EARLY),
                Map.entry(FinderClass.class, FinderClass.COMPANY),
                Map.entry(TenderFact.Reason.class, TenderFact.Reason.LACK_OF_CAPACITY),
                Map.entry(String.class, name.equals("category") ? "DYNAMIC_INSPECTION" : "因由"),
                Map.entry(long.class, 0L),
                Map.entry(int.class, desk.equals("checklists") ? versions() : name.equals("atMost") ? 9 : 1));
        if (type == Reference.class) {
            return reference(name);
        }
        if (type == SubjectId.class) {
            return subject(name);
        }
        if (type == LocalDate.class) {
            return day(name);
        }
        if (type == Effect.class) {
            return desk.equals("policies") || desk.equals("checklists") ? Effect.BY_FACT_DATE : Effect.NEXT_PERIOD;
        }
        return values.get(type);
    }

    private @Nullable Reference reference(String name) {
        return switch (name) {
            case "again", "finding" -> null;
            case "hazard" -> new Reference("Z1");
            default -> new Reference(id());
        };
    }

    private String id() {
        return switch (desk) {
            case "hazards" -> "Z1";
            case "handovers" -> "J1";
            case "tenders" -> "B1";
            case "assessments" -> ENTRIES.getOrDefault(way.isEmpty() ? method : way, "A-VISIT");
            default -> "F1";
        };
    }

    private SubjectId subject(String name) {
        return new SubjectId(
                switch (name) {
                    case "from" -> desk.equals("handovers") ? "T1" : way.equals("unit") ? "U1" : "W1";
                    case "to" -> "T2";
                    default ->
                        !desk.equals("tenders")
                                ? "T1"
                                : way.equals("contractor") ? "K1" : way.equals("unit") ? "U2" : "W2";
                });
    }

    private @Nullable LocalDate day(String name) {
        return switch (name) {
            case "from" -> null;
            case "deadline" -> market.days.today.plusDays(method.equals("extend") ? 9 : 5);
            default -> desk.equals("assessments") ? LocalDate.of(2026, 9, 15) : market.days.today;
        };
    }

    private int versions() {
        return market.ports.checklists().of(AuthorityMarket.HERE).size();
    }

    private Fingerprint prepared() {
        return market.market
                .months()
                .history(AuthorityMarket.HERE, AuthorityAskings.MONTH)
                .last(MonthStep.PREPARE)
                .map(step -> step.fingerprint().whole())
                .orElseGet(() -> Fingerprint.of("nothing"));
    }

    private FindingFact finding() {
        FindingDraft draft = way.equals("case")
                ? FindingDraft.of("F1", "C-01", "T1").by(FinderClass.SUPERIOR)
                : FindingDraft.of("F1", "S-01", "T1");
        return draft.offender(market.concerned).on(AuthorityMarket.TODAY).fact();
    }

    private static Policy policy() {
        return PolicyDraft.builtInBut(draft -> {
            draft.id = "next";
            draft.validity = new DateSpan(LocalDate.of(2027, 1, 1), null);
        });
    }

    private static CatalogFact catalog() {
        return new CatalogFact(
                new SubjectId("U1"),
                null,
                null,
                List.of(ItemDraft.of("H-01", "HAZARD_C").price("COMPANY=60.00").fact()));
    }

    private DutyChecklist duty() {
        DutyClause clause = new DutyClause(
                new EntryId("C1"),
                "每月主持召开车间安全会2次",
                List.of("安全生产法"),
                2,
                ClausePeriod.MONTH,
                Points.of("100"),
                ClauseScoring.PROPORTIONAL,
                null);
        return new DutyChecklist(version(), List.of(clause));
    }

    private InspectionChecklist inspection() {
        return new InspectionChecklist(
                version(),
                List.of(),
                List.of(new CoverageRule(new LocationId("L1"), CoverageCycle.MONTH, null)),
                Map.of(Shift.EARLY, 4));
    }

    private ChecklistVersion version() {
        return new ChecklistVersion(new PersonId(market.concerned), LIST_FROM, null, ChecklistState.DRAFT);
    }
}
