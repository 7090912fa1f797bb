package io.leansafety.pricing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import io.leansafety.finding.FinderClass;
import io.leansafety.organization.SubjectLevel;
import io.leansafety.policy.DocumentKind;
import io.leansafety.policy.PriceTerms;
import io.leansafety.pricing.PriceItem.Charge;
import io.leansafety.pricing.PriceItem.PointsLoss;
import io.leansafety.pricing.PriceItem.SubjectCharge;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problems;
import io.leansafety.rule.RuleId;
import io.leansafety.value.ItemCode;
import io.leansafety.value.Money;
import io.leansafety.value.RoleName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Resolves one item of a catalog. What is wrong in it is left out, so that the findings that name it can still be
 * checked for what is wrong with them.
 */
final class ItemResolver {
    private final PriceTerms terms;
    private final Problems problems;
    private final Place here;
    private final ItemFact fact;
    private final Set<FinderClass> caseByCase;
    private boolean whole = true;

    ItemResolver(PriceTerms terms, Problems problems, Place here, ItemFact fact) {
        this.terms = terms;
        this.problems = problems;
        this.here = here;
        this.fact = fact;
        this.caseByCase = Sets.immutableEnumSet(fact.caseByCase());
    }

    PriceItem resolve(ItemCode code, CatalogVersion catalog) {
        DocumentKind document = document();
        Optional<PriceLadder> price = fact.subjectPrice() == null
                ? optionalUnlessKnown(here.field("subjectPrice"))
                : ladder(fact.subjectPrice(), here.field("subjectPrice"));
        return new PriceItem(
                code,
                catalog,
                fact.kind() == null ? "" : fact.kind(),
                document,
                price.orElse(null),
                subjectCharges(),
                charges(),
                points(),
                rewards(),
                caseByCase,
                fact,
                whole);
    }

    private Optional<PriceLadder> optionalUnlessKnown(Place field) {
        whole &= !problems.isKnown(field);
        return Optional.empty();
    }

    private DocumentKind document() {
        Place field = here.field("kind");
        String kind = fact.kind();
        if (kind == null) {
            missing(field);
            return DocumentKind.NOTICE;
        }
        return terms.documentOf(kind).orElseGet(() -> {
            wrong("unknown-kind", RuleId.P2, field, "kind", kind);
            return DocumentKind.NOTICE;
        });
    }

    private List<SubjectCharge> subjectCharges() {
        ImmutableList.Builder<SubjectCharge> charges = ImmutableList.builder();
        for (int i = 0; i < fact.subjectCharges().size(); i++) {
            SubjectChargeFact charge = fact.subjectCharges().get(i);
            Place place = here.field("subjectCharges").index(i);
            SubjectLevel level = charge.level();
            Optional<PriceLadder> ladder = requiredLadder(charge.amount(), place.field("amount"));
            if (level == null) {
                missing(place.field("level"));
            } else {
                ladder.ifPresent(amounts -> charges.add(new SubjectCharge(level, amounts)));
            }
        }
        return charges.build();
    }

    private List<Charge> charges() {
        ImmutableList.Builder<Charge> charges = ImmutableList.builder();
        for (int i = 0; i < fact.charges().size(); i++) {
            ChargeFact charge = fact.charges().get(i);
            Place place = here.field("charges").index(i);
            RoleName role = payingRole(charge.role(), place.field("role"));
            Optional<PriceLadder> ladder = amountOf(charge, place);
            if (role != null && (ladder.isPresent() || charge.shareOfOffender() != null)) {
                charges.add(new Charge(role, ladder.orElse(null), charge.shareOfOffender(), charge.sharing()));
            }
        }
        return charges.build();
    }

    /** The amounts of a charge, empty for a share. */
    private Optional<PriceLadder> amountOf(ChargeFact charge, Place place) {
        if (charge.shareOfOffender() != null) {
            checkShare(charge, place);
            return Optional.empty();
        }
        boolean isUnreadableShare = charge.amount() == null && problems.isKnown(place.field("shareOfOffender"));
        return isUnreadableShare ? Optional.empty() : requiredLadder(charge.amount(), place.field("amount"));
    }

