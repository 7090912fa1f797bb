package io.leansafety.pricing;

import com.google.common.collect.Maps;
import io.leansafety.finding.FinderClass;
import io.leansafety.value.ItemCode;
import io.leansafety.value.Money;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An item of a price catalog as handed in. Rules P1 to P8.
 *
 * @param code its code, unique in the catalog, required
 * @param kind its kind, required
 * @param title what people call it
 * @param unit the unit of measure
 * @param subjectPrice what the responsible subject pays by finder class, or null for nothing
 * @param subjectCharges what subjects of other levels pay as well
 * @param charges the liability chain
 * @param points the points that it takes off duty scores
 * @param rewards who is rewarded
 * @param caseByCase the finder classes for which it is decided case by case
 * @param source the clause that it comes from
 */
public record ItemFact(
        @Nullable ItemCode code,
        @Nullable String kind,
        @Nullable String title,
        @Nullable String unit,
        @Nullable Map<FinderClass, Money> subjectPrice,
        List<SubjectChargeFact> subjectCharges,
        List<ChargeFact> charges,
        List<PointsFact> points,
        List<ChargeFact> rewards,
        List<FinderClass> caseByCase,
        @Nullable String source) {
    public ItemFact {
        subjectPrice = subjectPrice == null ? null : Maps.immutableEnumMap(subjectPrice);
        subjectCharges = List.copyOf(subjectCharges);
        charges = List.copyOf(charges);
        points = List.copyOf(points);
        rewards = List.copyOf(rewards);
        caseByCase = List.copyOf(caseByCase);
    }
}
