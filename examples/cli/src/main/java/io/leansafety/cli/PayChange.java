package io.leansafety.cli;

import io.leansafety.settlement.MonthSettlement;
import io.leansafety.settlement.PersonResult;
import io.leansafety.settlement.PersonSettlement;
import io.leansafety.value.Money;
import io.leansafety.value.PersonId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How somebody's pay changed from one month to the next.
 *
 * @param before the month before
 * @param now the month
 */
record PayChange(PersonResult before, PersonResult now) {
    /** What of the pay changed, by the name of its figure in the texts. */
    record Part(String figure, Money change) {
        private long magnitude() {
            return Math.abs(change.fen());
        }
    }

    /** Returns the changes of everybody who is in both months, the greatest first. */
    static List<PayChange> between(MonthSettlement before, MonthSettlement now) {
        Map<PersonId, PersonResult> earlier = before.people().stream()
                .collect(Collectors.toMap(result -> result.person().id(), Function.identity()));
        return now.people().stream()
                .flatMap(result ->
                        Optional.ofNullable(earlier.get(result.person().id()))
                                .map(past -> new PayChange(past, result))
                                .stream())
                .sorted(Comparator.comparingLong(
                                (PayChange change) -> -Math.abs(change.total().fen()))
                        .thenComparing(change -> change.now().person().id()))
                .toList();
    }

    Money total() {
        return difference(PersonSettlement::total);
    }

    /** Returns what changed most, the greatest first; what did not change is left out. */
    List<Part> parts() {
        return Stream.of(
                        new Part("safety-wage-paid", difference(PersonSettlement::safetyWagePaid)),
                        new Part("quota-wage-paid", difference(PersonSettlement::quotaWagePaid)),
                        new Part(
                                "performance-wage",
                                difference(settlement -> settlement.month().performance())),
                        new Part("rewards", difference(PersonSettlement::rewards)),
                        new Part(
                                "corrections",
                                difference(settlement -> settlement.month().corrections())),
                        new Part(
                                "deducted",
                                difference(PersonSettlement::deducted).negated()))
                .filter(part -> !part.change().isZero())
                .sorted(Comparator.comparingLong((Part part) -> -part.magnitude()))
                .toList();
    }

    private Money difference(Function<PersonSettlement, Money> figure) {
        return figure.apply(now.settlement()).minus(figure.apply(before.settlement()));
    }
}
