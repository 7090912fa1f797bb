package io.leansafety.port;

import io.leansafety.assessment.Assessed;
import io.leansafety.assessment.AssessmentDossier;
import io.leansafety.assessment.AssessmentKind;
import io.leansafety.assessment.AssessmentState;
import io.leansafety.assessment.AssessmentStep;
import io.leansafety.assessment.DeductionFact;
import io.leansafety.finding.FinderClass;
import io.leansafety.finding.FindingDossier;
import io.leansafety.finding.Hazard;
import io.leansafety.finding.HazardDossier;
import io.leansafety.finding.HazardState;
import io.leansafety.finding.HazardStep;
import io.leansafety.finding.RectificationPlan;
import io.leansafety.finding.SlipState;
import io.leansafety.finding.SlipStep;
import io.leansafety.life.Dossier;
import io.leansafety.organization.Shift;
import io.leansafety.trading.Bid;
import io.leansafety.trading.HandoverDossier;
import io.leansafety.trading.HandoverFact;
import io.leansafety.trading.HandoverState;
import io.leansafety.trading.HandoverStep;
import io.leansafety.trading.TenderDossier;
import io.leansafety.trading.TenderFact;
import io.leansafety.trading.TenderStep;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.EntryId;
import io.leansafety.value.ItemCode;
import io.leansafety.value.Money;
import io.leansafety.value.PersonId;
import io.leansafety.value.Points;
import io.leansafety.value.Reference;
import io.leansafety.value.Score;
import io.leansafety.value.SubjectId;
import io.leansafety.work.DutyWork;
import io.leansafety.work.Visit;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A kind of dossier, and what the contract tests put into its port; asked for twice, the same is equal.
 *
 * @param <D> the kind
 * @param name the name of the method of {@link Ports}
 * @param port the port
 * @param bare makes a version without anything that may be left out but what is wanted
 * @param full makes a version that says everything
 */
