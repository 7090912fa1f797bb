package io.leansafety.settlement;

import io.leansafety.pricing.CatalogVersion;
import io.leansafety.rule.RuleId;
import io.leansafety.value.Money;
import io.leansafety.value.Reference;
import io.leansafety.value.RoleName;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one finding did to a person: a charge (P5, P7), a reward (P8) or points lost (A2b).
 *
 * @param finding the finding
 * @param rule P5, P7, P8 or A2b
 * @param roleOrNull the role by which the person was reached, null by a decision
 * @param hundredths the amount in fen, or the points in hundredths
 * @param catalogOrNull the catalog that priced it, null by a decision
 */
public record ResultLine(
        Reference finding,
        RuleId rule,
        @Nullable RoleName roleOrNull,
        long hundredths,
        @Nullable CatalogVersion catalogOrNull)
        implements Comparable<ResultLine> {
    private static final Comparator<ResultLine> ORDER = Comparator.comparing(ResultLine::finding)
            .thenComparing(line -> line.rule().id())
            .thenComparing(
                    line -> line.roleOrNull() == null ? "" : line.roleOrNull().value())
            .thenComparingLong(ResultLine::hundredths);

    /** {@return the role by which the person was reached, empty by a decision} */
    public Optional<RoleName> role() {
        return Optional.ofNullable(roleOrNull);
    }

    /** {@return the catalog that priced it, empty by a decision} */
    public Optional<CatalogVersion> catalog() {
        return Optional.ofNullable(catalogOrNull);
    }

    /** {@return the amount in yuan, or the points, with two decimals} */
    public String amount() {
        return Money.format(hundredths);
    }

    /** Orders by finding, rule, role and amount. */
    @Override
    public int compareTo(ResultLine other) {
        return ORDER.compare(this, other);
    }
}
