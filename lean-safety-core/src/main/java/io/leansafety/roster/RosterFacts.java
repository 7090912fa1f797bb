package io.leansafety.roster;

import io.leansafety.value.PersonId;
import io.leansafety.value.SettlementPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a roster document says.
 *
 * @param period the settlement month; the policy says on which day it starts
 * @param absences who is away when, in their order
 * @param roster the visits planned so far, or none
 */
public record RosterFacts(SettlementPeriod period, List<Absence> absences, Roster roster) {
    /** Creates the facts; the absences may come in any order. */
    public RosterFacts {
        absences = absences.stream().sorted().toList();
    }

    /**
     * Returns the days of a period on which a person is away.
     *
     * @param person who
     * @param days the period, started on the day that the policy says
     * @return the days, those outside the period left out
     */
    public Set<LocalDate> absencesOf(PersonId person, SettlementPeriod days) {
        List<Absence> own = absences.stream()
                .filter(absence -> absence.person().equals(person))
                .toList();
        return days.first()
                .datesUntil(days.last().plusDays(1))
                .filter(day -> own.stream().anyMatch(absence -> absence.includes(day)))
                .collect(Collectors.toSet());
    }
}
