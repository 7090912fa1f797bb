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
import io.leansafety.value.EntryId;
import io.leansafety.value.LocationId;
import io.leansafety.value.PersonId;
import io.leansafety.value.Points;
import io.leansafety.value.Score;
import io.leansafety.value.SettlementPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checklists in force from the first Friday of 2026, and work by them, written in a line. */
public final class LittleWork {
    private static final PersonId PERSON = new PersonId("P1");
    private static final ChecklistVersion VERSION =
            new ChecklistVersion(PERSON, LocalDate.of(2026, 1, 2), null, ChecklistState.PUBLISHED);

    private final List<InspectionItem> items = new ArrayList<>();
    private final List<CoverageRule> coverage = new ArrayList<>();
    private final Map<Shift, Integer> frequency = new EnumMap<>(Shift.class);
    private final List<DutyClause> clauses = new ArrayList<>();
    private final List<Visit> visits = new ArrayList<>();
    private final List<DutyWork> acts = new ArrayList<>();

    public LittleWork() {}

    public LittleWork item(String id, String location) {
        items.add(new InspectionItem(
                new EntryId(id), new LocationId(location), InspectionLayer.POINT, null, "查", null, null));
        return this;
    }

    public LittleWork days(String location, int days) {
        coverage.add(new CoverageRule(new LocationId(location), CoverageCycle.DAYS, days));
        return this;
    }

    public LittleWork quarterly(String location) {
        coverage.add(new CoverageRule(new LocationId(location), CoverageCycle.QUARTER, null));
        return this;
    }

    public LittleWork frequency(Shift shift, int visitsOfAMonth) {
        frequency.put(shift, visitsOfAMonth);
        return this;
    }

    /** A clause of the month that is worth 100 points. */
    public LittleWork clause(String id, int required) {
        return clause(id, required, ClausePeriod.MONTH, "100", null);
    }

    /** A clause; with a penalty it is scored per miss. */
    public LittleWork clause(String id, int required, ClausePeriod period, String weight, @Nullable String penalty) {
        clauses.add(new DutyClause(
                new EntryId(id),
                "做",
                List.of("法"),
                required,
                period,
                Points.of(weight),
                penalty == null ? ClauseScoring.PROPORTIONAL : ClauseScoring.PER_MISS,
                penalty == null ? null : Points.of(penalty)));
        return this;
    }

    public LittleWork visit(String date, Shift shift, String... checked) {
        return judged(date, shift, null, checked);
    }

    public LittleWork judged(String date, Shift shift, @Nullable String quality, String... checked) {
        visits.add(new Visit(
                PERSON,
                LocalDate.parse(date),
                shift,
                Arrays.stream(checked).map(EntryId::new).toList(),
                quality == null ? null : Score.of(quality),
                List.of()));
        return this;
    }

    public LittleWork act(String clause, String date, int times) {
        acts.add(new DutyWork(PERSON, new EntryId(clause), LocalDate.parse(date), times, null));
        return this;
    }

    public PersonChecklists checklists() {
        return new PersonChecklists(
                List.of(new DutyChecklist(VERSION, clauses)),
                List.of(new InspectionChecklist(VERSION, items, coverage, frequency)));
    }

    public DutyChecklist duty() {
        return checklists().duty().get(0);
    }

    public WorkDone done() {
        return WorkDone.of(checklists(), visits, acts);
    }

    List<String> due(SettlementPeriod period) {
        return Obligations.dueIn(checklists(), period.days(), period.startsOn()).stream()
                .map(LittleWork::shown)
                .toList();
    }

    List<Fulfillment> match(SettlementPeriod period, LocalDate asOf) {
        return Obligations.match(done(), period.days(), asOf, period.startsOn());
    }

    List<String> statuses(SettlementPeriod period, LocalDate asOf) {
        return match(period, asOf).stream().map(each -> each.status().name()).toList();
    }

    private static String shown(Obligation obligation) {
        if (obligation instanceof Obligation.Check check) {
            return check.item() + " " + check.location() + " " + check.days();
        }
        if (obligation instanceof Obligation.Attend attend) {
            return attend.shift() + " " + attend.number() + " " + attend.days();
        }
        Obligation.Act act = (Obligation.Act) obligation;
        return act.clause() + " " + act.number() + " " + act.days();
    }
}
