package io.leansafety.roster;

import io.leansafety.organization.Shift;
import java.time.LocalDate;
import java.util.BitSet;

/**
 * Whether the visits of one person find days, all others left aside: one a day, none EARLY after NIGHT, none when absent.
 *
 * <p>Goes from day to day with every number of visits that could have been made by then, once for a person who comes
 * rested and once for one who comes from a night. The numbers of the three shifts are one number in mixed radix.
 */
final class PersonFit {
    private final RosterTask task;
    private final RosterPerson person;
    private BitSet rested = new BitSet();
    private BitSet fromNight = new BitSet();

    private PersonFit(RosterTask task, RosterPerson person) {
        this.task = task;
        this.person = person;
    }

    static boolean of(RosterTask task, RosterPerson person) {
        for (Shift shift : Shift.values()) {
            if (person.visitsOf(shift) > task.daysFor(person, shift).size()) {
                return false;
            }
        }
        return new PersonFit(task, person).isFound();
    }

    private boolean isFound() {
        rested.set(0);
        task.period().first().datesUntil(task.period().last().plusDays(1)).forEach(this::live);
        int all = stepOf(Shift.NIGHT) * (person.visitsOf(Shift.NIGHT) + 1) - 1;
        return rested.get(all) || fromNight.get(all);
    }

    private void live(LocalDate day) {
        BitSet either = or(rested, fromNight);
        BitSet then = or(either, visiting(day, Shift.EARLY, rested));
        fromNight = visiting(day, Shift.NIGHT, either);
        rested = or(then, visiting(day, Shift.MIDDLE, either));
    }

    /** The numbers after one more visit of a shift, where that is worked, theirs, and not done with. */
    private BitSet visiting(LocalDate day, Shift shift, BitSet before) {
        BitSet after = new BitSet();
        if (task.isWorked(day, shift) && person.isThere(day)) {
            int step = stepOf(shift);
            before.stream()
                    .filter(numbers -> numbers / step % (person.visitsOf(shift) + 1) < person.visitsOf(shift))
                    .forEach(numbers -> after.set(numbers + step));
        }
        return after;
    }

    private int stepOf(Shift shift) {
        return switch (shift) {
            case EARLY -> 1;
            case MIDDLE -> person.visitsOf(Shift.EARLY) + 1;
            case NIGHT -> stepOf(Shift.MIDDLE) * (person.visitsOf(Shift.MIDDLE) + 1);
        };
    }

    private static BitSet or(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.or(other);
        return both;
    }
}