public record StoredDossiers<D extends Dossier<?, ?>>(
        String name, Function<Ports, Dossiers<D>> port, Function<Wanted, D> bare, Function<Wanted, D> full) {
    private static final ItemCode ITEM = new ItemCode("7.1");
    private static final SubjectId OTHER = new SubjectId("T2");
    private static final LocalDate LATER = Wanted.DAY.plusDays(9);

    /** {@return every kind that there is} */
    public static Stream<StoredDossiers<?>> kinds() {
        return Stream.of(
                new StoredDossiers<>(
                        "assessments",
                        Ports::assessments,
                        StoredDossiers::bareAssessment,
                        StoredDossiers::fullAssessment),
                new StoredDossiers<>("findings", Ports::findings, StoredDossiers::finding, StoredDossiers::fullFinding),
                new StoredDossiers<>("hazards", Ports::hazards, StoredDossiers::bareHazard, StoredDossiers::fullHazard),
                new StoredDossiers<>(
                        "handovers", Ports::handovers, StoredDossiers::bareHandover, StoredDossiers::fullHandover),
                new StoredDossiers<>(
                        "tenders", Ports::tenders, StoredDossiers::bareTender, StoredDossiers::fullTender));
    }

    /** {@return the kinds whose dossiers have documents with numbers} */
    public static Stream<StoredDossiers<?>> numbered() {
        return kinds().filter(StoredDossiers::hasNumbers);
    }

    /** {@return a version of a dossier that is filed under everything, with the number 7 if it has one} */
    public D sample(EnterpriseId enterprise, String id, int version) {
        return full.apply(Wanted.filed(id).in(enterprise).version(version));
    }

    /** {@return a version of a dossier without anything that may be left out} */
    public D bareSample(EnterpriseId enterprise, String id, int version) {
        return bare.apply(Wanted.of(id).in(enterprise).version(version));
    }

    /** Whether its dossiers have documents with numbers. */
    boolean hasNumbers() {
        return bare.apply(Wanted.of("D1").numbered(1)).number().isPresent();
    }

    @Override
    public String toString() {
        return name;
    }

    private static AssessmentDossier bareAssessment(Wanted wanted) {
        return assessment(
                wanted,
                new Assessed(
                        AssessmentKind.SELF_CHECK,
                        person(wanted),
                        wanted.filing().subject(),
                        wanted.filing().day(),
                        null,
                        null,
                        null,
                        null));
    }

    private static AssessmentDossier fullAssessment(Wanted wanted) {
        PersonId person = person(wanted);
        Assessed assessed = new Assessed(
                AssessmentKind.DUTY_WORK,
                person,
                wanted.filing().subject(),
                wanted.filing().day(),
                Score.of("89.99"),
                new DeductionFact("VIOLATION", Points.of("0.05"), "迟到 \"5\" 分钟", "记录\n第 3 页"),
                new Visit(
                        person,
                        LATER,
                        Shift.NIGHT,
                        List.of(new EntryId("E2"), new EntryId("E1")),
                        Score.of("0.00"),
                        List.of(new Reference("F2"), new Reference("F1"))),
                new DutyWork(person, new EntryId("E3"), LATER, 3, "会议纪要"));
        AssessmentDossier some = assessment(wanted, assessed);
        return new AssessmentDossier(some.stamp(), AssessmentStep.AMEND, some.state(), assessed, true, "写错了");
    }

    private static AssessmentDossier assessment(Wanted wanted, Assessed assessed) {
        return wanted.isOver()
                ? new AssessmentDossier(
                        wanted.stamp(), AssessmentStep.WITHDRAW, AssessmentState.WITHDRAWN, assessed, false, null)
                : new AssessmentDossier(
                        wanted.stamp(), AssessmentStep.GIVE, AssessmentState.GIVEN, assessed, false, null);
    }

    private static PersonId person(Wanted wanted) {
        return Objects.requireNonNullElse(wanted.filing().person(), new PersonId("P1"));
    }

    static FindingDossier finding(Wanted wanted) {
        return new FindingDossier(
                wanted.stamp(),
                wanted.isOver() ? SlipStep.CONFIRM : SlipStep.RECORD,
                wanted.isOver() ? SlipState.CONFIRMED : SlipState.RECORDED,
                StoredFindings.bare(wanted),
                wanted.filing().location(),
                null,
                wanted.number(),
                null);
    }

    private static FindingDossier fullFinding(Wanted wanted) {
        return new FindingDossier(
                wanted.stamp(),
                SlipStep.REVISE,
                wanted.isOver() ? SlipState.REVISED : SlipState.APPEALED,
                StoredFindings.full(wanted),
                wanted.filing().location(),
                new Reference("F0"),
                wanted.number(),
                "复议：改为 50.05 元");
    }

    private static HazardDossier bareHazard(Wanted wanted) {
        PersonId responsible = wanted.filing().person();
        RectificationPlan plan =
                responsible == null ? null : new RectificationPlan(responsible, null, null, LATER, null);
        return hazard(
                wanted,
                new Hazard(
                        wanted.filing().day(),
                        wanted.filing().subject(),
                        item(wanted),
                        FinderClass.COMPANY,
                        1,
                        wanted.filing().location(),
                        "支护不牢",
                        null,
                        plan,
                        false,
                        null,
                        null));
    }

    private static HazardDossier fullHazard(Wanted wanted) {
        HazardDossier bare = bareHazard(wanted);
        Hazard said = bare.hazard();
        RectificationPlan plan = new RectificationPlan(person(wanted), "加固", Money.of("12345678.90"), LATER, "停止作业，撤人");
        Hazard hazard = new Hazard(
                said.foundOn(),
                said.subject(),
                said.item(),
                FinderClass.SELF,
                1_000_000,
                said.location(),
                said.what(),
                new Reference("F1"),
                plan,
                true,
                "设计不当",
                new Reference("B1"));
        return new HazardDossier(bare.stamp(), HazardStep.EXTEND, bare.state(), hazard, "材料未到");
    }

    private static HazardDossier hazard(Wanted wanted, Hazard hazard) {
        return wanted.isOver()
                ? new HazardDossier(wanted.stamp(), HazardStep.CLOSE, HazardState.CLOSED, hazard, null)
                : new HazardDossier(wanted.stamp(), HazardStep.FIND, HazardState.FOUND, hazard, null);
    }

    private static ItemCode item(Wanted wanted) {
        return Objects.requireNonNullElse(wanted.filing().item(), ITEM);
    }

    private static HandoverDossier bareHandover(Wanted wanted) {
        return handover(wanted, List.of());
    }

    private static HandoverDossier fullHandover(Wanted wanted) {
        HandoverDossier some = handover(
                wanted,
                List.of(
                        new HandoverFact.Problem(ITEM, FinderClass.SELF, 2, HandoverFact.State.UNRECTIFIED),
                        new HandoverFact.Problem(ITEM, FinderClass.COMPANY, 1, HandoverFact.State.SUBSTANDARD)));
        return new HandoverDossier(
                some.stamp(),
                some.step(),
                some.state(),
                some.handover(),
                List.of(new Reference("H2"), new Reference("H1")),
                List.of(4, 1),
                "没有交清");
    }

    private static HandoverDossier handover(Wanted wanted, List<HandoverFact.Problem> problems) {
        HandoverFact fact = new HandoverFact(
                wanted.stamp().id(),
                wanted.filing().day(),
                Shift.EARLY,
                wanted.filing().subject(),
                OTHER,
                wanted.isOver(),
                problems);
        return wanted.isOver()
                ? new HandoverDossier(
                        wanted.stamp(), HandoverStep.ACCEPT, HandoverState.ACCEPTED, fact, List.of(), List.of(), null)
                : new HandoverDossier(
                        wanted.stamp(), HandoverStep.PROPOSE, HandoverState.PROPOSED, fact, List.of(), List.of(), null);
    }

    private static TenderDossier bareTender(Wanted wanted) {
        TenderFact fact = new TenderFact(
                wanted.stamp().id(),
                TenderFact.Reason.REPEATED,
                wanted.filing().subject(),
                null,
                wanted.filing().item(),
                1,
                null,
                wanted.isOver() ? TenderFact.State.REJECTED : TenderFact.State.APPLIED,
                null);
        return new TenderDossier(
                wanted.stamp(),
                wanted.isOver() ? TenderStep.REJECT : TenderStep.APPLY,
                fact,
                wanted.filing().day(),
                new Reference("H1"),
                null,
                List.of(),
                null);
    }

    private static TenderDossier fullTender(Wanted wanted) {
        TenderFact fact = new TenderFact(
                wanted.stamp().id(),
                TenderFact.Reason.LONG_OVERDUE,
                wanted.filing().subject(),
                OTHER,
                wanted.filing().item(),
                30,
                Money.of("999.01"),
                wanted.isOver() ? TenderFact.State.ACCEPTED : TenderFact.State.AWARDED,
                LATER);
        return new TenderDossier(
                wanted.stamp(),
                wanted.isOver() ? TenderStep.ACCEPT : TenderStep.AWARD,
                fact,
                wanted.filing().day(),
                new Reference("H1"),
                LATER,
                List.of(
                        new Bid(OTHER, Money.of("999.01"), new PersonId("P7")),
                        new Bid(new SubjectId("T3"), Money.ZERO, new PersonId("P8"))),
                "最低价");
    }
}
