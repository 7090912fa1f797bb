package io.leansafety.model;

import io.leansafety.fingerprint.Fingerprint;
import io.leansafety.run.MonthState;
import io.leansafety.run.MonthStep;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Picks months, actors and fingerprints: mostly such that something comes of it. */
final class Choice {
    private Choice() {}

    /** The month to be worked on, or another. */
    static YearMonth month(World world) {
        return world.dice.oneIn(6) ? world.start.plusMonths(world.dice.upTo(6) - 1) : current(world);
    }

    /** The first month that is not closed. */
    static YearMonth current(World world) {
        YearMonth month = world.start;
        while (world.own.months.containsKey(month) && world.own.isClosed(month)) {
            month = month.plusMonths(1);
        }
        return month;
    }

    static List<YearMonth> posted(ModelEnterprise enterprise) {
        return enterprise.months.values().stream()
                .filter(month -> ModelLife.isPosted(month.state()))
                .map(month -> month.month)
                .toList();
    }

    /** Somebody who may take the step, if there is one; sometimes anybody. */
    static String actor(World world, ModelMonth month, MonthStep step) {
        List<String> able = Company.ACTORS.stream()
                .filter(actor -> ModelLife.mayTake(actor, step, world.clock.today()))
                .filter(actor -> !month.wasTakenBy(actor, ModelLife.notByWhoTook(step)))
                .toList();
        return world.dice.pick(able.isEmpty() || world.dice.oneIn(6) ? Company.ACTORS : able);
    }

    static Call.Stepping step(World world, YearMonth month, MonthStep step) {
        ModelMonth model = world.own.month(month);
        Fingerprint given = world.dice.oneIn(12) ? other(world, model) : model.fingerprint();
        return stepBy(world, actor(world, model, step), month, step, given);
    }

    /** One that was prepared earlier, or that nobody knows. */
    static Fingerprint other(World world, ModelMonth month) {
        boolean isEarlier = month.known.size() > 1 && !world.dice.oneIn(4);
        return isEarlier ? month.known.get(0) : Fingerprint.of("other");
    }

    static Call.Stepping stepBy(
            World world, String actor, YearMonth month, MonthStep step, @Nullable Fingerprint fingerprint) {
        boolean isNamed = step == MonthStep.APPROVE || step == MonthStep.POST;
        Fingerprint given = fingerprint == null ? Fingerprint.of("none") : fingerprint;
        return new Call.Stepping(world.own.id, actor, world.newKey(), month, step, isNamed ? given : null);
    }

    /** The step that takes a month on. */
    static MonthStep next(MonthState state) {
        return switch (state) {
            case OPEN -> MonthStep.PREPARE;
            case PREPARED -> MonthStep.APPROVE;
            case APPROVED -> MonthStep.POST;
            case POSTED -> MonthStep.PUBLISH;
            case PUBLISHED, CLOSED -> MonthStep.CLOSE;
        };
    }
}
