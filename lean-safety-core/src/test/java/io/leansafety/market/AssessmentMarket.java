package io.leansafety.market;

import io.leansafety.assessment.Assessed;
import io.leansafety.assessment.AssessmentDossier;
import io.leansafety.assessment.AssessmentKind;
import io.leansafety.assessment.AssessmentStep;
import io.leansafety.checklist.ChecklistState;
import io.leansafety.checklist.ChecklistVersion;
import io.leansafety.checklist.CompanyChecklists;
import io.leansafety.checklist.DutyChecklist;
import io.leansafety.checklist.InspectionChecklist;
import io.leansafety.checklist.PersonChecklists;
import io.leansafety.fingerprint.Fingerprint;
import io.leansafety.inmemory.InMemoryPorts;
import io.leansafety.life.Published;
import io.leansafety.life.Selection;
import io.leansafety.organization.OrganizationFacts;
import io.leansafety.organization.Shift;
import io.leansafety.organization.SmallCompany;
import io.leansafety.organization.SubjectLevel;
import io.leansafety.policy.AssessmentTerms;
import io.leansafety.policy.Policy;
import io.leansafety.policy.PolicyDraft;
import io.leansafety.port.Ports;
import io.leansafety.rule.Outcome;
import io.leansafety.run.MonthState;
import io.leansafety.run.MonthStep;
import io.leansafety.settlement.MonthFacts;
import io.leansafety.value.DateSpan;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.EntryId;
import io.leansafety.value.PersonId;
import io.leansafety.value.Points;
import io.leansafety.value.Reference;
import io.leansafety.value.RequestKey;
import io.leansafety.value.Score;
import io.leansafety.value.SettlementPeriod;
import io.leansafety.work.LittleWork;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Markets in which September is assessed on 10 October. Of the {@link SmallCompany} P0 heads the leading group; A1 and
 * A2 are the company's assessment office, of the department D1, whose head is H1; D2 is another department.
 *
 * <table>
 * <caption>Who is assessed</caption>
 * <tr><td>COMPANY_LEADER</td><td>C1</td></tr>
 * <tr><td>DEPARTMENT_MANAGER</td><td>M1 of D2, M2 of D1, H2 who heads D2</td></tr>
 * <tr><td>UNIT_LEADER</td><td>L1 of U1, B1 its principal</td></tr>
 * <tr><td>WORKSHOP_MANAGER</td><td>G1 of W1, S1 its director</td></tr>
 * <tr><td>TEAM_LEADER</td><td>F1 of T1</td></tr>
 * </table>
 *
 * <p>O1 is the office of U1; B2, O2 and S3 have the same offices in U2. P1 is a worker.
 */
