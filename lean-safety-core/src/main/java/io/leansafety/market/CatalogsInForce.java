package io.leansafety.market;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.leansafety.life.Published;
import io.leansafety.organization.Organization;
import io.leansafety.policy.Policy;
import io.leansafety.port.Ports;
import io.leansafety.pricing.CatalogFact;
import io.leansafety.pricing.Catalogs;
import io.leansafety.pricing.Pricing;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problems;
import io.leansafety.value.DateSpan;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.SubjectId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The published price catalogs as they succeed each other: one ends where the next of its owner begins, or before, on its
 * own last day; and of two that begin on one day the one counts that was published later. One that has ended is not taken
 * up again when its successor ends. Rules P1 and V6.
 */
final class CatalogsInForce {
    private static final Place PLACE = Asked.ROOT.field("catalogs");

    private final List<Published<CatalogFact>> published;

    CatalogsInForce(Ports ports, EnterpriseId enterprise) {
        this(ports.priceCatalogs().of(enterprise));
    }

    private CatalogsInForce(List<Published<CatalogFact>> published) {
        this.published = published;
    }

    /** The same enterprise with one more version. */
    CatalogsInForce with(Published<CatalogFact> version) {
        return new CatalogsInForce(
                Stream.concat(published.stream(), Stream.of(version)).toList());
    }

    /**
     * As it was before anything began behind a day: what begins later changes nothing for a month that ends on it, not
     * even when its catalogs end.
     */
    CatalogsInForce until(LocalDate last) {
        return new CatalogsInForce(published.stream()
                .filter(version -> !version.from().isAfter(last))
                .toList());
    }

    /** Each catalog that is in force at some time, for as long as it is; by owner and first day. */
    List<CatalogFact> all() {
        ListMultimap<SubjectId, Published<CatalogFact>> byOwner =
                MultimapBuilder.treeKeys().arrayListValues().build();
        for (Published<CatalogFact> version : published) {
            if (version.content().owner() != null) {
                byOwner.put(version.content().owner(), version);
            }
        }
        List<CatalogFact> all = new ArrayList<>();
        byOwner.asMap().values().forEach(versions -> all.addAll(succession(versions)));
        return all;
    }

    /** The catalogs that are in force on a day, by owner. */
    List<CatalogFact> on(LocalDate day) {
        return all().stream()
                .filter(catalog -> catalog.from() != null && new DateSpan(catalog.from(), catalog.to()).includes(day))
                .toList();
    }

    /** The prices of every day by a policy in an organization; adds what is wrong with them. */
    Optional<Pricing> pricing(Policy policy, Organization organization, Problems problems) {
        return pricing(all(), policy, organization, problems);
    }

    /** The prices of some catalogs. */
    static Optional<Pricing> pricing(
            List<CatalogFact> catalogs, Policy policy, Organization organization, Problems problems) {
        Problems wrong = new Problems();
        Catalogs resolved = Catalogs.resolve(catalogs, policy.prices(), organization, wrong, PLACE);
        problems.addAll(wrong.errors());
        return wrong.hasErrors() ? Optional.empty() : Optional.of(new Pricing(policy.prices(), resolved, organization));
    }

    private static List<CatalogFact> succession(Iterable<Published<CatalogFact>> versions) {
        TreeMap<LocalDate, CatalogFact> byDay = new TreeMap<>(Comparator.naturalOrder());
        versions.forEach(version -> byDay.put(version.from(), version.content()));
        List<CatalogFact> succession = new ArrayList<>();
        byDay.forEach((from, catalog) -> succession.add(
                new CatalogFact(catalog.owner(), from, end(catalog.to(), byDay.higherKey(from)), catalog.items())));
        return succession;
    }

    private static @Nullable LocalDate end(@Nullable LocalDate last, @Nullable LocalDate next) {
        if (next == null || (last != null && last.isBefore(next))) {
            return last;
        }
        return next.minusDays(1);
    }
}
