package io.leansafety.pricing;

import io.leansafety.organization.Organization;
import io.leansafety.organization.OrganizationFacts;
import io.leansafety.organization.SubjectFact;
import io.leansafety.policy.Policy;
import io.leansafety.policy.PriceTerms;
import io.leansafety.rule.Document;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problem;
import io.leansafety.rule.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says what in price catalogs is wrong and what is doubtful. Rule P9; X52 三(三)1.
 *
 * <p>An item is compared within its own version only. What costs nothing, or costs by class, is what rule P3 makes of
 * the prices listed. Whatever an error makes uncertain is not remarked upon as well.
 */
public final class CatalogReview {
    private static final Place ROOT = Place.in(Document.MONTH);
    private static final Place LIST = ROOT.field("catalogs");

    /** One subject that could not be read makes an organization that can't tell which subjects there are. */
    private static final OrganizationFacts UNKNOWN =
            new OrganizationFacts(List.of(new SubjectFact(null, null, null, null)), List.of(), List.of());

    private static final Pattern POSITIONS = Pattern.compile("^catalogs\\[(\\d+)](?:\\.items\\[(\\d+)])?");
    private static final Comparator<Problem> DOCUMENT_ORDER = Comparator.comparingInt(
                    (Problem problem) -> position(problem, 1))
            .thenComparingInt(problem -> position(problem, 2));

    private CatalogReview() {}

    /**
     * Reviews catalogs.
     *
     * @param policy the policy whose terms of prices hold
     * @param catalogs the catalogs as handed in
     * @param organization who holds which role; without one, owners and holders are not checked
     * @return errors and warnings, catalog by catalog and item by item
     */
    public static List<Problem> of(
            Policy policy, List<CatalogFact> catalogs, Optional<OrganizationFacts> organization) {
        return of(policy, catalogs, organization, List.of());
    }

    /**
     * Reviews catalogs of a month that was found wrong in places.
     *
     * @param policy the policy whose terms of prices hold
     * @param catalogs the catalogs as handed in; what could not be read is null
     * @param organization who holds which role; without one, owners and holders are not checked, and what is wrong with
     *     the organization itself is no remark on catalogs
     * @param known what was found wrong when the month was read, not to be found again
     * @return what was not known before: errors and warnings, catalog by catalog and item by item
     */
    public static List<Problem> of(
            Policy policy, List<CatalogFact> catalogs, Optional<OrganizationFacts> organization, List<Problem> known) {
        Problems problems = new Problems();
        problems.addAll(known);
        Organization resolved = resolve(organization.orElse(UNKNOWN), known);
        Catalogs.resolve(catalogs, policy.prices(), resolved, problems, LIST);
        Problems doubts = doubts(problems);
        Optional<ReviewedHolders> holders = organization.map(facts -> new ReviewedHolders(facts, resolved));
        for (int i = 0; i < catalogs.size(); i++) {
            CatalogFact catalog = catalogs.get(i);
            List<ReviewedItem> items = items(catalog, LIST.index(i), policy.prices(), doubts);
            review(items, holders.flatMap(all -> CatalogReviewRoles.of(catalog, all)), problems);
        }
        return problems.list().stream()
                .skip(known.size())
                .sorted(DOCUMENT_ORDER)
                .toList();
    }

    private static void review(List<ReviewedItem> items, Optional<CatalogReviewRoles> roles, Problems problems) {
        CatalogReviewViolations violations = new CatalogReviewViolations(items);
        for (ReviewedItem item : items) {
            new CatalogReviewItem(item, problems).review();
            violations.review(item, problems);
            roles.ifPresent(known -> known.review(item, problems));
        }
    }

    private static List<ReviewedItem> items(CatalogFact catalog, Place here, PriceTerms terms, Problems doubts) {
        List<ReviewedItem> items = new ArrayList<>();
        for (int i = 0; i < catalog.items().size(); i++) {
            items.add(
                    new ReviewedItem(catalog.items().get(i), here.field("items").index(i), terms, doubts));
        }
        return items;
    }

    /** Its problems are for whoever settles the month; the last day gives everybody a place. */
    private static Organization resolve(OrganizationFacts facts, List<Problem> known) {
        Problems apart = new Problems();
        apart.addAll(known);
        return Organization.resolve(facts, LocalDate.MAX, Set.of(), apart, ROOT.field("organization"));
    }

    /** A catalog that overlaps another is wrong as a whole; its items may be right, and are reviewed. */
    private static Problems doubts(Problems problems) {
        Problems doubts = new Problems();
        problems.errors().stream()
                .filter(problem -> !problem.code().equals("overlapping-catalogs"))
                .forEach(doubts::add);
        return doubts;
    }

    /** The position of the catalog (1) or the item (2) that a problem is in; before all others where it is in none. */
    private static int position(Problem problem, int group) {
        Matcher positions = POSITIONS.matcher(problem.path());
        String position = positions.find() ? positions.group(group) : null;
        return position == null ? -1 : Integer.parseInt(position);
    }
}
