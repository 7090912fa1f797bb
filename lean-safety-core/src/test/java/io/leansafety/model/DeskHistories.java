package io.leansafety.model;

import io.leansafety.value.Dice;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Supplier;

/** Random histories of the desks, one after the other, until so many steps are taken. */
final class DeskHistories {
    private static final int LOOK_EVERY = 25;
    private static final int LENGTH = 250;

    private final long seed;
    private final Supplier<ModelStore> stores;
    private final DeskReach reach = new DeskReach();

    DeskHistories(long seed, Supplier<ModelStore> stores) {
        this.seed = seed;
        this.stores = stores;
    }

    DeskReach run(int steps) {
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
        DeskWorld world = new DeskWorld(dice, reach, store);
        DeskSteps steps = new DeskSteps(world);
        List<DeskKind> swarm = swarm(dice);
        for (int i = 1; i <= LENGTH; i++) {
            world.own = Objects.requireNonNull(world.enterprises.get(dice.oneIn(5) ? "E2" : "E1"));
            DeskKind kind = steps.possible(!dice.oneIn(3) ? steps.onwards() : dice.pick(swarm));
            take(world, steps, kind, own + " step " + i, i % LOOK_EVERY == 0 || i == LENGTH);
        }
        reach.add(world.reach);
    }

    /** All kinds, or some of them: what hides others is missing now and then. */
    private static List<DeskKind> swarm(Dice dice) {
        List<DeskKind> kinds = new ArrayList<>(List.of(DeskKind.values()));
        if (dice.oneIn(2)) {
            kinds.removeIf(kind -> dice.oneIn(3));
        }
        kinds.addAll(Collections.nCopies(20, DeskKind.TRY_ANY_STEP));
        kinds.removeIf(kind -> DeskLooks.ENDS.contains(kind) && !dice.oneIn(4));
        return kinds;
    }

    private static void take(DeskWorld world, DeskSteps steps, DeskKind kind, String where, boolean isLook) {
        try {
            if (steps.take(kind)) {
                world.reach.step(kind);
            }
            if (isLook) {
                new DeskInvariants(world).checkAll();
                new DeskLooks(world).facts();
            }
        } catch (RuntimeException | AssertionError wrong) {
            throw new AssertionError("in history " + where + " " + kind + ": " + wrong.getMessage(), wrong);
        }
    }
}
