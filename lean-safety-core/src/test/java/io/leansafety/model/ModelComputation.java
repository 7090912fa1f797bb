package io.leansafety.model;

import io.leansafety.run.MonthState;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Computes a month of the model: by its policy, behind the closed months, and with their corrections. Rule S11b. */
final class ModelComputation {
    private final ModelEnterprise enterprise;
    private final YearMonth month;
    private final SortedSet<String> codes;
    private final SortedMap<YearMonth, Computed.Counting> fresh = new TreeMap<>();
    private final List<Line> corrections = new ArrayList<>();
    private final SortedMap<YearMonth, SortedMap<String, Differences.BaseWage>> wageCorrections = new TreeMap<>();
    private SortedMap<String, Long> carried = Collections.emptySortedMap();

    ModelComputation(ModelEnterprise enterprise, YearMonth month, SortedSet<String> codes) {
        this.enterprise = enterprise;
        this.month = month;
        this.codes = codes;
    }

    /** The month, empty where something is wrong with it. */
    Optional<Computed> compute() {
        Terms terms = terms();
        List<YearMonth> before = closedBefore();
        ModelMonth own = enterprise.month(month);
        if (own.versions.isEmpty()) {
            codes.add("no-facts");
        }
        if (!codes.isEmpty()) {
            return Optional.empty();
        }
        checkByHand(own.latest(), !before.isEmpty());
        if (!correct(before)) {
            carried = Collections.emptySortedMap();
        }
        check(own.latest());
        return codes.isEmpty() ? settledOnce(computed(Objects.requireNonNull(terms), own.latest())) : Optional.empty();
    }

    private @Nullable Terms terms() {
        List<Terms> inForce = enterprise.policies.stream()
                .filter(terms -> terms.isInForce(month) && !isSucceeded(terms))
                .toList();
        if (inForce.size() != 1) {
            codes.add(inForce.isEmpty() ? "no-policy" : "policies-overlap");
        }
        return inForce.size() == 1 ? inForce.get(0) : null;
    }

    /** One without a last day ends where a later one begins. */
    private boolean isSucceeded(Terms terms) {
        return terms.to() == null
                && enterprise.policies.stream()
                        .anyMatch(other -> other.from().isAfter(terms.from())
                                && !other.from().isAfter(month.atEndOfMonth()));
    }

    private List<YearMonth> closedBefore() {
        SortedSet<YearMonth> begun = new TreeSet<>();
        enterprise.months.values().stream().filter(ModelMonth::isBegun).forEach(other -> begun.add(other.month));
        SortedSet<YearMonth> before = begun.headSet(month);
        if (!before.stream().allMatch(enterprise::isClosed)) {
            codes.add("earlier-month-open");
        }
        boolean isAnyUnderWay =
                begun.stream().anyMatch(other -> enterprise.month(other).state() != MonthState.OPEN);
        boolean isFirst =
                before.isEmpty() && (!isAnyUnderWay || enterprise.month(month).state() != MonthState.OPEN);
        if (!isFirst && !before.contains(month.minusMonths(1))) {
            codes.add("not-the-next-month");
        }
        return List.copyOf(before);
    }

    private void checkByHand(Sheet sheet, boolean isBehindAnother) {
        if (sheet.isCorrectedByHand()) {
            codes.add("corrections-by-hand");
        }
        if (isBehindAnother && sheet.broughtByHand() != null) {
            codes.add("brought-forward-by-hand");
        }
    }

    private boolean correct(List<YearMonth> before) {
        SortedMap<YearMonth, Computed.Counting> counting = enterprise.counting();
        boolean isFirst = true;
        for (YearMonth closed : before) {
            Computed.Counting posted = Objects.requireNonNull(counting.get(closed));
            ModelMonth model = enterprise.month(closed);
            if (!fresh.isEmpty() || posted.version() != model.versions.size()) {
                checkByHand(model.latest(), !isFirst);
                if (!check(model.latest()) || (!codes.isEmpty() && isByHand(model.latest(), !isFirst))) {
                    return false;
                }
                posted = correct(model, posted);
            }
            carried = posted.result().carried();
            isFirst = false;
        }
        return true;
    }

    private static boolean isByHand(Sheet sheet, boolean isBehindAnother) {
        return sheet.isCorrectedByHand() || (isBehindAnother && sheet.broughtByHand() != null);
    }

    /** A closed month by today's facts and its own policy; what was posted for it is taken off. */
    private Computed.Counting correct(ModelMonth closed, Computed.Counting posted) {
        Terms terms = enterprise.run(closed.month, closed.revision()).computed.terms();
        Reckoning.Result result = Reckoning.of(closed.latest(), terms, brought(closed.latest()));
        Differences differences = new Differences(closed.month);
        result.lines().forEach(line -> differences.add(line, 1));
        enterprise.journal.stream()
                .filter(line -> line.concerns().equals(closed.month))
                .forEach(line -> differences.add(line.line(), -1));
        corrections.addAll(differences.lines());
        SortedMap<String, Differences.BaseWage> wages = Differences.baseWages(posted.result(), result);
        if (!wages.isEmpty()) {
            wageCorrections.put(closed.month, wages);
        }
        Computed.Counting counting = new Computed.Counting(closed.versions.size(), result);
        fresh.put(closed.month, counting);
        return counting;
    }

    private boolean check(Sheet sheet) {
        if (sheet.broughtByHand() != null && carried.getOrDefault("P1", 0L) != 0) {
            codes.add("brought-forward-twice");
            return false;
        }
        if (sheet.duty().size() < 4) {
            codes.add("missing-duty");
            return false;
        }
        return true;
    }

    private SortedMap<String, Long> brought(Sheet sheet) {
        SortedMap<String, Long> brought = new TreeMap<>(carried);
        if (sheet.broughtByHand() != null) {
            brought.put("P1", sheet.broughtByHand());
        }
        brought.values().removeIf(fen -> fen == 0);
        return brought;
    }

    private Computed computed(Terms terms, Sheet sheet) {
        SortedMap<String, Long> brought = brought(sheet);
        Reckoning.Result own = Reckoning.of(sheet, terms, brought);
        SortedMap<String, Long> totals = new TreeMap<>();
        own.people().forEach((person, figures) -> totals.put(person, figures.total() + correctionOf(person)));
        return new Computed(terms, sheet, brought, List.copyOf(corrections), wageCorrections, own, totals, fresh);
    }

    private long correctionOf(String person) {
        return wageCorrections.values().stream()
                        .mapToLong(wages -> wages.getOrDefault(person, Differences.BaseWage.NONE)
                                .sum())
                        .sum()
                + corrections.stream()
                        .mapToLong(line -> Differences.paidTo(person, line))
                        .sum();
    }

    /** S5: nothing settles in two months. */
    private Optional<Computed> settledOnce(Computed computed) {
        SortedMap<YearMonth, Computed.Counting> after = enterprise.counting();
        after.putAll(computed.fresh());
        after.put(month, new Computed.Counting(0, computed.own()));
        SortedSet<YearMonth> anew = new TreeSet<>(computed.fresh().keySet());
        anew.add(month);
        for (YearMonth one : anew) {
            for (YearMonth other : after.keySet()) {
                if (!one.equals(other) && !Collections.disjoint(settled(after, one), settled(after, other))) {
                    codes.add("already-settled");
                }
            }
        }
        return codes.isEmpty() ? Optional.of(computed) : Optional.empty();
    }

    private static SortedSet<String> settled(SortedMap<YearMonth, Computed.Counting> after, YearMonth month) {
        return Objects.requireNonNull(after.get(month)).result().settled();
    }
}
