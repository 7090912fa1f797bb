package io.leansafety.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.ledger.SealedEntry;
import io.leansafety.rule.Rule;
import io.leansafety.run.MonthStep;
import io.leansafety.settlement.MonthSettlement;
import io.leansafety.value.Dice;
import io.leansafety.value.EnterpriseId;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** What is posted for closed months, differences of later changes included, is what they come to afresh. */
@Rule("S11b")
class CorrectedHistoriesTest {
    private static final YearMonth FIRST = YearMonth.of(2026, 1);
    private static final int MONTHS = 6;

    /** Six months are closed, facts of any come late in between and behind; the seventh month corrects what is left. */
    @Property(shrinking = ShrinkingMode.OFF)
    void originalAndDifferencesAreTheMonthsAfresh(@ForAll long seed) {
        World world = new World(new Dice(seed), new MemoryStore());
        Steps steps = new Steps(world);
        Terms.ALL.subList(0, 3).forEach(steps::publish);
        AnySheet any = new AnySheet(world.dice);
        for (int i = 0; i <= MONTHS; i++) {
            changeSome(world, any, FIRST.plusMonths(i));
            hand(world, any.of(FIRST.plusMonths(i)));
            settle(world, FIRST.plusMonths(i));
        }

        SortedMap<YearMonth, Reckoning.Result> afresh = afresh(world.own);
        Map<YearMonth, Map<String, Long>> posted = posted(world);
        afresh.forEach((month, result) -> {
            assertThat(posted.get(month)).as("%s", month).isEqualTo(balances(result.lines()));
            assertThat(Invariants.people(
                            world.ports.runs().figures(id(world), month).orElseThrow()))
                    .isEqualTo(result.people());
        });
        assertThat(paid(world)).isEqualTo(totals(afresh));
    }

    private static void changeSome(World world, AnySheet any, YearMonth next) {
        for (YearMonth month = FIRST; month.isBefore(next); month = month.plusMonths(1)) {
            if (world.dice.oneIn(4)) {
                hand(world, any.changed(world.own.month(month).latest()));
            }
        }
    }

    private static void hand(World world, Sheet sheet) {
        int version = world.own.month(sheet.month()).versions.size();
        assertThat(world.ask(new Call.Receiving(world.own.id, "A2", world.newKey(), sheet, version))
                        .isDone())
                .isTrue();
    }

    /** Now and then it is posted, taken back and posted anew. */
    private static void settle(World world, YearMonth month) {
        take(world, month, "A1", MonthStep.PREPARE);
        take(world, month, "A3", MonthStep.APPROVE);
        take(world, month, "A1", MonthStep.POST);
        if (world.dice.oneIn(4)) {
            take(world, month, "A3", MonthStep.REVERSE);
            settle(world, month);
            return;
        }
        take(world, month, "A1", MonthStep.PUBLISH);
        take(world, month, "A1", MonthStep.CLOSE);
    }

    private static void take(World world, YearMonth month, String actor, MonthStep step) {
        Call call =
                Choice.stepBy(world, actor, month, step, world.own.month(month).fingerprint());
        assertThat(world.ask(call).isDone()).isTrue();
    }

    /** Every month by the facts as they are known now, and what the one before carries. */
    private static SortedMap<YearMonth, Reckoning.Result> afresh(ModelEnterprise enterprise) {
        SortedMap<YearMonth, Reckoning.Result> afresh = new TreeMap<>();
        SortedMap<String, Long> carried = Collections.emptySortedMap();
        for (ModelMonth month : enterprise.months.values()) {
            Terms terms = Terms.ALL.subList(0, 3).stream()
                    .filter(policy -> policy.isInForce(month.month))
                    .findFirst()
                    .orElseThrow();
            Reckoning.Result result = Reckoning.of(month.latest(), terms, carried);
            afresh.put(month.month, result);
            carried = result.carried();
        }
        return afresh;
    }

    /** What each account has gained for each month, in whatever month it was posted. */
    private static Map<YearMonth, Map<String, Long>> posted(World world) {
        List<SealedEntry> entries = new ArrayList<>();
        world.market.journal().read(id(world), entries::add);
        Map<YearMonth, List<Line>> lines = new HashMap<>();
        entries.forEach(entry -> lines.computeIfAbsent(entry.concerns(), any -> new ArrayList<>())
                .add(Line.of(entry.entry())));
        Map<YearMonth, Map<String, Long>> posted = new HashMap<>();
        lines.forEach((month, own) -> posted.put(month, balances(own)));
        return posted;
    }

    /** By account, rule and reference. */
    private static Map<String, Long> balances(List<Line> lines) {
        Map<String, Long> balances = new HashMap<>();
        for (Line line : lines) {
            String what = " " + line.day() + " " + line.rule() + " " + line.reference();
            balances.merge(line.debit() + what, -line.fen(), Long::sum);
            balances.merge(line.credit() + what, line.fen(), Long::sum);
        }
        balances.values().removeIf(fen -> fen == 0);
        return balances;
    }

    /** What each was paid for all months: by the month itself, and by those that correct it. */
    private static SortedMap<String, Long> paid(World world) {
        SortedMap<String, Long> paid = new TreeMap<>();
        for (YearMonth month : world.own.months.keySet()) {
            MonthSettlement posted =
                    world.market.months().posted(id(world), month).orElseThrow();
            posted.people()
                    .forEach(person -> paid.merge(
                            person.person().id().value(),
                            person.settlement().total().fen(),
                            Long::sum));
        }
        paid.keySet().removeAll(Company.ACTORS);
        return paid;
    }

    private static SortedMap<String, Long> totals(SortedMap<YearMonth, Reckoning.Result> afresh) {
        SortedMap<String, Long> totals = new TreeMap<>();
        afresh.values()
                .forEach(result ->
                        result.people().forEach((person, figures) -> totals.merge(person, figures.total(), Long::sum)));
        return totals;
    }

    private static EnterpriseId id(World world) {
        return new EnterpriseId(world.own.id);
    }
}
