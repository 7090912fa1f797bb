package io.leansafety.cli.play;

import static java.util.Objects.requireNonNull;

import io.leansafety.life.Matter;
import io.leansafety.market.Receipt;
import io.leansafety.market.TendersDesk;
import io.leansafety.organization.MarketSubject;
import io.leansafety.trading.TenderDossier;
import io.leansafety.trading.TenderFact;
import io.leansafety.trading.TenderFact.Reason;
import io.leansafety.trading.TenderLife;
import io.leansafety.trading.TenderStep;
import io.leansafety.value.Money;
import io.leansafety.value.PersonId;
import io.leansafety.value.Reference;
import io.leansafety.value.SubjectId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What is done with a tender at its desk.
 *
 * @param tender the tender as the file has it
 * @param hazard the hazard that it rectifies
 */
record TenderActs(TenderFact tender, Reference hazard) {
    private static final String REASON = "现场条件变化";

    void take(Stage stage, TenderStep step, LocalDate bidsUntil) {
        switch (step) {
            case APPLY -> apply(stage);
            case APPROVE -> {
                show(
                        stage,
                        "tender.approve-not",
                        applicant(stage),
                        who -> desk(stage).approve(who, approval()));
                step(stage, step, who -> desk(stage).approve(who, approval()));
            }
            case REJECT -> step(stage, step, who -> desk(stage).reject(who, new TendersDesk.Reject(id(), REASON)));
            case WITHDRAW ->
                step(stage, step, who -> desk(stage).withdraw(who, new TendersDesk.Withdraw(id(), REASON)));
            case OPEN -> open(stage, bidsUntil);
            case BID -> bid(stage);
            case AWARD -> {
                PersonId who = step(stage, step, by -> desk(stage).award(by, award()));
                stage.show("tender.award-twice", who, id(), by -> desk(stage).award(by, award()));
            }
            case FAIL -> step(stage, step, who -> desk(stage).fail(who, new TendersDesk.Fail(id())));
            case RECTIFY -> step(stage, step, who -> desk(stage).rectify(who, new TendersDesk.Rectify(id())));
            case ACCEPT -> accept(stage);
            case RETURN -> step(stage, step, who -> desk(stage).sendBack(who, new TendersDesk.Return(id(), REASON)));
            case UNBID -> throw new IllegalArgumentException("no file says that a bid was taken back");
        }
    }

    private void apply(Stage stage) {
        TendersDesk.Apply command = new TendersDesk.Apply(
                id(),
                hazard,
                from(),
                requireNonNull(tender.item()),
                tender.quantity(),
                requireNonNull(tender.reason()));
        Turn<?> turn = stage.take(
                acting(stage, TenderStep.APPLY),
                "apply",
                id(),
                who -> desk(stage).apply(who, command));
        stage.tell(turn.who(), "tender.apply", id(), hazard, tender.item(), tender.quantity(), from(), tender.reason());
    }

    private void open(Stage stage, LocalDate until) {
        Turn<?> turn = stage.take(
                acting(stage, TenderStep.OPEN),
                "open",
                id(),
                who -> desk(stage).open(who, new TendersDesk.Open(id(), until)));
        stage.tell(turn.who(), "tender.open", id(), until);
        show(
                stage,
                "tender.bid-not",
                applicant(stage),
                who -> desk(stage).bid(who, new TendersDesk.Offer(id(), from(), Money.ZERO)));
    }

    /** For what the price list gives, unless the file says for how much. */
    private void bid(Stage stage) {
        Money amount = tender.bid() == null ? Prices.of(stage, tender) : tender.bid();
        Turn<?> turn = stage.take(
                acting(stage, TenderStep.BID),
                "bid-" + awardee(),
                id(),
                who -> desk(stage).bid(who, new TendersDesk.Offer(id(), awardee(), amount)));
        stage.tell(turn.who(), "tender.bid", id(), awardee(), amount);
        PersonId office = acting(stage, TenderStep.AWARD).get(0);
        stage.show("tender.award-not", office, id(), who -> desk(stage).award(who, award()));
    }

    /** What came again is traced before it is accepted. */
    private void accept(Stage stage) {
        TendersDesk.Accept command = new TendersDesk.Accept(id());
        if (tender.reason() == Reason.REPEATED) {
            PersonId first = acting(stage, TenderStep.ACCEPT).get(0);
            stage.show("tender.accept-not", first, id(), who -> desk(stage).accept(who, command));
            HazardActs.trace(stage, hazard);
        }
        Turn<?> turn = stage.take(
                acting(stage, TenderStep.ACCEPT),
                "accept",
                id(),
                who -> desk(stage).accept(who, command));
        stage.tell(turn.who(), "tender.accept", id(), from(), awardee(), Prices.of(stage, tender));
    }

    private PersonId step(Stage stage, TenderStep step, Stage.Asking<Receipt<TenderDossier>> asking) {
        String name = step.name().toLowerCase(Locale.ROOT);
        Turn<?> turn = stage.take(acting(stage, step), name, id(), asking);
        stage.tell(turn.who(), "tender." + name, id());
        return turn.who();
    }

    private <R> void show(Stage stage, String lesson, PersonId who, Stage.Asking<R> asking) {
        stage.show(lesson, who, id(), asking);
    }

    private PersonId applicant(Stage stage) {
        return acting(stage, TenderStep.APPLY).get(0);
    }

    /**
     * Who may, wherever it stands now: a step has the same offices in each state. The bidder's own people come first; that
     * those above it may as well is the way of roles (rule O4).
     */
    private List<PersonId> acting(Stage stage, TenderStep step) {
        Optional<MarketSubject> other = Optional.ofNullable(tender.awardee()).map(stage::subject);
        List<PersonId> acting = stage.acting(
                TenderLife.LIFE.table().stream()
                        .filter(line -> line.step() == step)
                        .findFirst()
                        .orElseThrow(),
                Matter.<TenderStep>of(stage.subject(from())).with(other));
        return acting.stream()
                .sorted(Comparator.comparing(
                        who -> other.filter(side -> stage.belongsTo(who, side)).isEmpty()))
                .toList();
    }

    private TendersDesk.Approve approval() {
        return new TendersDesk.Approve(id());
    }

    private TendersDesk.Award award() {
        return new TendersDesk.Award(id(), awardee());
    }

    private Reference id() {
        return requireNonNull(tender.id());
    }

    private SubjectId from() {
        return requireNonNull(tender.from());
    }

    private SubjectId awardee() {
        return requireNonNull(tender.awardee());
    }

    private static TendersDesk desk(Stage stage) {
        return stage.market().tenders();
    }
}
