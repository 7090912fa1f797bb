package io.leansafety.market;

import com.google.common.collect.Iterables;
import io.leansafety.life.Published;
import io.leansafety.organization.Organization;
import io.leansafety.organization.OrganizationFacts;
import io.leansafety.port.Ports;
import io.leansafety.rule.Problems;
import io.leansafety.rule.RuleId;
import io.leansafety.run.Edition;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.TierId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Finds the organization of a day: the version published last of those that begin last by then. Where none is published,
 * it is the one of the last month that was handed in. What was found on a day goes by whoever held a role on that day by
 * the version of that day, whatever a later one says. Rules V6 and O4.
 */
final class OrganizationInForce {
    private final List<Edition> editions;
    private final Function<Edition, OrganizationFacts> content;
    private final Supplier<Optional<OrganizationFacts>> handedIn;
    private final KnownOrganizations known;

    OrganizationInForce(Ports ports, EnterpriseId enterprise) {
        this(ports, enterprise, new KnownOrganizations());
    }

    OrganizationInForce(Ports ports, EnterpriseId enterprise, KnownOrganizations known) {
        this(
                ports.organizations().editions(enterprise),
                edition -> ports.organizations().content(enterprise, edition.number()),
                () -> handedIn(ports, enterprise),
                known);
    }

    private OrganizationInForce(
            List<Edition> editions,
            Function<Edition, OrganizationFacts> content,
            Supplier<Optional<OrganizationFacts>> handedIn,
            KnownOrganizations known) {
        this.editions = editions;
        this.content = content;
        this.handedIn = handedIn;
        this.known = known;
    }

    private static Optional<OrganizationFacts> handedIn(Ports ports, EnterpriseId enterprise) {
        return ports.receivedMonths()
                .newest(enterprise)
                .map(newest -> newest.facts().organization());
    }

    /** An organization that is in force on every day. */
    static OrganizationInForce only(OrganizationFacts facts) {
        return new OrganizationInForce(List.of(), edition -> facts, () -> Optional.of(facts), new KnownOrganizations());
    }

    /** The same enterprise with one more version. */
    OrganizationInForce with(Published<OrganizationFacts> version) {
        Edition added = Edition.of(version);
        return new OrganizationInForce(
                Stream.concat(editions.stream(), Stream.of(added)).toList(),
                edition -> edition.equals(added) ? version.content() : content.apply(edition),
                handedIn,
                known);
    }

    /** The versions that are in force some time up to a day, in the order of their days; one day has one. */
    private List<Edition> upTo(LocalDate day) {
        SortedMap<LocalDate, Edition> byDay = new TreeMap<>();
        editions.stream()
                .filter(edition -> !edition.from().isAfter(day))
                .forEach(edition -> byDay.put(edition.from(), edition));
        return List.copyOf(byDay.values());
    }

    /** The organization that is published for a day. */
    Optional<OrganizationFacts> published(LocalDate day) {
        return Optional.ofNullable(Iterables.getLast(upTo(day), null)).map(content);
    }

    /** Whether an organization is published for a day. */
    boolean isPublished(LocalDate day) {
        return !upTo(day).isEmpty();
    }

    /** The organization that is published for a day, with the roles of each day by the version of that day. */
    Optional<OrganizationFacts> joined(LocalDate day) {
        return joined(upTo(day));
    }

    private Optional<OrganizationFacts> joined(List<Edition> followed) {
        if (followed.isEmpty()) {
            return Optional.empty();
        }
        Edition last = followed.get(followed.size() - 1);
        OrganizationFacts facts = content.apply(last);
        List<Edition> before = followed.subList(0, followed.size() - 1);
        return Optional.of(
                before.isEmpty()
                        ? facts
                        : RolesInForce.join(
                                known.roles(
                                        before,
                                        edition -> content.apply(edition).roles()),
                                facts,
                                last.from()));
    }

    /** The organization of a day, as handed in. */
    Optional<OrganizationFacts> facts(LocalDate day) {
        return published(day).or(handedIn);
    }

    /**
     * The organization of a day, people where they stand then, roles as they were held on each day up to it; adds that
     * there is none, or what is wrong with it.
     */
    Optional<Organization> on(LocalDate day, Set<TierId> tiers, Problems problems) {
        List<Edition> followed = upTo(day);
        return followed.isEmpty()
                ? resolve(handedIn.get(), day, tiers, problems)
                : known.organization(followed, day, tiers, () -> resolve(joined(followed), day, tiers, problems));
    }

    private static Optional<Organization> resolve(
            Optional<OrganizationFacts> facts, LocalDate day, Set<TierId> tiers, Problems problems) {
        if (facts.isEmpty()) {
            problems.error("no-organization", RuleId.O1, Asked.ROOT, "day", day);
            return Optional.empty();
        }
        Problems wrong = new Problems();
        Organization organization =
                Organization.resolve(facts.get(), day, tiers, wrong, Asked.ROOT.field("organization"));
        problems.addAll(wrong.errors());
        return wrong.hasErrors() ? Optional.empty() : Optional.of(organization);
    }
}