    private void checkShare(ChargeFact charge, Place place) {
        long offenders = fact.charges().stream()
                .filter(other -> RoleName.OFFENDER.equals(other.role()) && other.amount() != null)
                .count();
        if (charge.amount() != null) {
            wrong("amount-and-share", RuleId.P5, place.field("shareOfOffender"));
        } else if (RoleName.OFFENDER.equals(charge.role())) {
            wrong("share-of-oneself", RuleId.P5, place.field("shareOfOffender"));
        } else if (offenders != 1) {
            wrong("share-without-offender", RuleId.P5, place.field("shareOfOffender"), "was", offenders);
        }
    }

    /** FINDER is paid, never charged. */
    private @Nullable RoleName payingRole(@Nullable RoleName role, Place field) {
        if (role == null) {
            missing(field);
        } else if (role.equals(RoleName.FINDER)) {
            wrong("finder-charged", RuleId.P5, field);
            return null;
        }
        return role;
    }

    private List<PointsLoss> points() {
        ImmutableList.Builder<PointsLoss> losses = ImmutableList.builder();
        for (int i = 0; i < fact.points().size(); i++) {
            PointsFact loss = fact.points().get(i);
            Place place = here.field("deductions").index(i);
            RoleName role = payingRole(loss.role(), place.field("role"));
            if (loss.category() == null) {
                missing(place.field("category"));
            }
            if (loss.points() == null) {
                missing(place.field("points"));
            }
            if (role != null && loss.category() != null && loss.points() != null) {
                losses.add(new PointsLoss(role, loss.category(), loss.points(), loss));
            }
        }
        return losses.build();
    }

    private List<Charge> rewards() {
        ImmutableList.Builder<Charge> rewards = ImmutableList.builder();
        for (int i = 0; i < fact.rewards().size(); i++) {
            ChargeFact reward = fact.rewards().get(i);
            Place place = here.field("rewards").index(i);
            RoleName role = reward.role();
            if (role == null) {
                missing(place.field("role"));
            }
            if (reward.shareOfOffender() != null) {
                wrong("share-as-reward", RuleId.P8, place.field("shareOfOffender"));
            }
            Optional<PriceLadder> ladder = requiredLadder(reward.amount(), place.field("amount"));
            if (role != null && ladder.isPresent()) {
                rewards.add(new Charge(role, ladder.get(), null, reward.sharing()));
            }
        }
        return rewards.build();
    }

    private Optional<PriceLadder> requiredLadder(@Nullable Map<FinderClass, Money> amounts, Place field) {
        if (amounts == null) {
            missing(field);
            return Optional.empty();
        }
        return ladder(amounts, field);
    }

    private Optional<PriceLadder> ladder(Map<FinderClass, Money> amounts, Place field) {
        if (amounts.isEmpty()) {
            whole = false;
            if (!problems.isDoubtful(field)) {
                problems.error("empty-prices", RuleId.P3, field);
            }
            return Optional.empty();
        }
        for (Map.Entry<FinderClass, Money> amount : amounts.entrySet()) {
            Place entry = field.field(amount.getKey().name());
            if (caseByCase.contains(amount.getKey())) {
                // P7 calls this an error, but worked cases settle such items: the amount is never used, so it is
                // doubtful.
                problems.warning("price-of-case-by-case", RuleId.P7, entry, "finder", amount.getKey());
            }
            if (amount.getValue().isNegative()) {
                wrong("negative-amount", RuleId.V1, entry, "was", amount.getValue());
            }
        }
        return Optional.of(new PriceLadder(amounts));
    }

    private void missing(Place field) {
        whole = false;
        problems.missing(field);
    }

    private void wrong(String code, RuleId rule, Place field, Object... namesAndValues) {
        whole = false;
        problems.error(code, rule, field, namesAndValues);
    }
}
