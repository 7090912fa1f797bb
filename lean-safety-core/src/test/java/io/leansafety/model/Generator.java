package io.leansafety.model;

import static io.leansafety.model.StepKind.APPROVE;
import static io.leansafety.model.StepKind.CHANGE;
import static io.leansafety.model.StepKind.CLOSE;
import static io.leansafety.model.StepKind.LATE_CHANGE;
import static io.leansafety.model.StepKind.POST;
import static io.leansafety.model.StepKind.PREPARE;
import static io.leansafety.model.StepKind.PUBLISH;
import static io.leansafety.model.StepKind.RECEIVE;
import static io.leansafety.model.StepKind.REVERSE;

import io.leansafety.run.MonthState;
import io.leansafety.value.Dice;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Picks what comes next in a history. */
interface Generator {
    /** What comes next. */
    StepKind next(World world);

    /** Weighted by hand: mostly what takes a month on, so that histories go far. */
    static Generator byHand() {
        return world -> switch (world.dice.upTo(9)) {
            case 0, 1, 2, 3, 4, 5 -> onwards(world);
            case 6 -> world.dice.pick(CHANGE, LATE_CHANGE, REVERSE, RECEIVE);
            default -> world.dice.pick(StepKind.values());
        };
    }

    private static StepKind onwards(World world) {
        YearMonth month = Choice.current(world);
        ModelMonth model = world.own.month(month);
        MonthState state = model.state();
        if (state == MonthState.OPEN && (model.versions.isEmpty() || world.dice.oneIn(3))) {
            return RECEIVE;
        }
        return switch (Choice.next(state)) {
            case PREPARE -> PREPARE;
            case APPROVE -> APPROVE;
            case POST -> POST;
            case PUBLISH -> PUBLISH;
            case CLOSE, DISCARD, REVERSE -> CLOSE;
        };
    }

    /** All kinds alike, but only some of them in each history (a swarm): what hides others is missing now and then. */
    static Generator swarm(Dice dice) {
        List<StepKind> kinds = new ArrayList<>(List.of(RECEIVE, PREPARE, APPROVE, POST, PUBLISH, CLOSE));
        kinds.removeIf(kind -> dice.oneIn(12));
        for (int i = 1 + dice.upTo(10); i > 0; i--) {
            kinds.add(dice.pick(StepKind.values()));
        }
        return world -> world.dice.pick(kinds);
    }
}
