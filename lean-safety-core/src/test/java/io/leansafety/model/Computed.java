package io.leansafety.model;

import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * A month as the model would post it.
 *
 * @param terms the policy
 * @param sheet the facts
 * @param brought what is brought forward, by person; without those of 0
 * @param corrections the lines that correct closed months
 * @param wageCorrections by how much base wages of closed months change, by month and person; without those of 0
 * @param own what the month comes to by itself
 * @param totals what everybody gets, corrections of closed months included
 * @param fresh the closed months that were computed afresh
 */
record Computed(
        Terms terms,
        Sheet sheet,
        SortedMap<String, Long> brought,
        List<Line> corrections,
        SortedMap<YearMonth, SortedMap<String, Differences.BaseWage>> wageCorrections,
        Reckoning.Result own,
        SortedMap<String, Long> totals,
        SortedMap<YearMonth, Counting> fresh) {
    /** A month's figures that count now, and the version of the facts that they were made from. */
    record Counting(int version, Reckoning.Result result) {}

    /** Whether it was made from the same: then it has the same fingerprint. */
    boolean isSameAs(Computed other) {
        return inputs().equals(other.inputs());
    }

    List<Object> inputs() {
        return List.of(terms.id(), sheet, brought, corrections, wageCorrections, fresh);
    }

    List<Line> lines() {
        return Stream.concat(own.lines().stream(), corrections.stream()).toList();
    }
}
