package io.leansafety.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.ledger.SealedEntry;
import io.leansafety.market.ComputedMonth;
import io.leansafety.market.LeanSafetyMarket;
import io.leansafety.policy.Policy;
import io.leansafety.rule.Outcome;
import io.leansafety.run.PostedRun;
import io.leansafety.settlement.PersonResult;
import io.leansafety.value.Dice;
import io.leansafety.value.EnterpriseId;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Looks that change nothing: dry runs, runs computed again, journals verified and tampered with. */
final class LookSteps {
    /** What is wrong before a month's facts are looked at. */
    private static final Set<String> BEFOREHAND =
            Set.of("no-policy", "policies-overlap", "earlier-month-open", "not-the-next-month", "no-facts");

    private final World world;
    private final Dice dice;

    LookSteps(World world) {
        this.world = world;
        this.dice = world.dice;
    }

    boolean verify() {
        new Invariants(world).checkAll();
        return true;
    }

    boolean tamper() {
        List<SealedEntry> entries = new ArrayList<>();
        world.market.journal().read(id(), entries::add);
        if (entries.isEmpty()) {
            return false;
        }
        assertThat(new Tampering(dice, entries).changed(id()).isSound()).isFalse();
        return true;
    }

    boolean dryRun() {
        YearMonth month = Choice.month(world);
        SortedSet<String> codes = new TreeSet<>();
        Optional<Computed> foretold = world.own.compute(month, codes);
        Outcome<ComputedMonth> outcome = world.market.months().dryRun(id(), month);
        answered(outcome, codes);
        foretold.ifPresent(computed -> compare(outcome.orElseThrow(), computed));
        return true;
    }

    private static void compare(ComputedMonth found, Computed foretold) {
        assertThat(Invariants.people(found.figures().get(0)))
                .isEqualTo(foretold.own().people());
        assertThat(found.settlement().people().stream()
                        .map(PersonResult::settlement)
                        .filter(person ->
                                Company.PEOPLE.contains(person.person().value()))
                        .collect(Collectors.toMap(
                                person -> person.person().value(),
                                person -> person.total().fen())))
                .isEqualTo(foretold.totals());
        assertThat(found.settlement().journal().entries().stream()
                        .map(entry -> Line.of(entry).toString())
                        .sorted()
                        .toList())
                .isEqualTo(
                        foretold.lines().stream().map(Line::toString).sorted().toList());
    }

    /** A posted month, computed once more from what was kept with it. */
    boolean recompute() {
        YearMonth month = Choice.month(world);
        answered(world.market.months().posted(id(), month), notPosted(month));
        answered(world.market.months().facts(id(), month), notPosted(month));
        answered(world.market.months().publication(id(), month), notPublished(month));
        return true;
    }

    private Set<String> notPosted(YearMonth month) {
        return ModelLife.isPosted(world.own.month(month).state()) ? Set.of() : Set.of("not-posted");
    }

    private Set<String> notPublished(YearMonth month) {
        return ModelLife.isPublished(world.own.month(month).state()) ? Set.of() : Set.of("not-published");
    }

    /** Months that begin on the 26th do not join a closed one that ended on its last day; nothing else is looked at then. */
    boolean shiftMonths() {
        YearMonth month = Choice.current(world);
        YearMonth before = month.minusMonths(1);
        if (!world.own.months.containsKey(before) || !world.own.isClosed(before)) {
            return false;
        }
        SortedSet<String> codes = new TreeSet<>();
        world.own.compute(month, codes);
        codes.retainAll(BEFOREHAND);
        if (!codes.contains("no-policy") && !codes.contains("policies-overlap")) {
            codes.add("months-do-not-join");
        }
        LeanSafetyMarket shifted = world.watched((method, answer) -> {
            Object found = answer.get();
            return method.getName().equals("of") && found instanceof List<?> policies
                    ? policies.stream().map(LookSteps::shifted).toList()
                    : found;
        });
        answered(shifted.months().dryRun(id(), month), codes);
        return true;
    }

    private static Policy shifted(Object policy) {
        return Terms.shifted(((Policy) policy).id());
    }

    /** A run whose facts are not those any more that were posted. */
    boolean changeRun() {
        List<YearMonth> posted = Choice.posted(world.own);
        if (posted.isEmpty()) {
            return false;
        }
        LeanSafetyMarket tampered = world.watched((method, answer) -> {
            Object found = answer.get();
            return found instanceof Optional<?> some && some.orElse(null) instanceof PostedRun run
                    ? Optional.of(withoutWages(run))
                    : found;
        });
        answered(tampered.months().posted(id(), dice.pick(posted)), Set.of("run-differs"));
        return true;
    }

    private static PostedRun withoutWages(PostedRun run) {
        return new PostedRun(
                run.enterprise(),
                run.period(),
                run.revision(),
                run.policy(),
                run.facts().withWages(List.of()),
                run.fingerprint(),
                run.figures());
    }

    private void answered(Outcome<?> outcome, Set<String> codes) {
        assertThat(World.codes(outcome)).isEqualTo(codes);
        World.holdSecret(outcome);
        world.reach.codes(codes);
    }

    private EnterpriseId id() {
        return new EnterpriseId(world.own.id);
    }
}
