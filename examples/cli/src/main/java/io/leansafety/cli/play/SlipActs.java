package io.leansafety.cli.play;

import static java.util.Objects.requireNonNull;

import io.leansafety.finding.FindingDossier;
import io.leansafety.finding.FindingFact;
import io.leansafety.finding.SlipLife;
import io.leansafety.finding.SlipState;
import io.leansafety.finding.SlipStep;
import io.leansafety.life.Line;
import io.leansafety.life.Matter;
import io.leansafety.market.FindingsDesk;
import io.leansafety.market.Receipt;
import io.leansafety.pricing.PersonLine;
import io.leansafety.pricing.PricedFinding;
import io.leansafety.pricing.SubjectLine;
import io.leansafety.value.Money;
import io.leansafety.value.PersonId;
import io.leansafety.value.Reference;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is done with findings at their desk. */
final class SlipActs {
    private static final String OBJECTION = "对事实或责任认定有异议，请求复议";
    private static final String DECISION = "经复查核实";
    private static final String CASE = "一事一案研究决定";

    /** What waits for a decision that the files do not have. */
    private final Set<Reference> undecided = new HashSet<>();

    void record(Stage stage, FindingFact finding) {
        Reference id = id(finding);
        Line<SlipState, SlipStep> line =
                SlipLife.LIFE.find(Optional.empty(), SlipStep.RECORD).orElseThrow();
        Matter<SlipStep> matter = matter(stage, finding);
        FindingsDesk.WriteDown command = FindingsDesk.WriteDown.of(id, finding);
        PersonId finder = finding.foundBy();
        LinkedHashSet<PersonId> candidates = new LinkedHashSet<>();
        if (finder != null && stage.may(finder, line, matter)) {
            candidates.add(finder);
        } else if (finder != null) {
            stage.show("slip.record-not", finder, id, who -> desk(stage).record(who, command));
        }
        candidates.addAll(stage.acting(line, matter));
        Turn<Receipt<FindingDossier>> turn =
                stage.take(candidates, "record", id, who -> desk(stage).record(who, command));
        tellRecorded(stage, turn.who(), turn.result().dossier().finding());
    }

    private static void tellRecorded(Stage stage, PersonId who, FindingFact finding) {
        PricedFinding priced =
                desk(stage).price(stage.enterprise(), id(finding)).orElseThrow();
        if (priced.awaiting().isPresent()) {
            stage.tell(who, "slip.record-open", id(finding), requireNonNull(finding.item()), subject(stage, finding));
            return;
        }
        stage.tell(
                who,
                "slip.record",
                id(finding),
                requireNonNull(finding.item()),
                subject(stage, finding),
                finding.occurrence(),
                bySubjects(priced),
                byPeople(priced, false),
                byPeople(priced, true));
    }

    private static Money bySubjects(PricedFinding priced) {
        return priced.subjectLines().stream().map(SubjectLine::amount).reduce(Money.ZERO, Money::plus);
    }

