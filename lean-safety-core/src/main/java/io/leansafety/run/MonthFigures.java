package io.leansafety.run;

import com.google.common.collect.ImmutableSortedSet;
import io.leansafety.settlement.BaseWages;
import io.leansafety.settlement.MonthFacts;
import io.leansafety.settlement.MonthSettlement;
import io.leansafety.settlement.PastMonth;
import io.leansafety.settlement.PastMonth.PastPerson;
import io.leansafety.settlement.PersonResult;
import io.leansafety.value.Money;
import io.leansafety.value.PersonId;
import io.leansafety.value.Reference;
import io.leansafety.value.SettlementPeriod;
import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a month came to for everybody, by the facts of some version: of the month of a run, and of each month before that
 * the run corrects. Rules S11 and S11b.
 *
 * @param period the month
 * @param factsVersion the version of the month's facts that it was computed from
 * @param people everybody's figures, by id
 * @param settled the findings, handovers and tenders that it settles
 */
public record MonthFigures(
        SettlementPeriod period, int factsVersion, List<PersonFigures> people, Set<Reference> settled) {
    /** Of people who were settled, each formed when it is asked for: a month's are only hashed, and written. */
    private static final class Settled extends AbstractList<PersonFigures> implements RandomAccess {
        private final List<PersonResult> people;

        Settled(List<PersonResult> people) {
            this.people = List.copyOf(people);
        }

        @Override
        public PersonFigures get(int index) {
            return PersonFigures.of(people.get(index).settlement());
        }

        @Override
        public int size() {
            return people.size();
        }
    }

    public MonthFigures {
        people = people instanceof Settled ? people : List.copyOf(people);
        settled = ImmutableSortedSet.copyOf(settled);
    }

    /**
     * Returns the figures of a month that was settled.
     *
     * @param factsVersion the version of its facts
     * @param facts the facts
     * @param settlement the month's result
     * @return everybody's figures
     */
    public static MonthFigures of(int factsVersion, MonthFacts facts, MonthSettlement settlement) {
        return new MonthFigures(
                settlement.period(),
                factsVersion,
                new Settled(settlement.people()),
                SettledReferences.of(facts, settlement));
    }

    /** {@return the base wages of each, which no journal entry tells (rule S9)} */
    public BaseWages baseWages() {
        return new BaseWages(wages(PersonFigures::quotaWagePaid), wages(PersonFigures::performanceWage));
    }

    private Map<PersonId, Money> wages(Function<PersonFigures, Money> wage) {
        return people.stream().collect(Collectors.toMap(PersonFigures::person, wage));
    }

    /** {@return what the next month and the year need of it} */
    public PastMonth past() {
        return new PastMonth(
                period,
                people.stream()
                        .map(person -> new PastPerson(
                                person.person(), person.dutyScore(), person.inspectionScore(), person.carriedForward()))
                        .toList());
    }
}
