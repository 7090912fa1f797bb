package io.leansafety.market;

import io.leansafety.finding.FindingDossier;
import io.leansafety.finding.FindingFact;
import io.leansafety.life.Published;
import io.leansafety.organization.Organization;
import io.leansafety.organization.OrganizationFacts;
import io.leansafety.policy.Policy;
import io.leansafety.port.Ports;
import io.leansafety.pricing.CatalogFact;
import io.leansafety.pricing.FindingChanges;
import io.leansafety.pricing.Pricing;
import io.leansafety.rule.Problem;
import io.leansafety.rule.Problems;
import io.leansafety.value.DateSpan;
import io.leansafety.value.EnterpriseId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All versions by which an enterprise settles, with or without one that is not published yet. A month goes by the policy
 * and the organization of its last day, a finding by the catalogs of its own day. Rule V6.
 */
record MarketVersions(List<Policy> policies, OrganizationInForce organizations, CatalogsInForce catalogs) {
    static MarketVersions of(Ports ports, EnterpriseId enterprise) {
        return new MarketVersions(
                ports.policies().of(enterprise),
                new OrganizationInForce(ports, enterprise),
                new CatalogsInForce(ports, enterprise));
    }

    MarketVersions with(Policy policy) {
        return new MarketVersions(
                Stream.concat(policies.stream(), Stream.of(policy)).toList(), organizations, catalogs);
    }

    MarketVersions withOrganization(Published<OrganizationFacts> version) {
        return new MarketVersions(policies, organizations.with(version), catalogs);
    }

    MarketVersions withCatalog(Published<CatalogFact> version) {
        return new MarketVersions(policies, organizations, catalogs.with(version));
    }

    /** The prices by which a month is settled; adds why there are none. */
    Optional<Pricing> pricing(YearMonth month, Problems problems) {
        Optional<Policy> policy = PolicyInForce.find(policies, month, problems);
        Optional<Organization> organization = policy.flatMap(inForce ->
                organizations.on(PolicyInForce.periodBy(inForce, month).last(), inForce.tierIds(), problems));
        return organization.flatMap(known -> catalogs.pricing(policy.orElseThrow(), known, problems));
    }

    /** What other versions change for the findings that are not over, if they settle in a month. */
    OpenFindings changes(MarketVersions after, YearMonth month, List<FindingFact> open) {
        Problems before = new Problems();
        Problems arising = new Problems();
        Optional<Pricing> one = pricing(month, before);
        Optional<Pricing> other = after.pricing(month, arising);
        return new OpenFindings(
                month, open.size(), FindingChanges.between(one, other, open), arising(before.errors(), arising));
    }

    /** What was found that had not been there before. */
    static List<Problem> arising(List<Problem> before, Problems found) {
        List<Problem> left = new ArrayList<>(found.errors());
        before.forEach(left::remove);
        return left;
    }

    /** The findings that are not over. */
    static List<FindingFact> open(Session session) {
        LocalDate today = session.today();
        return session.ports().findings().during(session.enterprise(), new DateSpan(today, today)).stream()
                .filter(dossier -> !dossier.isOver())
                .map(FindingDossier::finding)
                .toList();
    }
}
