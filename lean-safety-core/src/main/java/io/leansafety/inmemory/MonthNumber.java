package io.leansafety.inmemory;

import java.time.YearMonth;
import java.util.Comparator;

/** The key of what a month has by numbers from 1: versions of facts, steps, revisions. */
record MonthNumber(YearMonth month, int number) implements Comparable<MonthNumber> {
    private static final Comparator<MonthNumber> ORDER =
            Comparator.comparing(MonthNumber::month).thenComparing(MonthNumber::number);

    /** Before anything that a month has. */
    static MonthNumber first(YearMonth month) {
        return new MonthNumber(month, 0);
    }

    /** Behind anything that a month has. */
    static MonthNumber last(YearMonth month) {
        return new MonthNumber(month, Integer.MAX_VALUE);
    }

    @Override
    public int compareTo(MonthNumber other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return month + " " + number;
    }
}
