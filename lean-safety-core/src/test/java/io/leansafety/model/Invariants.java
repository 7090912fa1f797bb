package io.leansafety.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.ledger.Account;
import io.leansafety.ledger.SealedEntry;
import io.leansafety.ledger.Verification;
import io.leansafety.rule.Outcome;
import io.leansafety.run.MonthFigures;
import io.leansafety.run.MonthHistory;
import io.leansafety.run.PersonFigures;
import io.leansafety.run.PostedRun;
import io.leansafety.run.ReceivedMonth;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.Money;
import io.leansafety.value.Reference;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What must hold after every step, of every enterprise. I1 to I9 are the names of {@code reliability.md}. */
final class Invariants {
    private final World world;

    Invariants(World world) {
        this.world = world;
    }

    /** I7, I8 and I9, at little cost: every month of everybody stands where the model says. */
    void check() {
        world.enterprises.values().forEach(model -> {
            EnterpriseId id = new EnterpriseId(model.id);
            assertThat(world.ports.journalEntries().end(id).sequence()).isEqualTo(model.journal.size());
            model.months.values().forEach(month -> checkMonth(id, month));
        });
    }

    private void checkMonth(EnterpriseId id, ModelMonth month) {
        MonthHistory history = world.market.months().history(id, month.month);
        assertThat(history.state()).as("%s %s", id, month.month).isEqualTo(month.state());
        assertThat(history.revision()).isEqualTo(month.revision());
        assertThat(history.steps()).hasSize(month.steps.size());
        int version = world.ports
                .receivedMonths()
                .latest(id, month.month)
                .map(ReceivedMonth::version)
                .orElse(0);
        assertThat(version).isEqualTo(month.versions.size());
    }

    /** All of them. */
    void checkAll() {
        check();
        world.enterprises.values().forEach(this::checkAll);
        assertThat(world.ports.outbox().pending(Integer.MAX_VALUE)).hasSize((int) world.enterprises.values().stream()
                .flatMap(model -> model.months.values().stream())
                .mapToLong(month -> month.steps.size())
                .sum());
    }

    private void checkAll(ModelEnterprise model) {
        EnterpriseId id = new EnterpriseId(model.id);
        List<SealedEntry> entries = new ArrayList<>();
        world.market.journal().read(id, entries::add);
        checkPrefix(model, entries);
        checkChain(id, entries);
        checkBalances(model, id);
        model.runs.forEach(run -> checkRun(model, id, run, entries));
        model.months.values().forEach(month -> checkSteps(id, month));
        checkCounting(model, id);
    }

    /** I6: what was written is there as it was. */
    private void checkPrefix(ModelEnterprise model, List<SealedEntry> entries) {
        List<SealedEntry> seen = world.seen.getOrDefault(model.id, List.of());
        assertThat(entries.subList(0, Math.min(seen.size(), entries.size()))).isEqualTo(seen);
        world.seen.put(model.id, List.copyOf(entries));
    }

    /** I3 and I5. */
    private void checkChain(EnterpriseId id, List<SealedEntry> entries) {
        Verification verification = world.market.journal().verify(id);
        assertThat(verification.flaw()).isNull();
        assertThat(verification.entries()).isEqualTo(entries.size());
        assertThat(entries.stream().map(SealedEntry::sequence).distinct()).hasSize(entries.size());
    }

    /** I1. */
    private void checkBalances(ModelEnterprise model, EnterpriseId id) {
        SortedMap<String, Long> expected = new TreeMap<>();
        model.journal.forEach(posted -> {
            expected.merge(posted.line().debit(), -posted.line().fen(), Long::sum);
            expected.merge(posted.line().credit(), posted.line().fen(), Long::sum);
        });
        SortedMap<String, Long> found = new TreeMap<>();
        Map<Account, Money> balances = world.market.journal().balances(id);
        balances.forEach((account, balance) -> found.put(account.toString(), balance.fen()));
        assertThat(found).isEqualTo(expected);
        assertThat(found.values().stream().mapToLong(Long::longValue).sum()).isZero();
    }

    /** I2 and I9: the entries and figures of a run are what the model posted. */
    private void checkRun(ModelEnterprise model, EnterpriseId id, ModelRun run, List<SealedEntry> entries) {
        PostedRun kept = world.ports.runs().find(id, run.month, run.revision).orElseThrow();
        World.holdSecret(kept);
        assertThat(kept.fingerprint().whole()).isEqualTo(run.fingerprint);
        assertThat(kept.policy().id()).isEqualTo(run.computed.terms().id());
        assertThat(people(kept.figures().get(0))).isEqualTo(run.computed.own().people());
        assertThat(kept.figures()).hasSize(1 + run.computed.fresh().size());
        List<String> lines = entries.stream()
                .filter(entry -> entry.month().equals(run.month) && entry.revision() == run.revision)
                .map(entry -> (entry.reverses() != null) + " " + Line.of(entry.entry()))
                .sorted()
                .toList();
        assertThat(lines)
                .isEqualTo(model.lines(run.month, run.revision).stream()
                        .map(posted -> posted.isReversal() + " " + posted.line())
                        .sorted()
                        .toList());
    }

    static SortedMap<String, Figures> people(MonthFigures figures) {
        SortedMap<String, Figures> people = new TreeMap<>();
        figures.people().stream()
                .filter(person -> Company.PEOPLE.contains(person.person().value()))
                .forEach(person -> people.put(person.person().value(), Figures.of(person)));
        assertThat(figures.people().stream()
                        .map(PersonFigures::total)
                        .map(Money::fen)
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(people.values().stream().mapToLong(Figures::total).sum());
        return people;
    }

    /** I7: each step as it was taken, by whom, in which revision. */
    private void checkSteps(EnterpriseId id, ModelMonth month) {
        assertThat(world.market.months().history(id, month.month).steps().stream()
                        .map(step -> new ModelMonth.Taken(
                                step.step(),
                                step.state(),
                                step.revision(),
                                step.actor().value()))
                        .toList())
                .isEqualTo(month.steps);
    }

    /** I4: every run, computed once more from what was kept with it, is what was posted. */
    void checkRuns() {
        world.enterprises
                .values()
                .forEach(model -> Choice.posted(model)
                        .forEach(month -> assertThat(world.market.months().posted(new EnterpriseId(model.id), month))
                                .isInstanceOf(Outcome.Accepted.class)));
    }

    /** S5: the figures that count, and what they settle. */
    private void checkCounting(ModelEnterprise model, EnterpriseId id) {
        Map<String, YearMonth> settled = new HashMap<>();
        model.counting().forEach((month, counting) -> {
            MonthFigures figures = world.ports.runs().figures(id, month).orElseThrow();
            assertThat(figures.factsVersion()).isEqualTo(counting.version());
            assertThat(people(figures)).isEqualTo(counting.result().people());
            counting.result().settled().forEach(reference -> settled.put(reference, month));
        });
        assertThat(
                        world
                                .ports
                                .runs()
                                .settled(
                                        id,
                                        settled.keySet().stream()
                                                .map(Reference::new)
                                                .toList())
                                .entrySet()
                                .stream()
                                .collect(
                                        Collectors.toMap(entry -> entry.getKey().value(), Map.Entry::getValue)))
                .isEqualTo(settled);
    }
}
