package io.leansafety.jdbc;

import io.leansafety.ledger.Anchor;
import io.leansafety.port.Ports;
import io.leansafety.port.Stored;
import io.leansafety.run.MarketEvent;
import io.leansafety.run.MonthStep;
import io.leansafety.run.Request;
import io.leansafety.run.RunStep;
import io.leansafety.run.TakenException;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.RequestKey;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;

/**
 * Numbered units of work, each what posting a month writes: a step, a run with its figures, entries, a request and an
 * event. Some go to one enterprise, the next to another.
 *
 * @param ports where they are written
 * @param name what the enterprises' names begin with
 * @param passing is told of each point that a unit passes
 */
record CrashUnits(Ports ports, String name, Consumer<Point> passing) {
    static final int ENTRIES = 3;
    private static final int MONTHS = 40;

    /** Where a unit may be stopped. */
    enum Point {
        LOOKED,
        STEPPED,
        RUN_KEPT,
        JOURNALIZED,
        REQUESTED,
        TOLD,
        COMMITTED,
        ANCHORED,
        NOT_ANCHORED;

        boolean isCommitted() {
            return compareTo(COMMITTED) >= 0;
        }
    }

    EnterpriseId enterprise(int number) {
        return new EnterpriseId(name + number / MONTHS);
    }

    static YearMonth month(int number) {
        return Stored.OCTOBER.plusMonths(number % MONTHS);
    }

    /** Works a unit, unless it was worked before. Returns whether it did. */
    boolean work(int number) {
        RequestKey key = new RequestKey("K" + number);
        return ports.transactions().inOne(() -> {
            boolean isNew = ports.requests().find(enterprise(number), key).isEmpty();
            passing.accept(Point.LOOKED);
            if (isNew) {
                write(number, key);
            }
            return isNew;
        });
    }

    private void write(int number, RequestKey key) {
        EnterpriseId enterprise = enterprise(number);
        YearMonth month = month(number);
        RunStep step = Stored.step(enterprise, month, 1, 1, MonthStep.POST);
        ports.runs().add(step);
        passing.accept(Point.STEPPED);
        ports.runs().keep(Stored.run(enterprise, month, 1, Stored.figures(month, "F" + number)));
        passing.accept(Point.RUN_KEPT);
        journalize(enterprise, month);
        passing.accept(Point.JOURNALIZED);
        ports.requests().add(new Request(enterprise, key, step.fingerprint(), month, 1));
        passing.accept(Point.REQUESTED);
        ports.outbox().add(MarketEvent.of(step));
        passing.accept(Point.TOLD);
    }

    private void journalize(EnterpriseId enterprise, YearMonth month) {
        Anchor end = ports.journalEntries().end(enterprise);
        ports.journalEntries()
                .add(Stored.seal(enterprise, month, 1)
                        .post(end, List.of(Stored.entry(1, null), Stored.entry(2, null), Stored.entry(3, null))));
        Anchor next = ports.journalEntries().end(enterprise);
        ports.transactions().whenKept(() -> {
            passing.accept(Point.COMMITTED);
            anchor(enterprise, next);
            passing.accept(Point.ANCHORED);
        });
    }

    /** As the market does it: what is kept stays kept without its anchor. */
    private void anchor(EnterpriseId enterprise, Anchor end) {
        try {
            ports.anchors().keep(enterprise, end);
        } catch (TakenException | DatabaseException lost) {
            passing.accept(Point.NOT_ANCHORED);
        }
    }
}
