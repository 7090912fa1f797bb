package io.leansafety.pricing;

import io.leansafety.finding.FinderClass;
import io.leansafety.rule.Explanation;
import io.leansafety.rule.Explanation.Term;
import io.leansafety.rule.RuleId;
import io.leansafety.rule.Unit;
import io.leansafety.value.Money;

/**
 * Explains a price by its item. Rules P1, P3 and S10.
 *
 * @param item the item
 * @param finder the class of who found it
 */
record PriceNotes(PriceItem item, FinderClass finder) {
    private static final Term PRICE = new Term("price", RuleId.P3);

    Explanation price(PriceLadder ladder, Money amount) {
        FinderClass listed = ladder.classFor(finder);
        return cited(PRICE.given(Unit.YUAN, amount.fen()))
                .with("finder", finder)
                .with("listed", listed == finder ? null : listed);
    }

    /** Names the item, and cites where the item itself comes from. */
    Explanation cited(Explanation explanation) {
        return about(explanation).citing(item.fact().source());
    }

    /** Names the item. */
    Explanation about(Explanation explanation) {
        return explanation
                .with("item", item.code())
                .with("title", item.fact().title())
                .with("catalog", item.catalog());
    }
}
