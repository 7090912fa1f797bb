package io.leansafety.pricing;

import io.leansafety.finding.FinderClass;
import io.leansafety.policy.PriceTerms;
import io.leansafety.policy.PriceTerms.SelfUnlisted;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problems;
import io.leansafety.value.Fraction;
import io.leansafety.value.Money;
import io.leansafety.value.Ratio;
import io.leansafety.value.RoleName;
import io.leansafety.value.ValueOutOfRangeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An item under review: what it costs whom, by the parts of it that were not found wrong. Rules P3 to P5. */
final class ReviewedItem {
    private static final Money MOST = Money.ofFen(Money.MAX_FEN);

    private final ItemFact fact;
    private final Place here;
    private final SelfUnlisted selfUnlisted;
    private final Problems doubts;
    private final List<Line> lines = new ArrayList<>();

    /** A line of the chain with the amounts that it pays, or pays a share of. */
    private record Line(RoleName role, Map<FinderClass, Money> amounts, Ratio share, Place place) {
        Fraction charge(FinderClass finder, SelfUnlisted selfUnlisted) {
            long fen = new PriceLadder(amounts)
                    .amountFor(finder, selfUnlisted)
                    .orElse(Money.ZERO)
                    .fen();
            return Fraction.of(fen, 1).times(share.asFraction());
        }
    }

    ReviewedItem(ItemFact fact, Place here, PriceTerms terms, Problems doubts) {
        this.fact = fact;
        this.here = here;
        this.selfUnlisted = terms.selfUnlisted();
        this.doubts = doubts;
        for (int i = 0; i < fact.charges().size(); i++) {
            addLine(fact.charges().get(i), here.field("charges").index(i));
        }
    }

    private void addLine(ChargeFact charge, Place place) {
        Ratio share = charge.shareOfOffender();
        Map<FinderClass, Money> amounts = share == null ? charge.amount() : offenderAmounts();
        if (charge.role() != null && amounts != null && !doubts.isDoubtful(place)) {
            lines.add(new Line(charge.role(), amounts, share == null ? Ratio.ONE : share, place));
        }
    }

    private @Nullable Map<FinderClass, Money> offenderAmounts() {
        for (int i = 0; i < fact.charges().size(); i++) {
            ChargeFact charge = fact.charges().get(i);
            if (RoleName.OFFENDER.equals(charge.role())) {
                return isDoubtful(here.field("charges").index(i)) ? null : charge.amount();
            }
        }
        return null;
    }

    ItemFact fact() {
        return fact;
    }

    Place here() {
        return here;
    }

    SelfUnlisted selfUnlisted() {
        return selfUnlisted;
    }

    String name() {
        return fact.code() == null ? "-" : fact.code().value();
    }

    boolean isOf(String kind) {
        return kind.equals(fact.kind());
    }

    /** Whether a part of it was found wrong, so that what is not there may only not be readable. */
    boolean isDoubtful(Place part) {
        return doubts.isDoubtful(part);
    }

    boolean isDecidedByCase(FinderClass finder) {
        return fact.caseByCase().contains(finder);
    }

    /** Whether it moves nothing and asks for no decision: a price of 0 is a price. */
    boolean isEmpty() {
        return fact.subjectPrice() == null
                && fact.subjectCharges().isEmpty()
                && fact.charges().isEmpty()
                && fact.points().isEmpty()
                && fact.rewards().isEmpty()
                && fact.caseByCase().isEmpty()
                && Stream.of("subjectPrice", "subjectCharges", "charges", "deductions", "rewards", "caseByCase")
                        .noneMatch(part -> isDoubtful(here.field(part)));
    }

    /** The roles of the chain, in order. */
    List<RoleName> chargedRoles() {
        return lines.stream().map(Line::role).distinct().toList();
    }

    /** Where each line of a role stands that charges something for a class. */
    List<Place> linesOf(RoleName role, FinderClass finder) {
        return lines.stream()
                .filter(line -> line.role().equals(role) && !isDecidedByCase(finder))
                .filter(line -> !charge(Stream.of(line), finder).isZero())
                .map(Line::place)
                .toList();
    }

    Optional<Place> firstLineOf(RoleName role) {
        return lines.stream()
                .filter(line -> line.role().equals(role))
                .map(Line::place)
                .findFirst();
    }

    boolean lists(RoleName role, FinderClass finder) {
        return lines.stream()
                .anyMatch(line -> line.role().equals(role) && line.amounts().containsKey(finder));
    }

    /** What a role pays in all; empty where the chain does not name it, or the class is decided case by case. */
    Optional<Money> charge(RoleName role, FinderClass finder) {
        return isDecidedByCase(finder) || firstLineOf(role).isEmpty()
                ? Optional.empty()
                : Optional.of(charge(lines.stream().filter(line -> line.role().equals(role)), finder));
    }

    /** What the responsible subject pays; empty where it has no price, or the class is decided case by case. */
    Optional<Money> subjectPrice(FinderClass finder) {
        Map<FinderClass, Money> amounts = fact.subjectPrice();
        return amounts == null || isDecidedByCase(finder) || isDoubtful(here.field("subjectPrice"))
                ? Optional.empty()
                : Optional.of(
                        new PriceLadder(amounts).amountFor(finder, selfUnlisted).orElse(Money.ZERO));
    }

    /** Nothing above the greatest amount is ever paid, and to compare by it is enough. */
    private Money charge(Stream<Line> charging, FinderClass finder) {
        try {
            return charging.map(line -> line.charge(finder, selfUnlisted))
                    .reduce(Fraction.ZERO, Fraction::plus)
                    .roundToFen();
        } catch (ValueOutOfRangeException e) {
            return MOST;
        }
    }
}
