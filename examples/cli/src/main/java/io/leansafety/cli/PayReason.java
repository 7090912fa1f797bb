package io.leansafety.cli;

import io.leansafety.rule.Explanation;
import io.leansafety.settlement.ExplainedMonth;
import io.leansafety.settlement.Figure;
import io.leansafety.value.Money;
import io.leansafety.value.PersonId;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What moved somebody's pay most: leave, else a charge or what the safety wage was paid by, in the month that was worse.
 *
 * @param before the month before
 * @param month the month
 * @param change how the pay changed
 */
record PayReason(ExplainedMonth before, ExplainedMonth month, PayChange change) {
    private static final String EXEMPT = "exempt-ratio";

    Optional<Explanation> find() {
        Optional<Explanation> ratio = worse(Figure.PAYOUT_RATIO, false).flatMap(PayReason::leastInput);
        if (ratio.filter(least -> least.name().equals(EXEMPT)).isPresent()) {
            return ratio;
        }
        return magnitude("deducted") > magnitude("safety-wage-paid")
                ? worse(Figure.CHARGES, true).flatMap(PayReason::greatestInput)
                : ratio;
    }

    private long magnitude(String figure) {
        return change.parts().stream()
                .filter(part -> part.figure().equals(figure))
                .map(PayChange.Part::change)
                .mapToLong(Money::fen)
                .map(Math::abs)
                .findFirst()
                .orElse(0);
    }

    /** The figure of the month in which it cost more. */
    private Optional<Explanation> worse(Figure figure, boolean isGreaterWorse) {
        PersonId person = change.now().person().id();
        Map<Figure, Explanation> earlier = before.person(person);
        Map<Figure, Explanation> now = month.person(person);
        Comparator<Explanation> byResult = Comparator.comparing(Explanation::result);
        return Stream.of(earlier, now)
                .map(figures -> Optional.ofNullable(figures.get(figure)))
                .flatMap(Optional::stream)
                .min(isGreaterWorse ? byResult.reversed() : byResult);
    }

    private static Optional<Explanation> leastInput(Explanation node) {
        return node.inputs().stream().min(Comparator.comparing(Explanation::result));
    }

    private static Optional<Explanation> greatestInput(Explanation node) {
        return node.inputs().stream().max(Comparator.comparing(Explanation::result));
    }
}
