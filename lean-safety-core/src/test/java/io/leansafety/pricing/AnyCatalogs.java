package io.leansafety.pricing;

import io.leansafety.finding.FinderClass;
import io.leansafety.organization.AnyCompany;
import io.leansafety.organization.SubjectLevel;
import io.leansafety.policy.AnyPolicy;
import io.leansafety.policy.Policy;
import io.leansafety.value.Dice;
import io.leansafety.value.ItemCode;
import io.leansafety.value.Money;
import io.leansafety.value.Points;
import io.leansafety.value.Ratio;
import io.leansafety.value.RoleName;
import io.leansafety.value.SettlementPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Catalogs of a company: all items in the base's, priced anew within the month or not, some of them again in those of
 * subjects below. Whatever the version, an item of one code has the same {@link Traits}.
 */
public final class AnyCatalogs {
    private final Dice dice;
    private final AnyCompany company;
    private final List<Traits> traits = new ArrayList<>();
    private final List<CatalogFact> facts = new ArrayList<>();

    /**
     * What findings, handovers and tenders must know of an item.
     *
     * @param level the level that the finding's subject must have at or above it
     */
    public record Traits(
            ItemCode code,
            String kind,
            SubjectLevel level,
            boolean priced,
            boolean namesOffender,
            List<FinderClass> caseByCase) {}

    public AnyCatalogs(Dice dice, Policy policy, AnyCompany company, SettlementPeriod period) {
        this.dice = dice;
        this.company = company;
        for (int i = 1; i <= 6; i++) {
            traits.add(traits(new ItemCode(company.prefix() + "I" + i), policy));
        }
        LocalDate cut = dice.dayOf(period);
        if (dice.oneIn(2)) {
            facts.add(new CatalogFact(company.base(), AnyCompany.LONG_AGO, null, items(traits)));
        } else {
            facts.add(new CatalogFact(company.base(), AnyCompany.LONG_AGO, cut, items(traits)));
            facts.add(new CatalogFact(company.base(), cut.plusDays(1), null, items(traits)));
        }
        for (var owner : dice.some(company.subjects())) {
            if (!owner.equals(company.base()) && dice.oneIn(2)) {
                LocalDate from = dice.pick(AnyCompany.LONG_AGO, dice.dayOf(period));
                facts.add(new CatalogFact(
                        owner, from, dice.maybe(from.plusDays(dice.upTo(9))), items(dice.some(traits))));
            }
        }
    }

    public List<CatalogFact> facts() {
        return facts;
    }

    public List<Traits> traits() {
        return traits;
    }

    private Traits traits(ItemCode code, Policy policy) {
        List<FinderClass> caseByCase = dice.oneIn(3) ? dice.some(dice.some(List.of(FinderClass.values()))) : List.of();
        SubjectLevel level = dice.pick(SubjectLevel.COMPANY, SubjectLevel.UNIT, SubjectLevel.WORKSHOP);
        boolean hasAmounts = caseByCase.size() < FinderClass.values().length;
        return new Traits(
                code,
                dice.pick(policy.prices().allKinds()),
                level,
                hasAmounts && !dice.oneIn(4),
                hasAmounts && dice.oneIn(2),
                caseByCase);
    }

    private List<ItemFact> items(List<Traits> codes) {
        return codes.stream().map(this::item).toList();
    }

    private ItemFact item(Traits item) {
        boolean hasAmounts = item.caseByCase().size() < FinderClass.values().length;
        boolean hasOffender = item.namesOffender() && !dice.oneIn(5);
        List<ChargeFact> charges = new ArrayList<>();
        if (hasOffender) {
            charges.add(new ChargeFact(RoleName.OFFENDER, ladder(item), null, dice.pick(Sharing.values())));
        }
        for (int i = hasAmounts ? dice.upTo(3) : 0; i > 0; i--) {
            Ratio share = hasOffender && dice.oneIn(2)
                    ? dice.pick(Ratio.of("0.5"), Ratio.of("2"), Ratio.of("0.333333"), dice.share(6))
                    : null;
            charges.add(new ChargeFact(
                    dice.pick(company.roleNames()),
                    share == null ? ladder(item) : null,
                    share,
                    dice.pick(Sharing.values())));
        }
        return new ItemFact(
                item.code(),
                item.kind(),
                null,
                null,
                item.priced() ? ladder(item) : null,
                subjectCharges(item, hasAmounts),
                dice.shuffled(charges),
                points(item),
                rewards(item, hasAmounts),
                item.caseByCase(),
                null);
    }

    private List<SubjectChargeFact> subjectCharges(Traits item, boolean hasAmounts) {
        if (!hasAmounts || dice.oneIn(2)) {
            return List.of();
        }
        boolean isWhole = company.levelOf(company.base()) == SubjectLevel.COMPANY;
        List<SubjectLevel> levels = Stream.of(SubjectLevel.COMPANY, SubjectLevel.UNIT, SubjectLevel.WORKSHOP)
                .filter(level -> level.compareTo(item.level()) <= 0)
                .filter(level -> isWhole || level != SubjectLevel.COMPANY)
                .toList();
        return dice.some(levels).stream()
                .map(level -> new SubjectChargeFact(level, ladder(item)))
                .toList();
    }

    private List<PointsFact> points(Traits item) {
        List<PointsFact> points = new ArrayList<>();
        for (int i = dice.oneIn(2) ? dice.upTo(2) : 0; i > 0; i--) {
            points.add(new PointsFact(
                    role(item, null),
                    dice.pick(AnyPolicy.CATEGORIES),
                    new Points(1 + dice.upTo(400)),
                    dice.oneIn(2) ? Set.of() : dice.some(List.of(FinderClass.values()))));
        }
        return points;
    }

    private List<ChargeFact> rewards(Traits item, boolean hasAmounts) {
        List<ChargeFact> rewards = new ArrayList<>();
        for (int i = hasAmounts && dice.oneIn(2) ? dice.upTo(2) : 0; i > 0; i--) {
            rewards.add(new ChargeFact(role(item, RoleName.FINDER), ladder(item), null, dice.pick(Sharing.values())));
        }
        return rewards;
    }

    private RoleName role(Traits item, @Nullable RoleName other) {
        List<RoleName> roles = new ArrayList<>(company.roleNames());
        if (item.namesOffender()) {
            roles.add(RoleName.OFFENDER);
        }
        if (other != null) {
            roles.add(other);
        }
        return dice.pick(roles);
    }

    /** At least one class, none that is decided case by case. */
    private Map<FinderClass, Money> ladder(Traits item) {
        List<FinderClass> classes = new ArrayList<>(List.of(FinderClass.values()));
        classes.removeAll(item.caseByCase());
        Map<FinderClass, Money> ladder = new EnumMap<>(FinderClass.class);
        ladder.put(dice.pick(classes), dice.amount());
        dice.some(dice.some(classes)).forEach(listed -> ladder.put(listed, dice.amount()));
        return ladder;
    }
}
