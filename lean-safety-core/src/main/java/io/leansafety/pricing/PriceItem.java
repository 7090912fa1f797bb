package io.leansafety.pricing;

import io.leansafety.finding.FinderClass;
import io.leansafety.organization.SubjectLevel;
import io.leansafety.policy.DocumentKind;
import io.leansafety.value.ItemCode;
import io.leansafety.value.Points;
import io.leansafety.value.Ratio;
import io.leansafety.value.RoleName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A resolved item of a catalog. Rules P1 to P8.
 *
 * @param code its code
 * @param catalog the catalog version that it stands in
 * @param kind its kind
 * @param document the document that a finding of it gives
 * @param ladder what the responsible subject pays, or null for nothing
 * @param subjectCharges what subjects of other levels pay as well
 * @param charges the liability chain
 * @param points the points that it takes off duty scores
 * @param rewards who is rewarded
 * @param caseByCase the finder classes for which it is decided case by case
 * @param fact the item as handed in
 * @param isWhole whether nothing in it was found wrong; always true once a month has been resolved
 */
record PriceItem(
        ItemCode code,
        CatalogVersion catalog,
        String kind,
        DocumentKind document,
        @Nullable PriceLadder ladder,
        List<SubjectCharge> subjectCharges,
        List<Charge> charges,
        List<PointsLoss> points,
        List<Charge> rewards,
        Set<FinderClass> caseByCase,
        ItemFact fact,
        boolean isWhole) {

    record SubjectCharge(SubjectLevel level, PriceLadder ladder) {}

    /** Either with a ladder of its own or with a share of the offender's charge. */
    record Charge(
            RoleName role,
            @Nullable PriceLadder ladder,
            @Nullable Ratio share,
            Sharing sharing) {
        boolean isOf(RoleName other) {
            return role.equals(other);
        }
    }

    record PointsLoss(RoleName role, String category, Points points, PointsFact fact) {}

    Optional<PriceLadder> subjectPrice() {
        return Optional.ofNullable(ladder);
    }

    Optional<PriceLadder> offenderCharge() {
        return charges.stream()
                .filter(charge -> charge.isOf(RoleName.OFFENDER))
                .findFirst()
                .map(Charge::ladder);
    }

    boolean namesOffender() {
        return charges.stream().anyMatch(charge -> charge.isOf(RoleName.OFFENDER))
                || points.stream().anyMatch(loss -> loss.role().equals(RoleName.OFFENDER))
                || rewards.stream().anyMatch(reward -> reward.isOf(RoleName.OFFENDER));
    }
}
