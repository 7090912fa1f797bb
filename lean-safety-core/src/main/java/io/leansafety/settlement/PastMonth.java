package io.leansafety.settlement;

import io.leansafety.value.Money;
import io.leansafety.value.PersonId;
import io.leansafety.value.Score;
import io.leansafety.value.SettlementPeriod;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What later months and the year need of a settled month.
 *
 * @param period the month
 * @param people everybody, in the order of the result
 */
public record PastMonth(SettlementPeriod period, List<PastPerson> people) {
    /**
     * What is needed of a person.
     *
     * @param person who
     * @param dutyOrNull the duty score, null where none was assessed
     * @param inspectionOrNull the month's inspection score, null where none was assessed
     * @param carriedForward what is carried forward to the next month
     */
    public record PastPerson(
            PersonId person,
            @Nullable Score dutyOrNull,
            @Nullable Score inspectionOrNull,
            Money carriedForward) {
        /** {@return the duty score, empty where none was assessed} */
        public Optional<Score> duty() {
            return Optional.ofNullable(dutyOrNull);
        }

        /** {@return the month's inspection score, empty where none was assessed} */
        public Optional<Score> inspection() {
            return Optional.ofNullable(inspectionOrNull);
        }

        /** {@return the person's id alone: wages and scores never reach a log} */
        @Override
        public String toString() {
            return "PastPerson[" + person + "]";
        }
    }

    public PastMonth {
        people = List.copyOf(people);
    }

    /**
     * Returns what is needed of a month that was settled here.
     *
     * @param settlement the month's result
     * @return the past month
     */
    public static PastMonth of(MonthSettlement settlement) {
        return new PastMonth(
                settlement.period(),
                settlement.people().stream()
                        .map(PersonResult::settlement)
                        .map(person -> new PastPerson(
                                person.person(),
                                person.dutyScore().orElse(null),
                                person.inspectionScore().orElse(null),
                                person.carriedForward()))
                        .toList());
    }
}