final class AssessmentMarket {
    static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);
    static final LocalDate DAY = LocalDate.of(2026, 9, 15);
    static final LocalDate TODAY = LocalDate.of(2026, 10, 10);
    static final List<String> PEOPLE = List.of(
            "P0", "C1", "A1", "A2", "H1", "H2", "M1", "M2", "B1", "L1", "O1", "G1", "S1", "F1", "P1", "B2", "O2", "S3");

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    final Ports ports;
    final EnterpriseId enterprise;
    private LeanSafetyMarket market;
    private int keys;

    private AssessmentMarket(Ports ports, String enterprise, LocalDate today) {
        this.ports = ports;
        this.enterprise = new EnterpriseId(enterprise);
        this.market = LeanSafetyMarket.using(ports, clock(today));
    }

    /** By the built-in policy, but that months settle whatever is missing. */
    static AssessmentMarket open() {
        return by(PolicyDraft.builtInBut(draft -> draft.missingAssessment = AssessmentTerms.Missing.ZERO));
    }

    static AssessmentMarket by(Policy policy) {
        return over(new InMemoryPorts(), "XS", policy, company().facts());
    }

    static AssessmentMarket over(Ports ports, String enterprise, Policy policy, OrganizationFacts organization) {
        AssessmentMarket opened = new AssessmentMarket(ports, enterprise, TODAY);
        opened.market
                .policies()
                .publish(opened.by("A1"), PoliciesDesk.Publish.of(policy))
                .orElseThrow();
        opened.ports.transactions().inOne(() -> {
            ports.organizations().add(opened.published(1, SmallCompany.LONG_AGO, organization));
            return true;
        });
        return opened;
    }

    static SmallCompany company() {
        return SmallCompany.with(
                        "P0@XS",
                        "C1@XS:COMPANY_LEADER",
                        "A1@D1",
                        "A2@D1",
                        "H1@D1",
                        "M2@D1:DEPARTMENT_MANAGER",
                        "M1@D2:DEPARTMENT_MANAGER",
                        "H2@D2:DEPARTMENT_MANAGER",
                        "L1@U1:UNIT_LEADER",
                        "B1@U1:UNIT_LEADER",
                        "O1@U1",
                        "G1@W1:WORKSHOP_MANAGER",
                        "S1@W1:WORKSHOP_MANAGER",
                        "F1@T1:TEAM_LEADER",
                        "P1@T1",
                        "B2@U2",
                        "O2@U2",
                        "S3@W3")
                .subject("D2", SubjectLevel.DEPARTMENT, "XS")
                .role("LEADING_GROUP_HEAD", "XS", "P0")
                .role("ASSESSMENT_OFFICE", "XS", "A1")
                .role("ASSESSMENT_OFFICE", "XS", "A2")
                .role("ASSESSMENT_OFFICE", "U1", "O1")
                .role("ASSESSMENT_OFFICE", "U2", "O2")
                .role("DEPARTMENT_HEAD", "D1", "H1")
                .role("DEPARTMENT_HEAD", "D2", "H2")
                .role("UNIT_PRINCIPAL", "U1", "B1")
                .role("UNIT_PRINCIPAL", "U2", "B2")
                .role("WORKSHOP_DIRECTOR", "W1", "S1")
                .role("WORKSHOP_DIRECTOR", "W3", "S3");
    }

    AssessmentMarket on(LocalDate today) {
        market = LeanSafetyMarket.using(ports, clock(today));
        return this;
    }

    private static Clock clock(LocalDate today) {
        return Clock.fixed(today.atTime(9, 0).atZone(ZONE).toInstant(), ZONE);
    }

    void publish(LocalDate from, CompanyChecklists checklists) {
        ports.transactions().inOne(() -> {
            ports.checklists().add(published(ports.checklists().of(enterprise).size() + 1, from, checklists));
            return true;
        });
    }

    private <T> Published<T> published(int number, LocalDate from, T content) {
        return new Published<>(
                enterprise,
                number,
                from,
                content,
                new PersonId("A1"),
                from.atStartOfDay(ZONE).toInstant());
    }

    AssessmentsDesk desk() {
        return market.assessments();
    }

    Context by(String person) {
        return by(person, "K" + ++keys);
    }

    Context by(String person, String key) {
        return new Context(enterprise, new PersonId(person), new RequestKey(key));
    }

    /** Somebody gives an entry of a kind to somebody. */
    Outcome<Receipt<AssessmentDossier>> give(String actor, AssessmentKind kind, String id, String person) {
        return give(actor, kind, id, person, categoryOf(person));
    }

    Outcome<Receipt<AssessmentDossier>> give(
            String actor, AssessmentKind kind, String id, String person, String category) {
        return switch (kind) {
            case SELF_CHECK ->
                desk().selfCheck(
                                by(actor), new AssessmentsDesk.SelfCheck(ref(id), who(person), SEPTEMBER, score("95")));
            case DEDUCTION -> desk().deduct(by(actor), deduct(id, person, SEPTEMBER, category));
            case INSPECTION ->
                desk().inspect(by(actor), new AssessmentsDesk.Inspect(ref(id), who(person), SEPTEMBER, score("92")));
            case DAILY -> desk().scoreDay(by(actor), day(id, person, DAY, "88"));
            case VISIT -> desk().recordVisit(by(actor), visit(id, person, DAY, null));
            case DUTY_WORK -> desk().recordWork(by(actor), work(id, person, DAY));
        };
    }

    private static String categoryOf(String person) {
        return person.equals("F1") ? "SHIFT_EVALUATION" : "KEY_WORK";
    }

    static AssessmentsDesk.Deduct deduct(String id, String person, YearMonth month, String category) {
        return new AssessmentsDesk.Deduct(
                ref(id), who(person), month, category, Points.of("2"), "late report", "minutes of 12 September");
    }

    static AssessmentsDesk.ScoreDay day(String id, String person, LocalDate day, String score) {
        return new AssessmentsDesk.ScoreDay(ref(id), who(person), day, score(score));
    }

    static AssessmentsDesk.RecordVisit visit(
            String id, String person, LocalDate day, @Nullable String quality, String... items) {
        return new AssessmentsDesk.RecordVisit(
                ref(id),
                who(person),
                day,
                Shift.EARLY,
                List.of(items).stream().map(EntryId::new).toList(),
                quality == null ? null : score(quality),
                List.of());
    }

    static AssessmentsDesk.RecordWork work(String id, String person, LocalDate day) {
        return new AssessmentsDesk.RecordWork(ref(id), who(person), new EntryId("C1"), day, 2, null);
    }

    Outcome<Receipt<AssessmentDossier>> amend(String actor, String id, int replaces, AssessmentsDesk.Change to) {
        return desk().amend(by(actor), new AssessmentsDesk.Amend(ref(id), replaces, to, "mistaken"));
    }

    Outcome<Receipt<AssessmentDossier>> withdraw(String actor, String id, int replaces) {
        return desk().withdraw(by(actor), new AssessmentsDesk.Withdraw(ref(id), replaces, "mistaken"));
    }

    /** Takes an open month so far, with what was recorded and nothing handed in. */
    void bring(YearMonth month, MonthState state) {
        MonthFacts facts = MonthFacts.empty(new SettlementPeriod(month, 1)).withChecklists(checklists("L1", "G1"));
        market.months().receive(by("A1"), facts, 0).orElseThrow();
        for (MonthStep step : List.of(MonthStep.PREPARE, MonthStep.APPROVE, MonthStep.POST)) {
            if (market.months().history(enterprise, month).state() != state) {
                take(month, step);
            }
        }
    }

    /** One clause and one item for each of these people, and no visit that is asked for. */
    private static CompanyChecklists checklists(String... people) {
        PersonChecklists lists = new LittleWork().clause("C1", 4).checklists();
        List<ChecklistVersion> versions = Stream.of(people)
                .map(person -> new ChecklistVersion(who(person), SmallCompany.LONG_AGO, null, ChecklistState.PUBLISHED))
                .toList();
        return new CompanyChecklists(
                List.of(),
                List.of(),
                versions.stream()
                        .map(version ->
                                new DutyChecklist(version, lists.duty().get(0).clauses()))
                        .toList(),
                versions.stream()
                        .map(version -> new InspectionChecklist(version, List.of(), List.of(), Map.of()))
                        .toList());
    }

    private void take(YearMonth month, MonthStep step) {
        Context who = by(step == MonthStep.APPROVE ? "P0" : "A1");
        switch (step) {
            case PREPARE -> market.months().prepare(who, month).orElseThrow();
            case APPROVE -> market.months().approve(who, month, prepared(month)).orElseThrow();
            case POST -> market.months().post(who, month, prepared(month)).orElseThrow();
            default -> throw new IllegalArgumentException(step.name());
        }
    }

    void reverse(YearMonth month) {
        market.months().reverse(by("P0"), month).orElseThrow();
    }

    private Fingerprint prepared(YearMonth month) {
        return market.months()
                .history(enterprise, month)
                .last(MonthStep.PREPARE)
                .orElseThrow()
                .fingerprint()
                .whole();
    }

    List<AssessmentDossier> entries() {
        return desk().find(
                        enterprise,
                        Selection.of(new DateSpan(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31))),
                        Optional.empty(),
                        1_000)
                .orElseThrow()
                .dossiers();
    }

    Optional<Assessed> assessed(String id) {
        return ports.assessments().latest(enterprise, ref(id)).map(AssessmentDossier::assessed);
    }

    List<AssessmentStep> steps(String id) {
        return desk().versions(enterprise, ref(id)).stream()
                .map(AssessmentDossier::step)
                .toList();
    }

    static Reference ref(String id) {
        return new Reference(id);
    }

    static PersonId who(String person) {
        return new PersonId(person);
    }

    static Score score(String score) {
        return Score.of(score);
    }
}
