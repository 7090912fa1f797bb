package io.leansafety.settlement;

import io.leansafety.rule.Explanation;
import io.leansafety.rule.Explanation.Term;
import io.leansafety.rule.Operator;
import io.leansafety.rule.RuleId;
import io.leansafety.rule.Unit;
import io.leansafety.value.Fraction;
import io.leansafety.value.Rounding;
import java.util.Arrays;

/**
 * Explains an entitlement from a pool: benchmark + share of the special fund. Rules S1 and S10.
 *
 * <p>The benchmarks of the others go in as their sum, so that nobody reads what a colleague earns; the last fen that
 * their order decides stands there by itself.
 */
final class PoolNotes {
    private static final Term BENCHMARK = new Term("benchmark", RuleId.S1);
    private static final Term BENCHMARKS = new Term("benchmarks-of-all", RuleId.S1);
    private static final Term FUND = new Term("special-fund", RuleId.S1);
    private static final Term PORTION = new Term("portion", RuleId.S1);
    private static final Term SHARE = new Term("share-of-fund", RuleId.S1);
    private static final Term LAST_FEN = new Term("last-fen", RuleId.S1);

    private final long fund;
    private final long all;
    private final int people;

    PoolNotes(long fund, long[] benchmarks) {
        this.fund = fund;
        this.all = Arrays.stream(benchmarks).sum();
        this.people = benchmarks.length;
    }

    Explanation entitlement(long benchmark, long share) {
        Explanation own = BENCHMARK.given(Unit.YUAN, benchmark);
        Term entitlement = Figure.ENTITLEMENT.term();
        if (fund == 0) {
            return entitlement.of(Unit.YUAN, benchmark, Operator.SAME.of(own));
        }
        Fraction part = Fraction.of(benchmark, all);
        Explanation portion = PORTION.of(
                Unit.RATIO,
                part,
                Operator.QUOTIENT.of(own, BENCHMARKS.given(Unit.YUAN, all).with("people", people)));
        long whole = Fraction.of(fund, 1).times(part).round(Rounding.DOWN);
        Explanation shared = SHARE.of(Unit.YUAN, whole, Operator.PRODUCT.of(FUND.given(Unit.YUAN, fund), portion))
                .rounded(Rounding.DOWN);
        return entitlement.of(
                Unit.YUAN, benchmark + share, Operator.SUM.of(own, shared, LAST_FEN.given(Unit.YUAN, share - whole)));
    }
}
