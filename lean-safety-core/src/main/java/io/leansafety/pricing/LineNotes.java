package io.leansafety.pricing;

import io.leansafety.finding.FinderClass;
import io.leansafety.finding.FindingFact;
import io.leansafety.policy.PriceTerms;
import io.leansafety.pricing.PriceItem.Charge;
import io.leansafety.pricing.PriceItem.PointsLoss;
import io.leansafety.pricing.PriceItem.SubjectCharge;
import io.leansafety.rule.Explanation;
import io.leansafety.rule.Explanation.Term;
import io.leansafety.rule.Formula;
import io.leansafety.rule.Operator;
import io.leansafety.rule.RuleId;
import io.leansafety.rule.Unit;
import io.leansafety.value.Money;
import io.leansafety.value.Ratio;
import io.leansafety.value.Rounding;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Explains the lines of a finding. Rules P3 to P8, A2b and S10.
 *
 * @param finding the finding
 * @param terms the policy's terms of prices
 * @param prices explains the item's prices
 */
record LineNotes(FindingFact finding, PriceTerms terms, PriceNotes prices) {
    private static final Term SUBJECT_CHARGE = new Term("subject-charge", RuleId.P4);
    private static final Term CHARGE = new Term("charge", RuleId.P5);
    private static final Term REWARD = new Term("reward", RuleId.P8);
    private static final Term DECIDED = new Term("decided", RuleId.P7);
    private static final Term SHARE = new Term("share-of-offender", RuleId.P5);
    private static final Term QUANTITY = new Term("quantity", RuleId.P4);
    private static final Term MULTIPLIER = new Term("repeat-multiplier", RuleId.P6);
    private static final Term POINTS = new Term("points-price", RuleId.A2B);
    private static final Term POINTS_LOST = new Term("points-lost", RuleId.A2B);
    private static final Term PART = new Term("part", RuleId.P5);
    private static final Term PARTS = new Term("parts", RuleId.P5);
    private static final Term POSITION = new Term("position", RuleId.P5);

    static LineNotes of(FindingFact finding, PriceTerms terms, PriceItem item, FinderClass finder) {
        return new LineNotes(finding, terms, new PriceNotes(item, finder));
    }

    /** A decision's amount is final: it comes from nowhere else. */
    static Explanation decided(Money amount) {
        return DECIDED.given(Unit.YUAN, amount.fen());
    }

    /** A part of an amount that several share to the fen. */
    static Explanation split(Explanation whole, int parts, int position, Money part) {
        return PART.of(
                Unit.YUAN,
                part.fen(),
                Operator.SPLIT.of(whole, PARTS.given(Unit.COUNT, parts), POSITION.given(Unit.COUNT, position)));
    }

    Explanation subjectPrice(RuleId document, PriceLadder ladder, Money amount) {
        return repeated(new Term("subject-price", document), ladder, null, amount);
    }

    Explanation subjectCharge(SubjectCharge charge, Money amount) {
        return repeated(SUBJECT_CHARGE, charge.ladder(), null, amount);
    }

    /** A share is taken of the offender's price. */
    Explanation charge(Charge charge, Money amount) {
        PriceLadder ladder =
                charge.ladder() == null ? prices.item().offenderCharge().orElseThrow() : charge.ladder();
        return repeated(CHARGE, ladder, charge.share(), amount);
    }

    Explanation reward(Charge reward, Money amount) {
        if (reward.ladder() == null) {
            throw new IllegalStateException("a reward must have amounts");
        }
        return prices.about(product(REWARD, List.of(price(reward.ladder()), quantity()), Unit.YUAN, amount.fen()));
    }

    Explanation points(PointsLoss loss, long hundredths) {
        Explanation each = prices.cited(POINTS.given(Unit.POINTS, loss.points().hundredths()));
        return prices.about(product(POINTS_LOST, List.of(each, quantity()), Unit.POINTS, hundredths))
                .with("category", loss.category());
    }

    /** Amount × share × quantity × multiplier. */
    private Explanation repeated(Term term, PriceLadder ladder, @Nullable Ratio share, Money amount) {
        List<Explanation> factors = new ArrayList<>();
        factors.add(price(ladder));
        if (share != null) {
            factors.add(SHARE.given(Unit.RATIO, share.millionths()));
        }
        factors.add(quantity());
        factors.add(MULTIPLIER
                .given(Unit.RATIO, terms.multiplierOf(finding.occurrence()).millionths())
                .with("occurrence", finding.occurrence()));
        return prices.about(product(term, factors, Unit.YUAN, amount.fen()).rounded(Rounding.HALF_UP));
    }

    private Explanation price(PriceLadder ladder) {
        return prices.price(
                ladder, ladder.amountFor(prices.finder(), terms.selfUnlisted()).orElse(Money.ZERO));
    }

    private Explanation quantity() {
        return QUANTITY.given(Unit.COUNT, finding.quantity())
                .with("per", prices.item().fact().unit());
    }

    private static Explanation product(Term term, List<Explanation> factors, Unit unit, long result) {
        return term.of(unit, result, new Formula(Operator.PRODUCT, factors));
    }
}
