package io.leansafety.pricing;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.leansafety.organization.MarketSubject;
import io.leansafety.organization.Organization;
import io.leansafety.policy.PriceTerms;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problems;
import io.leansafety.rule.RuleId;
import io.leansafety.value.DateSpan;
import io.leansafety.value.ItemCode;
import io.leansafety.value.SubjectId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The resolved catalogs of a company, each in force for a span of days. Rules P1 and V6. */
public final class Catalogs {
    private final ImmutableListMultimap<SubjectId, Version> byOwner;
    private final Map<ItemCode, PriceItem> anywhere;
    private final Set<ItemCode> doubtful;
    private final boolean hasGaps;

    private record Version(CatalogVersion name, DateSpan span, Map<ItemCode, PriceItem> items) {}

    private Catalogs(
            ImmutableListMultimap<SubjectId, Version> byOwner,
            Map<ItemCode, PriceItem> anywhere,
            Set<ItemCode> doubtful,
            boolean hasGaps) {
        this.byOwner = byOwner;
        this.anywhere = anywhere;
        this.doubtful = doubtful;
        this.hasGaps = hasGaps;
    }

    /**
     * Resolves the catalogs of a month.
     *
     * @param facts the catalogs as handed in
     * @param terms the policy's terms of prices
     * @param organization whose catalogs they are
     * @param problems gathers everything that is wrong
     * @param place where the catalogs stand in their document
     * @return the catalogs, incomplete if there are problems
     */
    public static Catalogs resolve(
            List<CatalogFact> facts, PriceTerms terms, Organization organization, Problems problems, Place place) {
        Resolver resolver = new Resolver(terms, organization, problems);
        resolver.hasGaps = problems.isKnown(place);
        for (int i = 0; i < facts.size(); i++) {
            resolver.add(facts.get(i), place.index(i));
        }
        return new Catalogs(
                ImmutableListMultimap.copyOf(resolver.byOwner), resolver.anywhere, resolver.doubtful, resolver.hasGaps);
    }

    /**
     * Finds an item as it was priced on a day: in the catalog of the subject, else of its parent, and so on up.
     *
     * @param code the item
     * @param subject where the search begins
     * @param day the day of the fact
     * @return the item, empty if no catalog in force that day has it
     */
    Optional<PriceItem> find(ItemCode code, MarketSubject subject, LocalDate day) {
        Optional<MarketSubject> at = Optional.of(subject);
        while (at.isPresent()) {
            for (Version version : byOwner.get(at.get().id())) {
                if (version.span().includes(day) && version.items().containsKey(code)) {
                    return Optional.ofNullable(version.items().get(code));
                }
            }
            at = at.get().parent();
        }
        return Optional.empty();
    }

    /**
     * Finds an item wherever and whenever it is listed, for a fact whose subject or day is not known.
     *
     * @param code the item
     * @return one of that code, empty if no catalog has it at any time
     */
    Optional<PriceItem> findAnywhere(ItemCode code) {
        return Optional.ofNullable(anywhere.get(code));
    }

    /** Whether an item that was not found may be in a catalog that could not be read in full, or that overlaps another. */
    boolean mayHave(ItemCode code) {
        return hasGaps || doubtful.contains(code);
    }

    private static final class Resolver {
        private final PriceTerms terms;
        private final Organization organization;
        private final Problems problems;
        private final ListMultimap<SubjectId, Version> byOwner =
                MultimapBuilder.linkedHashKeys().arrayListValues().build();
        private final Map<ItemCode, PriceItem> anywhere = new HashMap<>();
        private final Set<ItemCode> doubtful = new HashSet<>();
        private boolean hasGaps;

        Resolver(PriceTerms terms, Organization organization, Problems problems) {
            this.terms = terms;
            this.organization = organization;
            this.problems = problems;
        }

        void add(CatalogFact fact, Place here) {
            SubjectId owner = owner(fact, here.field("owner"));
            DateSpan span = span(fact, here);
            CatalogVersion name = owner == null || span == null ? null : new CatalogVersion(owner, span.from());
            Map<ItemCode, PriceItem> items = items(fact, name, here.field("items"));
            if (name == null || span == null) {
                hasGaps = true;
            } else if (overlaps(name, span, here)) {
                doubtful.addAll(items.keySet());
            } else {
                byOwner.put(name.owner(), new Version(name, span, items));
            }
        }

        private @Nullable SubjectId owner(CatalogFact fact, Place field) {
            if (fact.owner() == null) {
                problems.missing(field);
                return null;
            }
            if (!organization.hasSubject(fact.owner())) {
                problems.error("unknown-subject", RuleId.O1, field, "subject", fact.owner());
                return null;
            }
            return fact.owner();
        }

        private @Nullable DateSpan span(CatalogFact fact, Place here) {
            if (fact.from() == null) {
                problems.missing(here.field("from"));
                return null;
            }
            if (fact.to() != null && fact.to().isBefore(fact.from())) {
                problems.error(
                        "ends-before-it-begins", RuleId.V6, here.field("to"), "from", fact.from(), "to", fact.to());
                return null;
            }
            return problems.isKnown(here.field("to")) ? null : new DateSpan(fact.from(), fact.to());
        }

        private boolean overlaps(CatalogVersion name, DateSpan span, Place here) {
            for (Version other : byOwner.get(name.owner())) {
                if (other.span().overlaps(span)) {
                    problems.error("overlapping-catalogs", RuleId.V6, here, "catalog", name, "other", other.name());
                    return true;
                }
            }
            return false;
        }

        private Map<ItemCode, PriceItem> items(CatalogFact fact, @Nullable CatalogVersion name, Place list) {
            Map<ItemCode, PriceItem> items = new HashMap<>();
            Map<ItemCode, Place> seen = new HashMap<>();
            for (int i = 0; i < fact.items().size(); i++) {
                ItemFact item = fact.items().get(i);
                Place here = list.index(i);
                Place field = here.field("code");
                ItemCode code = item.code();
                Place first = code == null ? null : seen.putIfAbsent(code, field);
                if (code == null) {
                    problems.missing(field);
                    hasGaps = true;
                } else if (first != null) {
                    problems.error("duplicate-item", RuleId.P1, field, "item", code, "first", first.path());
                }
                PriceItem resolved = new ItemResolver(terms, problems, here, item)
                        .resolve(
                                code == null ? new ItemCode("-") : code,
                                name == null ? new CatalogVersion(new SubjectId("-"), LocalDate.EPOCH) : name);
                if (code != null) {
                    items.putIfAbsent(code, resolved);
                    anywhere.putIfAbsent(code, resolved);
                }
            }
            return items;
        }
    }
}
