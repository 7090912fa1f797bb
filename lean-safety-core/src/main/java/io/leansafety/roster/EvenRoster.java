package io.leansafety.roster;

import io.leansafety.organization.Shift;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Evens a roster out, whoever made it: moves visits from days with many visitors to days with few, until {@link
 * RosterCheck} finds no shift uneven. Rule C1.9 (均衡化).
 *
 * <p>Everybody keeps their visits, on other days, and no mistake is added; a shift that was left without anybody on some
 * day gets somebody, if moving its visits can help that. Each step lowers the sum of the squared numbers of visitors, so
 * it comes to an end.
 */
public final class EvenRoster {
    private EvenRoster() {}

    /**
     * Returns a roster with the same visits, some of them on other days.
     *
     * @param task what is asked
     * @param roster the roster; a visit that can't take place stays where it is
     * @return the even roster; the same where it was even
     */
    public static Roster of(RosterTask task, Roster roster) {
        Roster even = roster;
        for (Optional<Roster> next = step(task, even); next.isPresent(); next = step(task, even)) {
            even = next.get();
        }
        return even;
    }

    /** The roster with one shift evened out; empty where none can be. */
    private static Optional<Roster> step(RosterTask task, Roster roster) {
        Planned planned = Planned.by(roster);
        return Stream.of(Shift.values())
                .map(shift -> ShiftDays.planned(task, shift, planned))
                .flatMap(now -> now.moreEven().stream().map(even -> moved(roster, now, even)))
                .findFirst();
    }

    private static Roster moved(Roster roster, ShiftDays from, ShiftDays to) {
        Set<PlannedVisit> gone = from.visits().collect(Collectors.toSet());
        Stream<PlannedVisit> left = roster.visits().stream().filter(visit -> !gone.contains(visit));
        return new Roster(Stream.concat(left, to.visits()).toList());
    }
}
