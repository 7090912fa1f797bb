package io.leansafety.policy;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Sets;
import io.leansafety.value.Ratio;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What charges may be deducted from, and how far. Rule S6; X52 三(三)4(3).
 *
 * @param sources the wages that charges may be deducted from
 * @param limit whether the sources limit the deduction
 * @param carryForward whether what can't be deducted goes to the next month, else it is written off
 * @param maxShare the greatest share of the month's wages that may be deducted, or null without wage protection
 *     (工资支付暂行规定 art. 16)
 */
public record DeductionTerms(
        Set<Source> sources,
        Limit limit,
        boolean carryForward,
        @Nullable Ratio maxShare) {
    /** A wage that charges may be deducted from. */
    public enum Source {
        /** 绩效工资. */
        PERFORMANCE_WAGE,
        /** 计件定额工资, as far as it is paid. */
        QUOTA_WAGE,
        /** What the person is rewarded with in the month. */
        REWARDS
    }

    /** Whether the sources limit the deduction. */
    public enum Limit {
        /** No more than the sources hold. */
        SOURCES,
        /** No limit; a total may become negative. */
        NONE
    }

    public DeductionTerms {
        requireNonNull(limit, "limit");
        sources = Sets.immutableEnumSet(sources);
    }

    /** {@return the greatest share of the month's wages that may be deducted, empty without wage protection} */
    public Optional<Ratio> wageProtection() {
        return Optional.ofNullable(maxShare);
    }
}
