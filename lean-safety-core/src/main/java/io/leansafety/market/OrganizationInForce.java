package io.leansafety.market;

import io.leansafety.life.Published;
import io.leansafety.organization.Organization;
import io.leansafety.organization.OrganizationFacts;
import io.leansafety.port.Ports;
import io.leansafety.rule.Problems;
import io.leansafety.rule.RuleId;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.TierId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Finds the organization of a day: the version published last of those that begin last by then. Where none is published,
 * it is the one of the last month that was handed in. What was found on a day goes by whoever held a role on that day by
 * the version of that day, whatever a later one says. Rules V6 and O4.
 */
final class OrganizationInForce {
    private final List<Published<OrganizationFacts>> versions;
    private final Supplier<Optional<OrganizationFacts>> handedIn;

    OrganizationInForce(Ports ports, EnterpriseId enterprise) {
        this(ports.organizations().of(enterprise), () -> handedIn(ports, enterprise));
    }

    OrganizationInForce(List<Published<OrganizationFacts>> versions, Supplier<Optional<OrganizationFacts>> handedIn) {
        this.versions = versions;
        this.handedIn = handedIn;
    }

    private static Optional<OrganizationFacts> handedIn(Ports ports, EnterpriseId enterprise) {
        return ports.receivedMonths()
                .newest(enterprise)
                .map(newest -> newest.facts().organization());
    }

    /** An organization that is in force on every day. */
    static OrganizationInForce only(OrganizationFacts facts) {
        return new OrganizationInForce(List.of(), () -> Optional.of(facts));
    }

    /** The same enterprise with one more version. */
    OrganizationInForce with(Published<OrganizationFacts> version) {
        return new OrganizationInForce(
                Stream.concat(versions.stream(), Stream.of(version)).toList(), handedIn);
    }

    /** The organization that is published for a day. */
    Optional<OrganizationFacts> published(LocalDate day) {
        return versions.stream()
                .filter(version -> !version.from().isAfter(day))
                .max(Comparator.<Published<OrganizationFacts>, LocalDate>comparing(Published::from)
                        .thenComparing(Published::number))
                .map(Published::content);
    }

    /** The organization that is published for a day, with the roles of each day by the version of that day. */
    Optional<OrganizationFacts> joined(LocalDate day) {
        SortedMap<LocalDate, OrganizationFacts> byDay = new TreeMap<>();
        versions.stream()
                .filter(version -> !version.from().isAfter(day))
                .sorted(Comparator.comparing(Published::number))
                .forEach(version -> byDay.put(version.from(), version.content()));
        return byDay.isEmpty() ? Optional.empty() : Optional.of(RolesInForce.join(byDay));
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
        Optional<OrganizationFacts> facts = joined(day).or(handedIn);
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