    private static Money byPeople(PricedFinding priced, boolean rewards) {
        return priced.personLines().stream()
                .filter(line -> line.isReward() == rewards)
                .map(PersonLine::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    /** Gives the slip; what is decided case by case is decided before, if the file has a decision. */
    void issue(Stage stage, FindingFact finding) {
        Reference id = id(finding);
        if (isOpen(stage, finding) && finding.decision().isEmpty()) {
            List<PersonId> office = acting(stage, finding, SlipState.RECORDED, SlipStep.ISSUE);
            stage.show("slip.issue-not", office.get(0), id, who -> desk(stage).issue(who, new FindingsDesk.Issue(id)));
            undecided.add(id);
            return;
        }
        if (isOpen(stage, finding)) {
            decide(stage, finding);
        }
        undecided.remove(id);
        Turn<Receipt<FindingDossier>> turn = stage.take(
                acting(stage, finding, SlipState.RECORDED, SlipStep.ISSUE),
                "issue",
                id,
                who -> desk(stage).issue(who, new FindingsDesk.Issue(id)));
        stage.tell(
                turn.who(), "slip.issue", id, turn.result().dossier().number().orElseThrow());
        stage.show("slip.confirm-not", turn.who(), id, who -> desk(stage).confirm(who, new FindingsDesk.Confirm(id)));
    }

    private static boolean isOpen(Stage stage, FindingFact finding) {
        return desk(stage)
                .price(stage.enterprise(), id(finding))
                .orElseThrow()
                .awaiting()
                .isPresent();
    }

    private static void decide(Stage stage, FindingFact finding) {
        Reference id = id(finding);
        Turn<?> turn = stage.take(
                acting(stage, finding, SlipState.RECORDED, SlipStep.DECIDE),
                "decide",
                id,
                who -> desk(stage).decide(who, new FindingsDesk.Decide(id, finding.decision(), CASE)));
        tellPriced(stage, turn.who(), "slip.decide", id);
    }

    void confirm(Stage stage, FindingFact finding) {
        Reference id = id(finding);
        if (!undecided.contains(id)) {
            Turn<?> turn = stage.take(
                    acting(stage, finding, SlipState.ISSUED, SlipStep.CONFIRM),
                    "confirm",
                    id,
                    who -> desk(stage).confirm(who, new FindingsDesk.Confirm(id)));
            stage.tell(turn.who(), "slip.confirm", id);
        }
    }

    void lapse(Stage stage, FindingFact finding) {
        Reference id = id(finding);
        if (!undecided.contains(id)) {
            Turn<?> turn = stage.take(
                    acting(stage, finding, SlipState.ISSUED, SlipStep.LAPSE),
                    "lapse",
                    id,
                    who -> desk(stage).lapse(who, new FindingsDesk.Lapse(id)));
            stage.tell(turn.who(), "slip.lapse", id);
        }
    }

    void appeal(Stage stage, FindingFact finding) {
        Reference id = id(finding);
        Turn<?> turn = stage.take(
                acting(stage, finding, SlipState.ISSUED, SlipStep.APPEAL),
                "appeal",
                id,
                who -> desk(stage).appeal(who, new FindingsDesk.Appeal(id, OBJECTION)));
        stage.tell(turn.who(), "slip.appeal", id);
        stage.show(
                "slip.uphold-not",
                turn.who(),
                id,
                who -> desk(stage).uphold(who, new FindingsDesk.Uphold(id, DECISION)));
    }

    void decideAppeal(Stage stage, FindingFact finding) {
        Reference id = id(finding);
        switch (finding.status()) {
            case UPHELD ->
                decided(
                        stage,
                        finding,
                        SlipStep.UPHOLD,
                        who -> desk(stage).uphold(who, new FindingsDesk.Uphold(id, DECISION)));
            case REVISED ->
                decided(
                        stage,
                        finding,
                        SlipStep.REVISE,
                        who -> desk(stage).revise(who, new FindingsDesk.Revise(id, finding.decision(), DECISION)));
            case REVOKED ->
                decided(
                        stage,
                        finding,
                        SlipStep.REVOKE,
                        who -> desk(stage).revoke(who, new FindingsDesk.Revoke(id, DECISION)));
            default -> throw new IllegalArgumentException(finding.status() + " is no decision of an objection");
        }
    }

    private static void decided(
            Stage stage, FindingFact finding, SlipStep step, Stage.Asking<Receipt<FindingDossier>> asking) {
        String name = step.name().toLowerCase(Locale.ROOT);
        Turn<?> turn = stage.take(acting(stage, finding, SlipState.APPEALED, step), name, id(finding), asking);
        if (step == SlipStep.REVOKE) {
            stage.tell(turn.who(), "slip.revoke", id(finding));
        } else {
            tellPriced(stage, turn.who(), "slip." + name, id(finding));
        }
    }

    private static void tellPriced(Stage stage, PersonId who, String what, Reference id) {
        PricedFinding priced = desk(stage).price(stage.enterprise(), id).orElseThrow();
        stage.tell(who, what, id, bySubjects(priced), byPeople(priced, false));
    }

    private static List<PersonId> acting(Stage stage, FindingFact finding, SlipState state, SlipStep step) {
        return stage.acting(SlipLife.LIFE, Optional.of(state), step, matter(stage, finding));
    }

    /** Whom it names; whom else it charges is known at the desk. */
    private static Matter<SlipStep> matter(Stage stage, FindingFact finding) {
        Set<PersonId> named = new LinkedHashSet<>();
        Stream.concat(
                        Stream.ofNullable(finding.offender()),
                        finding.decision().stream().flatMap(line -> Stream.ofNullable(line.person())))
                .forEach(named::add);
        return Matter.<SlipStep>of(stage.subject(requireNonNull(finding.subject())))
                .in(finding.shift(), finding.specialty())
                .concerning(named);
    }

    private static String subject(Stage stage, FindingFact finding) {
        return finding.subject() + " "
                + stage.subject(requireNonNull(finding.subject())).shownName();
    }

    private static Reference id(FindingFact finding) {
        return requireNonNull(finding.id());
    }

    private static FindingsDesk desk(Stage stage) {
        return stage.market().findings();
    }
}
