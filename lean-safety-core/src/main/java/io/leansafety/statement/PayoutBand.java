package io.leansafety.statement;

import io.leansafety.settlement.PersonResult;
import io.leansafety.settlement.PersonSettlement;
import io.leansafety.value.Money;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Those whose safety wage is paid at a ratio within a band.
 *
 * @param from the lowest ratio of the band, in millionths
 * @param people how many
 * @param entitlement what they were entitled to
 * @param paid what is paid to them
 */
record PayoutBand(int from, int people, Money entitlement, Money paid) {
    private static final int[] FROM = {1_000_000, 900_000, 800_000, 600_000, 1, 0};

    /** {@return the bands with those who are in them, from the highest} */
    static List<PayoutBand> of(List<PersonResult> people) {
        Map<Integer, PayoutBand> bands = new TreeMap<>(Collections.reverseOrder());
        for (int from : FROM) {
            bands.put(from, new PayoutBand(from, 0, Money.ZERO, Money.ZERO));
        }
        people.stream()
                .map(PersonResult::settlement)
                .forEach(person -> bandOf(person)
                        .ifPresent(from -> bands.computeIfPresent(from, (key, band) -> band.plus(person))));
        return List.copyOf(bands.values());
    }

    private static Optional<Integer> bandOf(PersonSettlement person) {
        return person.payoutRatio()
                .flatMap(ratio -> IntStream.of(FROM)
                        .boxed()
                        .filter(from -> ratio.millionths() >= from)
                        .findFirst());
    }

    private PayoutBand plus(PersonSettlement person) {
        return new PayoutBand(
                from, people + 1, entitlement.plus(person.month().entitlement()), paid.plus(person.safetyWagePaid()));
    }
}
