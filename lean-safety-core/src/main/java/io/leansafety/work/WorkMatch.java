package io.leansafety.work;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.leansafety.value.DateSpan;
import io.leansafety.value.SettlementPeriod;
import io.leansafety.work.Fulfillment.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Matches work to obligations, each piece of work to one of a kind. */
final class WorkMatch {
    private static final int YEAR = 12;

    private final WorkDone done;
    private final LocalDate asOf;
    private final int monthStartsOn;

    /** What can be done about each kind of obligation, in the order of its days. */
    private final ListMultimap<Object, Piece> pieces =
            MultimapBuilder.hashKeys().arrayListValues().build();

    private final Map<Obligation, Piece> matched = new HashMap<>();

    WorkMatch(WorkDone done, LocalDate asOf, int monthStartsOn) {
        this.done = done;
        this.asOf = asOf;
        this.monthStartsOn = monthStartsOn;
        for (WorkDone.SiteVisit visit : done.visits()) {
            pieces.put(visit.shift(), new Piece(visit.date(), visit.visit(), null));
            visit.checked()
                    .forEach((item, location) ->
                            pieces.put(new Checked(item, location), new Piece(visit.date(), visit.visit(), null)));
        }
        for (WorkDone.DutyAct act : done.acts()) {
            for (int i = 0; i < act.times(); i++) {
                pieces.put(act.clause(), new Piece(act.date(), null, act.work()));
            }
        }
    }

    /** An item at its location. */
    private record Checked(Object item, Object location) {}

    /** A piece of work; each is one of its own, however alike it is to others. */
    private static final class Piece {
        private final LocalDate date;
        private final @Nullable Visit visit;
        private final @Nullable DutyWork act;
        private boolean isUsed;

        Piece(LocalDate date, @Nullable Visit visit, @Nullable DutyWork act) {
            this.date = date;
            this.visit = visit;
            this.act = act;
        }
    }

    List<Fulfillment> match(DateSpan due) {
        List<Obligation> all = new ArrayList<>(Obligations.dueIn(done.checklists(), window(due), monthStartsOn));
        all.sort(Comparator.comparing(WorkMatch::dueDate));
        all.forEach(obligation -> take(obligation, obligation.days()));
        for (Obligation obligation : all) {
            if (!matched.containsKey(obligation) && dueDate(obligation).isBefore(asOf)) {
                take(obligation, new DateSpan(dueDate(obligation).plusDays(1), asOf));
            }
        }
        return all.stream()
                .filter(obligation -> due.includes(dueDate(obligation)))
                .map(this::fulfillment)
                .toList();
    }

    /** Work of a later day serves what is due then before it makes up for what was missed. */
    private DateSpan window(DateSpan due) {
        LocalDate last = due.to() == null || due.to().isBefore(asOf) ? asOf : due.to();
        DateSpan year = SettlementPeriod.containing(last, monthStartsOn).partOfYear(YEAR);
        return new DateSpan(due.from(), year.to());
    }

    private static LocalDate dueDate(Obligation obligation) {
        LocalDate last = obligation.days().to();
        return last == null ? LocalDate.MAX : last;
    }

    private void take(Obligation obligation, DateSpan days) {
        for (Piece piece : pieces.get(keyOf(obligation))) {
            if (!piece.isUsed && days.includes(piece.date)) {
                piece.isUsed = true;
                matched.put(obligation, piece);
                return;
            }
        }
    }

    private static Object keyOf(Obligation obligation) {
        if (obligation instanceof Obligation.Check check) {
            return new Checked(check.item(), check.location());
        }
        if (obligation instanceof Obligation.Attend attend) {
            return attend.shift();
        }
        return ((Obligation.Act) obligation).clause();
    }

    private Fulfillment fulfillment(Obligation obligation) {
        Piece piece = matched.get(obligation);
        if (piece == null) {
            Status status = dueDate(obligation).isBefore(asOf) ? Status.MISSED : Status.OPEN;
            return new Fulfillment(obligation, status, null, null);
        }
        Status status = obligation.days().includes(piece.date) ? Status.FULFILLED : Status.LATE;
        return new Fulfillment(obligation, status, piece.visit, piece.act);
    }
}
