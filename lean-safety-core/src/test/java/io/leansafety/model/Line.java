package io.leansafety.model;

import io.leansafety.ledger.Entry;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** An entry of the journal, as the model writes it. */
record Line(
        LocalDate day,
        String debit,
        String credit,
        long fen,
        String rule,
        String reference,
        @Nullable YearMonth corrects) {
    static Line of(Entry entry) {
        return new Line(
                entry.date(),
                entry.debit().toString(),
                entry.credit().toString(),
                entry.amount().fen(),
                entry.rule().id(),
                entry.reference(),
                entry.corrects());
    }

    Line reversed() {
        return new Line(day, credit, debit, fen, rule, reference, corrects);
    }

    Line correcting(YearMonth month) {
        return new Line(day, debit, credit, fen, rule, reference, month);
    }
}
