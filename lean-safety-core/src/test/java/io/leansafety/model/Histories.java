package io.leansafety.model;

import io.leansafety.value.Dice;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Random histories, one after the other, until so many steps are taken. */
final class Histories {
    private static final int LOOK_EVERY = 25;

    private final boolean isSwarm;
    private final long seed;
    private final Supplier<ModelStore> stores;
    private final Reach reach = new Reach();

    Histories(boolean isSwarm, long seed, Supplier<ModelStore> stores) {
        this.isSwarm = isSwarm;
        this.seed = seed;
        this.stores = stores;
    }

    Reach run(int steps) {
        Random seeds = new Random(seed);
        while (reach.stepsTaken() < steps) {
            try (ModelStore store = stores.get()) {
                history(seeds.nextLong(), store);
            }
        }
        return reach;
    }

    private void history(long own, ModelStore store) {
        Dice dice = new Dice(own);
        World world = new World(dice, store);
        Steps steps = new Steps(world);
        Generator generator = isSwarm ? Generator.swarm(dice) : Generator.byHand();
        if (!dice.oneIn(10)) {
            begin(world, steps);
        }
        for (int i = 1; i <= (isSwarm ? 150 : 80); i++) {
            world.own = world.enterprise(dice.oneIn(5) ? "E2" : "E1");
            take(world, steps, generator.next(world), own + " step " + i, i % LOOK_EVERY == 0);
        }
        new Invariants(world).checkAll();
        new Invariants(world).checkRuns();
        reach.add(world.reach);
    }

    private static void begin(World world, Steps steps) {
        for (String enterprise : List.of("E1", "E2")) {
            world.own = world.enterprise(enterprise);
            Terms.ALL.subList(0, 3).forEach(steps::publish);
        }
    }

    private static void take(World world, Steps steps, StepKind kind, String where, boolean isLook) {
        try {
            if (steps.take(kind)) {
                world.reach.step(kind);
            }
            Invariants invariants = new Invariants(world);
            if (isLook) {
                invariants.checkAll();
            } else {
                invariants.check();
            }
        } catch (RuntimeException | AssertionError wrong) {
            throw new AssertionError("in history " + where + " " + kind + ": " + wrong.getMessage(), wrong);
        }
    }
}
