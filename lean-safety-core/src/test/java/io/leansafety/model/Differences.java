package io.leansafety.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a closed month comes to, less what was posted for it. Rule S11b. */
final class Differences {
    private final YearMonth month;
    private final Map<Movement, Long> amounts = new HashMap<>();

    /** What may be taken one from another; the lesser account comes first. */
    private record Movement(LocalDate day, String one, String other, String rule, String reference) {}

    Differences(YearMonth month) {
        this.month = month;
    }

    void add(Line line, int sign) {
        boolean isForth = line.debit().compareTo(line.credit()) < 0;
        Movement movement = new Movement(
                line.day(),
                isForth ? line.debit() : line.credit(),
                isForth ? line.credit() : line.debit(),
                line.rule(),
                line.reference());
        amounts.merge(movement, (isForth ? sign : -sign) * line.fen(), Long::sum);
    }

    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        amounts.forEach((movement, fen) -> {
            if (fen != 0) {
                Line line = new Line(
                        movement.day,
                        movement.one,
                        movement.other,
                        Math.abs(fen),
                        movement.rule,
                        movement.reference,
                        month);
                lines.add(fen > 0 ? line : line.reversed());
            }
        });
        lines.sort(Comparator.comparing(Line::toString));
        return lines;
    }

    /** What a correction pays to a person: safety wages and rewards, less what is deducted. */
    static long paidTo(String person, Line line) {
        long sign = isPay(person, line.credit()) ? 1 : isPay(person, line.debit()) ? -1 : 0;
        return sign * line.fen();
    }

    private static boolean isPay(String person, String account) {
        return account.equals("SAFETY_WAGE:" + person) || account.equals("PERFORMANCE_WAGE:" + person);
    }

    /** What is paid, and not booked. */
    record BaseWage(long quota, long performance) {
        static final BaseWage NONE = new BaseWage(0, 0);

        long sum() {
            return quota + performance;
        }
    }

    /** The same people are in every month. */
    static SortedMap<String, BaseWage> baseWages(Reckoning.Result posted, Reckoning.Result fresh) {
        SortedMap<String, BaseWage> wages = new TreeMap<>();
        posted.people().forEach((person, before) -> {
            Figures after = Objects.requireNonNull(fresh.people().get(person));
            wages.put(person, new BaseWage(after.quota() - before.quota(), after.performance() - before.performance()));
        });
        wages.values().removeIf(BaseWage.NONE::equals);
        return wages;
    }
}
