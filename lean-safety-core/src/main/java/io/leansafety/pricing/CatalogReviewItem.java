package io.leansafety.pricing;

import io.leansafety.finding.FinderClass;
import io.leansafety.policy.PriceTerms.SelfUnlisted;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problems;
import io.leansafety.rule.RuleId;
import io.leansafety.value.Money;
import io.leansafety.value.RoleName;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is doubtful in an item by itself. Rule P9. */
final class CatalogReviewItem {
    private final ReviewedItem item;
    private final Problems problems;

    CatalogReviewItem(ReviewedItem item, Problems problems) {
        this.item = item;
        this.problems = problems;
    }

    void review() {
        if (item.isEmpty()) {
            problems.warning("item-without-effect", RuleId.P9, item.here(), "item", item.name());
            return;
        }
        checkPriceLists();
        item.chargedRoles().forEach(this::checkChargedOnce);
        if (item.isOf(CatalogReviewViolations.SERIOUS)) {
            checkOffender();
        }
    }

    private void checkPriceLists() {
        ItemFact fact = item.fact();
        checkPriceList(fact.subjectPrice(), item.here().field("subjectPrice"));
        for (int i = 0; i < fact.subjectCharges().size(); i++) {
            Place line = item.here().field("subjectCharges").index(i);
            checkPriceList(fact.subjectCharges().get(i).amount(), line.field("amount"));
        }
        for (int i = 0; i < fact.charges().size(); i++) {
            Place line = item.here().field("charges").index(i);
            checkPriceList(fact.charges().get(i).amount(), line.field("amount"));
        }
    }

    /** Where only one of the two is listed, the other takes the same amount; what is decided by case takes none. */
    private void checkPriceList(@Nullable Map<FinderClass, Money> amounts, Place list) {
        boolean isPriced = Stream.of(FinderClass.SUPERIOR, FinderClass.COMPANY).noneMatch(item::isDecidedByCase);
        if (amounts == null || !isPriced || item.isDoubtful(list)) {
            return;
        }
        Money superior = amounts.get(FinderClass.SUPERIOR);
        Money company = amounts.get(FinderClass.COMPANY);
        if (superior != null && company != null && superior.compareTo(company) < 0) {
            Place entry = list.field(FinderClass.SUPERIOR.name());
            problems.warning(
                    "superior-cheaper", RuleId.P9, entry, "item", item.name(), "was", superior, "company", company);
        }
    }

    /** Lines that never charge for the same class stand side by side. */
    private void checkChargedOnce(RoleName role) {
        Stream.of(FinderClass.values())
                .map(finder -> item.linesOf(role, finder))
                .filter(lines -> lines.size() > 1)
                .findFirst()
                .ifPresent(lines -> problems.warning(
                        "role-charged-twice", RuleId.P9, lines.get(1), "item", item.name(), "role", role));
    }

    /** Zero tolerance (零容忍): points and what others pay are no cost of the offender's. */
    private void checkOffender() {
        Place chain = item.here().field("charges");
        List<FinderClass> free =
                Stream.of(FinderClass.values()).filter(this::isFree).toList();
        if (!free.isEmpty() && !item.isDoubtful(chain)) {
            Place line = item.firstLineOf(RoleName.OFFENDER).orElse(chain);
            problems.warning("serious-offender-free", RuleId.P9, line, "item", item.name(), "finders", free);
        }
    }

    /** That SELF is free where it is not listed is the policy's choice, not the catalog's. */
    private boolean isFree(FinderClass finder) {
        return !item.isDecidedByCase(finder)
                && !isFreeByPolicy(finder)
                && item.charge(RoleName.OFFENDER, finder).orElse(Money.ZERO).isZero();
    }

    private boolean isFreeByPolicy(FinderClass finder) {
        return finder == FinderClass.SELF
                && item.selfUnlisted() == SelfUnlisted.FREE
                && !item.lists(RoleName.OFFENDER, finder);
    }
}
