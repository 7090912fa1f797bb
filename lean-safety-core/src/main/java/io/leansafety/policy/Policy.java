package io.leansafety.policy;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.leansafety.value.DateSpan;
import io.leansafety.value.TierId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A scheme's settings, in force for a span of days. A month is settled by the policy in force on its last day (V6).
 *
 * <p>A policy is a plain value: {@link PolicyCheck} says what in it contradicts the rules, and nothing is settled by one
 * that does.
 *
 * @param id the policy's id, as {@code "xinsheng-2020-52"}
 * @param validity the days on which it is in force
 * @param title its title by language, {@code zh} and {@code en}
 * @param source the source document's id
 * @param monthStartsOn the day on which a settlement month starts, 1 to 28 (rule V5)
 * @param tiers the tiers, in the order in which they are listed (rule O3)
 * @param assessment how scores are formed
 * @param prices how findings are priced
 * @param trades how subjects trade
 * @param deductions what charges may be deducted from
 * @param annual how leaders are paid for a year
 * @param checklists how checklists are reviewed
 * @param market what a settlement never reads
 * @param assumed the settings that no source fixes
 */
public record Policy(
        String id,
        DateSpan validity,
        Map<String, String> title,
        @Nullable String source,
        int monthStartsOn,
        List<TierScheme> tiers,
        AssessmentTerms assessment,
        PriceTerms prices,
        TradeTerms trades,
        DeductionTerms deductions,
        AnnualTerms annual,
        ChecklistTerms checklists,
        MarketTerms market,
        List<String> assumed) {
    public Policy {
        requireNonNull(id, "id");
        requireNonNull(validity, "validity");
        requireNonNull(assessment, "assessment");
        requireNonNull(prices, "prices");
        requireNonNull(trades, "trades");
        requireNonNull(deductions, "deductions");
        requireNonNull(annual, "annual");
        requireNonNull(checklists, "checklists");
        requireNonNull(market, "market");
        title = ImmutableMap.copyOf(title);
        tiers = ImmutableList.copyOf(tiers);
        assumed = ImmutableList.copyOf(assumed);
    }

    /**
     * Returns this policy in force for other days.
     *
     * @param days the days on which it is in force
     * @return the policy
     */
    public Policy during(DateSpan days) {
        return new Policy(
                id,
                days,
                title,
                source,
                monthStartsOn,
                tiers,
                assessment,
                prices,
                trades,
                deductions,
                annual,
                checklists,
                market,
                assumed);
    }

    /**
     * Returns how a tier is assessed and paid.
     *
     * @param tier the tier
     * @return its scheme, empty for a tier that this policy does not have
     */
    public Optional<TierScheme> findTier(TierId tier) {
        return tiers.stream().filter(scheme -> scheme.id().equals(tier)).findFirst();
    }

    /** {@return the ids of all tiers, in the order in which they are listed} */
    public Set<TierId> tierIds() {
        return tiers.stream().map(TierScheme::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
