package io.leansafety.roster;

import io.leansafety.organization.Shift;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The visits of one shift on its days, which can be evened out while everything else stays as it is.
 *
 * <p>Each person may visit on some of the days, one visit a day, and how many days are taken is given. The numbers of
 * visitors by day that such choices can give form an M-convex set (Frank and Murota, <i>Decreasing minimization on
 * M-convex sets</i>, Mathematical Programming 195, 2022): where no visit can be moved, by way of other days where need be, to a day with at least two
 * fewer, the fullest day is as empty and the emptiest day as full as they can be, both at once.
 */
final class ShiftDays {
    private static final int ALWAYS_EVEN = 1;

    private final RosterTask task;
    private final Shift shift;
    private final List<LocalDate> days;
    /** Who visits, and who could as well, by the position of the day; people by their position in the task. */
    private final List<BitSet> visiting;

    private final List<BitSet> free;

    private ShiftDays(RosterTask task, Shift shift) {
        this.task = task;
        this.shift = shift;
        this.days = task.daysOf(shift);
        this.visiting = days.stream().map(day -> new BitSet()).toList();
        this.free = days.stream().map(day -> new BitSet()).toList();
    }

    /** The visits as they are planned; what is planned for the other shifts stays. */
    static ShiftDays planned(RosterTask task, Shift shift, Planned planned) {
        ShiftDays placed = new ShiftDays(task, shift);
        for (int at = 0; at < placed.days.size(); at++) {
            LocalDate day = placed.days.get(at);
            for (int i = 0; i < task.people().size(); i++) {
                RosterPerson person = task.people().get(i);
                placed.visiting.get(at).set(i, planned.takesPlace(day, shift, person));
                placed.free.get(at).set(i, planned.isFree(day, shift, person));
            }
        }
        return placed;
    }

    /** The visits that are asked, each person's on the first days on which they are there; other shifts say nothing. */
    static ShiftDays asked(RosterTask task, Shift shift) {
        ShiftDays placed = new ShiftDays(task, shift);
        for (int i = 0; i < task.people().size(); i++) {
            RosterPerson person = task.people().get(i);
            int left = person.visitsOf(shift);
            for (LocalDate day : task.daysFor(person, shift)) {
                List<BitSet> whose = left > 0 ? placed.visiting : placed.free;
                whose.get(placed.days.indexOf(day)).set(i);
                left--;
            }
        }
        return placed;
    }

    /** The visits, as they are placed now. */
    Stream<PlannedVisit> visits() {
        return positions()
                .flatMap(at -> visiting.get(at).stream()
                        .mapToObj(i -> new PlannedVisit(
                                days.get(at), shift, task.people().get(i).id())));
    }

    /** The day with the fewest visitors, the earliest of them. */
    LocalDate emptiest() {
        return days.get(positions().min(fewest()).orElseThrow());
    }

    /** The day with the most visitors, the earliest of them. */
    LocalDate fullest() {
        return days.get(positions().min(fewest().reversed()).orElseThrow());
    }

    /** How many people visit on a day of the shift. */
    int visitorsOn(LocalDate day) {
        return visitorsOn(days.indexOf(day));
    }

    /** By how many people the fullest and the emptiest day differ; 0 for a shift that is never worked. */
    int difference() {
        return days.isEmpty() ? 0 : visitorsOn(fullest()) - visitorsOn(emptiest());
    }

    /** The days on which nobody visits. */
    List<LocalDate> empty() {
        return days.stream().filter(day -> visitorsOn(day) == 0).toList();
    }

    /** The shift with its visits moved so that its days differ by less; empty where they can't. */
    Optional<ShiftDays> moreEven() {
        return Optional.of(this)
                .filter(now -> now.difference() > ALWAYS_EVEN)
                .map(ShiftDays::evenedOut)
                .filter(even -> even.difference() < difference());
    }

    /** A copy with its visits moved until the days differ as little as they can. */
    ShiftDays evenedOut() {
        ShiftDays even = new ShiftDays(task, shift);
        positions().forEach(at -> {
            even.visiting.get(at).or(visiting.get(at));
            even.free.get(at).or(free.get(at));
        });
        boolean moved = true;
        while (moved) {
            moved = positions().sorted(even.fewest().reversed()).anyMatch(even::moveFrom);
        }
        return even;
    }

    /** Moves a visit off a day to the emptiest that can be reached, if that has at least two fewer. */
    private boolean moveFrom(int from) {
        int[] before = reached(from);
        int to = positions().filter(day -> before[day] >= 0).min(fewest()).orElse(from);
        if (visitorsOn(from) - visitorsOn(to) < 2) {
            return false;
        }
        for (int day = to; day != from; day = before[day]) {
            move(before[day], day);
        }
        return true;
    }

    /** The day from which each day is reached by moving one visit, step by step; -1 for one that is not. */
    private int[] reached(int from) {
        int[] before = new int[days.size()];
        Arrays.fill(before, -1);
        before[from] = from;
        Deque<Integer> next = new ArrayDeque<>(List.of(from));
        while (!next.isEmpty()) {
            int at = next.remove();
            positions()
                    .filter(day -> before[day] < 0 && visiting.get(at).intersects(free.get(day)))
                    .forEach(day -> {
                        before[day] = at;
                        next.add(day);
                    });
        }
        return before;
    }

    private void move(int from, int to) {
        BitSet movable = (BitSet) visiting.get(from).clone();
        movable.and(free.get(to));
        int person = movable.nextSetBit(0);
        visiting.get(from).clear(person);
        free.get(from).set(person);
        visiting.get(to).set(person);
        free.get(to).clear(person);
    }

    private Stream<Integer> positions() {
        return IntStream.range(0, days.size()).boxed();
    }

    private Comparator<Integer> fewest() {
        return Comparator.comparingInt(this::visitorsOn);
    }

    /** How many people visit on a day, by its position. */
    private int visitorsOn(int day) {
        return visiting.get(day).cardinality();
    }
}
