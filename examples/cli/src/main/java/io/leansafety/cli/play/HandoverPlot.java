package io.leansafety.cli.play;

import static java.util.Objects.requireNonNull;

import io.leansafety.life.Matter;
import io.leansafety.market.HandoversDesk;
import io.leansafety.market.HandoversDesk.Standing;
import io.leansafety.settlement.MonthFacts;
import io.leansafety.trading.HandoverFact;
import io.leansafety.trading.HandoverFact.Problem;
import io.leansafety.trading.HandoverFact.State;
import io.leansafety.trading.HandoverLife;
import io.leansafety.trading.HandoverState;
import io.leansafety.trading.HandoverStep;
import io.leansafety.value.PersonId;
import io.leansafety.value.Reference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes how shifts are handed over: the problems of each handover are found at the outgoing side that day, pass or do
 * not, and are rectified and struck off within two days, before the next handover.
 */
final class HandoverPlot {
    private static final int DAYS_TO_RECTIFY = 7;
    private static final String REFUSAL = "问题未交清，不接";

    private final Script script;

    HandoverPlot(Script script) {
        this.script = script;
    }

    void write(MonthFacts month) {
        month.handovers().forEach(this::write);
    }

    private void write(HandoverFact handover) {
        LocalDate day = requireNonNull(handover.date());
        for (int i = 0; i < handover.problems().size(); i++) {
            Reference hazard = hazard(handover, i);
            Problem problem = handover.problems().get(i);
            script.at(day, Hour.HAZARD, stage -> find(stage, handover, problem, hazard));
            boolean isRectified = problem.state() == State.RECTIFIED;
            script.at(isRectified ? day : day.plusDays(1), Hour.REPAIR, stage -> HazardActs.rectify(stage, hazard));
            script.at(day.plusDays(2), Hour.REPAIR, stage -> HazardActs.acceptAndClose(stage, hazard));
        }
        script.at(day, Hour.SHIFT, stage -> handOver(stage, handover));
    }

    private static void find(Stage stage, HandoverFact handover, Problem problem, Reference hazard) {
        HazardActs.find(
                stage,
                new HazardActs.Seen(
                        hazard,
                        requireNonNull(handover.from()),
                        requireNonNull(problem.item()),
                        requireNonNull(problem.finder()),
                        problem.quantity(),
                        null));
        HazardActs.register(stage, hazard);
        HazardActs.assign(stage, hazard, stage.today().plusDays(DAYS_TO_RECTIFY));
    }

    private static Reference hazard(HandoverFact handover, int at) {
        return new Reference(String.format(Locale.ROOT, "%s.%02d", handover.id(), at + 1));
    }

    private static void handOver(Stage stage, HandoverFact handover) {
        Reference id = requireNonNull(handover.id());
        HandoversDesk desk = stage.market().handovers();
        HandoversDesk.Propose command = new HandoversDesk.Propose(
                id,
                requireNonNull(handover.from()),
                requireNonNull(handover.to()),
                requireNonNull(handover.shift()),
                states(handover));
        Turn<?> proposed = stage.take(
                acting(stage, handover, Optional.empty(), HandoverStep.PROPOSE),
                "propose",
                id,
                who -> desk.propose(who, command));
        stage.tell(
                proposed.who(),
                "handover.propose",
                id,
                handover.from(),
                handover.to(),
                handover.problems().size());
        stage.show("handover.accept-not", proposed.who(), id, who -> desk.accept(who, new HandoversDesk.Accept(id)));
        answer(stage, handover, desk);
    }

    private static void answer(Stage stage, HandoverFact handover, HandoversDesk desk) {
        Reference id = requireNonNull(handover.id());
        HandoverStep step = handover.accepted() ? HandoverStep.ACCEPT : HandoverStep.REFUSE;
        List<PersonId> incoming = acting(stage, handover, Optional.of(HandoverState.PROPOSED), step);
        if (handover.accepted()) {
            Turn<?> turn = stage.take(incoming, "accept", id, who -> desk.accept(who, new HandoversDesk.Accept(id)));
            stage.tell(turn.who(), "handover.accept", id, Prices.of(stage, handover));
        } else {
            Turn<?> turn =
                    stage.take(incoming, "refuse", id, who -> desk.refuse(who, new HandoversDesk.Refuse(id, REFUSAL)));
            stage.tell(turn.who(), "handover.refuse", id);
        }
    }

    private static List<Standing> states(HandoverFact handover) {
        List<Standing> states = new ArrayList<>();
        for (int i = 0; i < handover.problems().size(); i++) {
            State state = requireNonNull(handover.problems().get(i).state());
            if (state != State.UNRECTIFIED) {
                states.add(new Standing(hazard(handover, i), state));
            }
        }
        return states;
    }

    private static List<PersonId> acting(
            Stage stage, HandoverFact handover, Optional<HandoverState> state, HandoverStep step) {
        return stage.acting(
                HandoverLife.LIFE,
                state,
                step,
                Matter.<HandoverStep>of(stage.subject(requireNonNull(handover.from())))
                        .with(Optional.of(stage.subject(requireNonNull(handover.to())))));
    }
}
