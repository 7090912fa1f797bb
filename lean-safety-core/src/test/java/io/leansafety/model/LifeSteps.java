package io.leansafety.model;

import io.leansafety.fingerprint.Fingerprint;
import io.leansafety.run.MonthState;
import io.leansafety.run.MonthStep;
import io.leansafety.value.Dice;
import java.time.YearMonth;
import java.util.List;

/** Months are taken through their life, rightly and wrongly. */
final class LifeSteps {
    private final World world;
    private final Dice dice;

    LifeSteps(World world) {
        this.world = world;
        this.dice = world.dice;
    }

    boolean take(MonthStep step) {
        world.ask(Choice.step(world, Choice.month(world), step));
        return true;
    }

    /** By whoever prepared it, be it as the head of the group. */
    boolean approveOwn() {
        YearMonth month = Choice.current(world);
        ModelMonth model = world.own.month(month);
        if (model.state() != MonthState.PREPARED) {
            return false;
        }
        String preparer = model.steps.get(model.lastOf(MonthStep.PREPARE) - 1).actor();
        world.ask(Choice.stepBy(world, preparer, month, MonthStep.APPROVE, model.fingerprint()));
        return true;
    }

    /** Under another key, by anybody. */
    boolean postAgain() {
        List<YearMonth> posted = Choice.posted(world.own);
        if (posted.isEmpty()) {
            return false;
        }
        YearMonth month = dice.pick(posted);
        ModelMonth model = world.own.month(month);
        world.ask(Choice.stepBy(world, dice.pick(Company.ACTORS), month, MonthStep.POST, model.fingerprint()));
        return true;
    }

    boolean postOther() {
        YearMonth month = Choice.month(world);
        Fingerprint other = Choice.other(world, world.own.month(month));
        world.ask(Choice.stepBy(world, dice.pick(Company.ACTORS), month, MonthStep.POST, other));
        return true;
    }

    boolean replay() {
        if (world.done.isEmpty()) {
            return false;
        }
        world.ask(dice.pick(world.done));
        return true;
    }

    boolean reuseKey() {
        if (world.done.isEmpty()) {
            return false;
        }
        Call other = Choice.step(world, Choice.month(world), dice.pick(MonthStep.values()));
        Call before = dice.pick(world.done);
        world.ask(other.withKey(before.key()));
        return true;
    }

    /** What one enterprise has is not there for another, nor are its keys. */
    boolean askForeign() {
        if (world.done.isEmpty()) {
            return false;
        }
        Call before = dice.pick(world.done);
        ModelEnterprise own = world.own;
        ModelMonth month = world.enterprise(before.enterprise()).month(before.month());
        world.own = world.enterprise("E3");
        world.ask(
                Choice.stepBy(world, before.actor(), before.month(), dice.pick(MonthStep.values()), month.fingerprint())
                        .withKey(before.key()));
        world.own = own;
        return true;
    }
}
