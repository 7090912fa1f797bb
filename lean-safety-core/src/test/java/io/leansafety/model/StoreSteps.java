package io.leansafety.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.market.Context;
import io.leansafety.market.PoliciesDesk;
import io.leansafety.rule.Outcome;
import io.leansafety.run.MonthStep;
import io.leansafety.value.Dice;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.PersonId;
import io.leansafety.value.RequestKey;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;

/** The store fails, somebody else is faster, the market starts again. */
final class StoreSteps {
    private final World world;
    private final Dice dice;
    private final FactSteps facts;

    StoreSteps(World world, FactSteps facts) {
        this.world = world;
        this.dice = world.dice;
        this.facts = facts;
    }

    boolean publishPolicy() {
        List<Terms> left = Terms.ALL.stream()
                .filter(terms -> !world.own.policies.contains(terms))
                .toList();
        publish(left.isEmpty() || dice.oneIn(5) ? dice.pick(Terms.ALL) : left.get(0));
        return true;
    }

    /** What is published already is refused, and what would change a month that is settled, or being settled. */
    void publish(Terms terms) {
        Set<String> codes = new TreeSet<>();
        if (world.own.policies.contains(terms)) {
            codes.add("policy-published");
        }
        world.own.months.forEach((month, own) -> {
            if (!month.atEndOfMonth().isBefore(terms.from()) && ModelLife.isFrozen(own.state())) {
                codes.add("month-frozen");
            }
            if (!month.atEndOfMonth().isBefore(terms.from()) && ModelLife.isPosted(own.state())) {
                codes.add("from-in-posted-month");
            }
        });
        Context who = new Context(new EnterpriseId(world.own.id), new PersonId("A1"), new RequestKey(world.newKey()));
        assertThat(World.codes(world.market.policies().publish(who, PoliciesDesk.Publish.of(terms.policy()))))
                .isEqualTo(codes);
        world.reach.codes(codes);
        if (codes.isEmpty()) {
            world.own.policies.add(terms);
            world.last = null;
        }
    }

    boolean passTime() {
        world.clock.pass(1 + dice.upTo(14));
        world.enterprises.values().forEach(enterprise -> enterprise.today = world.clock.today());
        world.last = null;
        return true;
    }

    boolean restart() {
        world.restart();
        return true;
    }

    /** Nothing is kept; or all of it, where the store failed only afterwards. Then the same is asked again. */
    boolean failMidway() {
        Call call = anyCall();
        Optional<Outcome<?>> outcome = interrupted(call);
        if (outcome.isPresent()) {
            world.compare(call, call.ask(model(call)), outcome.get());
            return true;
        }
        if (isKept(call)) {
            assertThat(call)
                    .isInstanceOfSatisfying(
                            Call.Stepping.class,
                            step -> assertThat(step.step()).isIn(MonthStep.POST, MonthStep.REVERSE));
            assertThat(call.ask(model(call)).isDone()).as("%s", call).isTrue();
            world.last = null;
        }
        new Invariants(world).checkAll();
        world.ask(call);
        return true;
    }

    private Optional<Outcome<?>> interrupted(Call call) {
        Interruption interruption = new Interruption(1 + dice.upTo(30), dice.oneIn(2));
        try {
            return Optional.of(call.ask(world.watched(interruption), dice));
        } catch (Interruption.StoreFailed failed) {
            World.holdSecret(failed);
            return Optional.empty();
        }
    }

    private boolean isKept(Call call) {
        return world.ports
                .requests()
                .find(call.who().enterprise(), call.who().request())
                .isPresent();
    }

    /** A host that goes on after a failure as if nothing had been must not keep half of it. */
    boolean swallowFailure() {
        Call call = anyCall();
        AtomicReference<Optional<Outcome<?>>> outcome = new AtomicReference<>(Optional.empty());
        boolean isCommitted = commits(() -> outcome.set(interrupted(call)));
        Optional<Outcome<?>> answered = Objects.requireNonNull(outcome.get());
        if (answered.isPresent()) {
            world.compare(call, call.ask(model(call)), answered.get());
        } else if (isCommitted) {
            assertThat(isKept(call)).as("%s is kept whole", call).isTrue();
            assertThat(call.ask(model(call)).isDone()).as("%s", call).isTrue();
            world.last = null;
        }
        new Invariants(world).checkAll();
        return true;
    }

    private boolean commits(Runnable work) {
        try {
            return world.ports.transactions().inOne(() -> {
                work.run();
                return true;
            });
        } catch (IllegalStateException refused) {
            World.holdSecret(refused);
            return false;
        }
    }

    /** Somebody else has just done it: who comes late sees it at the next look, or is told to come again. */
    boolean beLate() {
        Call.Stepping before = world.last;
        if (before == null || !before.enterprise().equals(world.own.id) || hasComputedAnew(before)) {
            return false;
        }
        int units = 1 + dice.upTo(2);
        Call late = before.withKey(world.newKey());
        Outcome<?> outcome = late.ask(world.watched(new LateView(before.month(), units)), dice);
        Answer foretold = units == 3 ? Answer.refused(List.of("busy")) : late.ask(model(late));
        world.compare(late, foretold, outcome);
        return true;
    }

    /** Who comes late sees the steps of a month as they were, but the journal and closed months' figures as they are. */
    private boolean hasComputedAnew(Call.Stepping step) {
        ModelMonth month = world.own.month(step.month());
        return step.step() == MonthStep.POST
                && !world.own
                        .run(month.month, month.revision())
                        .computed
                        .fresh()
                        .isEmpty();
    }

    private Call anyCall() {
        return dice.oneIn(4)
                ? facts.any()
                : Choice.step(
                        world,
                        Choice.current(world),
                        dice.oneIn(5)
                                ? MonthStep.REVERSE
                                : Choice.next(
                                        world.own.month(Choice.current(world)).state()));
    }

    private ModelEnterprise model(Call call) {
        return world.enterprise(call.enterprise());
    }
}
