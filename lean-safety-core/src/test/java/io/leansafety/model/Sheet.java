package io.leansafety.model;

import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a month in bare numbers: fen by person, hundredths of a point by person, and by day of the month for the
 * quota wages of the team leader.
 */
record Sheet(
        YearMonth month,
        long fund,
        boolean goalMet,
        SortedMap<String, Long> benchmarks,
        long entitlement,
        SortedMap<String, Long> performance,
        SortedMap<Integer, Long> quota,
        SortedMap<Integer, Integer> dayScores,
        SortedMap<String, Integer> duty,
        SortedMap<String, Integer> inspection,
        List<Slip> slips,
        @Nullable Long broughtByHand,
        boolean isCorrectedByHand) {
    Sheet {
        slips = List.copyOf(slips);
    }

    Sheet withSlips(List<Slip> replacement) {
        return new Sheet(
                month,
                fund,
                goalMet,
                benchmarks,
                entitlement,
                performance,
                quota,
                dayScores,
                duty,
                inspection,
                replacement,
                broughtByHand,
                isCorrectedByHand);
    }

    Sheet withDuty(SortedMap<String, Integer> replacement) {
        return new Sheet(
                month,
                fund,
                goalMet,
                benchmarks,
                entitlement,
                performance,
                quota,
                dayScores,
                replacement,
                inspection,
                slips,
                broughtByHand,
                isCorrectedByHand);
    }

    Sheet byHand(@Nullable Long brought, boolean isCorrected) {
        return new Sheet(
                month,
                fund,
                goalMet,
                benchmarks,
                entitlement,
                performance,
                quota,
                dayScores,
                duty,
                inspection,
                slips,
                brought,
                isCorrected);
    }

    /** Never a wage in a log. */
    @Override
    public String toString() {
        return "Sheet[" + month + "]";
    }
}
