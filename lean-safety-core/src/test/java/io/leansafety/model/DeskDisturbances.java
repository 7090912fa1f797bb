package io.leansafety.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.market.Context;
import io.leansafety.market.LeanSafetyMarket;
import io.leansafety.rule.Outcome;
import io.leansafety.value.Dice;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.PersonId;
import io.leansafety.value.RequestKey;
import java.util.Optional;
import java.util.Set;

/** The same is asked again, by others, and while the store fails. */
final class DeskDisturbances {
    private final DeskWorld world;
    private final Dice dice;

    DeskDisturbances(DeskWorld world) {
        this.world = world;
        this.dice = world.dice;
    }

    boolean replay() {
        if (world.done.isEmpty()) {
            return false;
        }
        world.ask(dice.pick(world.done));
        return true;
    }

    boolean reuseKey(DeskAsk other) {
        if (world.done.isEmpty()) {
            return false;
        }
        DeskAsk before = dice.pick(world.done);
        world.ask(other.under(before.enterprise(), before.key()));
        return true;
    }

    /** What one enterprise has is not there for another. */
    boolean askForeign() {
        if (world.done.isEmpty()) {
            return false;
        }
        DeskAsk before = dice.pick(world.done);
        if (!(before instanceof DeskCall call) || call.life().begins(call.step())) {
            return false;
        }
        world.ask(before.under(before.enterprise().equals("E1") ? "E2" : "E1", world.newKey()));
        return true;
    }

    /** An enterprise of which nothing is published, or a policy alone. */
    boolean askNewcomer(HazardCalls hazards) {
        boolean hasPolicy = dice.oneIn(2);
        String newcomer = "N" + world.newKey();
        if (hasPolicy) {
            world.publishPolicy(newcomer);
        }
        DeskCall find = hazards.find("NEW-1", new HazardCalls.Seen("W1", "N-1", "UNIT", 1, null, null));
        Context who = new Context(new EnterpriseId(newcomer), new PersonId("A1"), new RequestKey(world.newKey()));
        Set<String> codes = Set.of(hasPolicy ? "no-organization" : "no-policy-on");
        assertThat(World.codes(find.asking().ask(world.market, who))).isEqualTo(codes);
        world.reach.codes(codes);
        return true;
    }

    boolean restart() {
        world.restart();
        return true;
    }

    /** Nothing is kept of what failed, no number is lost, and the same can be asked again. */
    boolean failMidway(DeskAsk ask) {
        Optional<Outcome<?>> outcome = interrupted(ask);
        if (outcome.isPresent()) {
            world.compare(ask, outcome.get());
            return true;
        }
        assertThat(world.ports.requests().find(ask.who().enterprise(), ask.who().request()))
                .as("%s", DeskWorld.said(ask))
                .isEmpty();
        new DeskInvariants(world).checkAll();
        world.ask(ask);
        return true;
    }

    private Optional<Outcome<?>> interrupted(DeskAsk ask) {
        Interruption interruption = new Interruption(1 + dice.upTo(25), dice.oneIn(2));
        try {
            return Optional.of(
                    ask.ask(LeanSafetyMarket.using(new WatchedPorts(world.ports, interruption), world.clock)));
        } catch (Interruption.StoreFailed failed) {
            return Optional.empty();
        }
    }
}
