package io.leansafety.market;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.leansafety.life.Published;
import io.leansafety.port.Ports;
import io.leansafety.pricing.CatalogFact;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.SubjectId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The published price catalogs as they succeed each other: one without a last day ends where the next of its owner
 * begins, and of two that begin on one day the one counts that was published later. Rules P1 and V6.
 */
final class CatalogsInForce {
    private final Ports ports;
    private final EnterpriseId enterprise;

    CatalogsInForce(Ports ports, EnterpriseId enterprise) {
        this.ports = ports;
        this.enterprise = enterprise;
    }

    /** Each catalog that is in force at some time, for as long as it is; by owner and first day. */
    List<CatalogFact> all() {
        ListMultimap<SubjectId, Published<CatalogFact>> byOwner =
                MultimapBuilder.treeKeys().arrayListValues().build();
        for (Published<CatalogFact> version : ports.priceCatalogs().of(enterprise)) {
            if (version.content().owner() != null) {
                byOwner.put(version.content().owner(), version);
            }
        }
        List<CatalogFact> all = new ArrayList<>();
        byOwner.asMap().values().forEach(versions -> all.addAll(succession(versions)));
        return all;
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
