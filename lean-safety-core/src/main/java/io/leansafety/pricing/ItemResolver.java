package io.leansafety.pricing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import io.leansafety.finding.FinderClass;
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
                whole);
    }

    private Optional<PriceLadder> optionalUnlessKnown(Place field) {
        whole &= !problems.isKnown(field);
        return Optional.empty();
    }

    private DocumentKind document() {
        Place field = here.field("kind");
        if (fact.kind() == null) {
            problems.missing(field);
            whole = false;
            return DocumentKind.NOTICE;
        }
        return terms.documentOf(fact.kind()).orElseGet(() -> {
            wrong("unknown-kind", RuleId.P2, field, "kind", fact.kind());
            return DocumentKind.NOTICE;
        });
    }

    private List<SubjectCharge> subjectCharges() {
        ImmutableList.Builder<SubjectCharge> charges = ImmutableList.builder();
        for (int i = 0; i < fact.subjectCharges().size(); i++) {
            SubjectChargeFact charge = fact.subjectCharges().get(i);
            Place place = here.field("subjectCharges").index(i);
            if (charge.level() == null) {
                missing(place.field("level"));
            }
            requiredLadder(charge.amount(), place.field("amount"))
                    .filter(ladder -> charge.level() != null)
                    .ifPresent(ladder -> charges.add(new SubjectCharge(charge.level(), ladder)));
        }
        return charges.build();
    }

    private List<Charge> charges() {
        ImmutableList.Builder<Charge> charges = ImmutableList.builder();
        for (int i = 0; i < fact.charges().size(); i++) {
            ChargeFact charge = fact.charges().get(i);
            Place place = here.field("charges").index(i);
            RoleName role = payingRole(charge.role(), place.field("role"));
            if (charge.shareOfOffender() != null) {
                checkShare(charge, place);
                if (role != null) {
                    charges.add(new Charge(role, null, charge.shareOfOffender(), charge.sharing()));
                }
            } else if (charge.amount() != null || !problems.isKnown(place.field("shareOfOffender"))) {
                requiredLadder(charge.amount(), place.field("amount"))
                        .filter(ladder -> role != null)
                        .ifPresent(ladder -> charges.add(new Charge(role, ladder, null, charge.sharing())));
            }
        }
        return charges.build();
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
            if (reward.role() == null) {
                missing(place.field("role"));
            }
            if (reward.shareOfOffender() != null) {
                wrong("share-as-reward", RuleId.P8, place.field("shareOfOffender"));
            }
            requiredLadder(reward.amount(), place.field("amount"))
                    .filter(ladder -> reward.role() != null)
                    .ifPresent(ladder -> rewards.add(new Charge(reward.role(), ladder, null, reward.sharing())));
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
            problems.errorUnlessKnown("empty-prices", RuleId.P3, field);
            return Optional.empty();
        }
        for (Map.Entry<FinderClass, Money> amount : amounts.entrySet()) {
            Place entry = field.field(amount.getKey().name());
            if (caseByCase.contains(amount.getKey())) {
                wrong("price-of-case-by-case", RuleId.P7, entry, "finder", amount.getKey());
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
