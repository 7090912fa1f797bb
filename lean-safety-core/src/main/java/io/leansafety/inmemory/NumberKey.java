package io.leansafety.inmemory;

import io.leansafety.life.DocumentNumber;
import io.leansafety.life.NumberSeries;
import java.util.Comparator;

/** The key of a document's number: those of one series stand together, in their order. */
record NumberKey(DocumentNumber number) implements Comparable<NumberKey> {
    private static final Comparator<NumberKey> ORDER = Comparator.comparing(
            NumberKey::number,
            Comparator.comparing(
                            DocumentNumber::series,
                            Comparator.comparing(NumberSeries::center)
                                    .thenComparing(NumberSeries::year)
                                    .thenComparing(NumberSeries::kind))
                    .thenComparing(DocumentNumber::number));

    /** Behind any number of a series. */
    static NumberKey last(NumberSeries series) {
        return new NumberKey(new DocumentNumber(series, Integer.MAX_VALUE));
    }

    @Override
    public int compareTo(NumberKey other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return number.toString();
    }
}
