package io.leansafety.market;

import io.leansafety.finding.FindingDossier;
import io.leansafety.finding.FindingFact;
import io.leansafety.life.Published;
import io.leansafety.organization.OrganizationFacts;
import io.leansafety.policy.Policy;
import io.leansafety.port.Ports;
import io.leansafety.pricing.CatalogFact;
import io.leansafety.pricing.FindingChange;
import io.leansafety.pricing.FindingChanges;
import io.leansafety.pricing.Pricing;
import io.leansafety.rule.Problem;
import io.leansafety.rule.Problems;
import io.leansafety.run.ReceivedMonth;
import io.leansafety.settlement.MonthFacts;
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
 * and the organization of its last day, a finding by the catalogs and the holders of roles of its own day; what was handed
 * in with a month counts for it as {@link Gathering} says. Rule V6.
 */
final class MarketVersions {
    private final Ports ports;
    private final EnterpriseId enterprise;
    private final List<Policy> policies;
    private final OrganizationInForce organizations;
    private final CatalogsInForce catalogs;

    private MarketVersions(
            Ports ports,
            EnterpriseId enterprise,
            List<Policy> policies,
            OrganizationInForce organizations,
            CatalogsInForce catalogs) {
        this.ports = ports;
        this.enterprise = enterprise;
        this.policies = policies;
        this.organizations = organizations;
        this.catalogs = catalogs;
    }

    static MarketVersions of(Ports ports, EnterpriseId enterprise) {
        return new MarketVersions(
                ports,
                enterprise,
                ports.policies().of(enterprise),
                new OrganizationInForce(ports, enterprise),
                new CatalogsInForce(ports, enterprise));
    }

    MarketVersions with(Policy policy) {
        List<Policy> all = Stream.concat(policies.stream(), Stream.of(policy)).toList();
        return new MarketVersions(ports, enterprise, all, organizations, catalogs);
    }

    MarketVersions withOrganization(Published<OrganizationFacts> version) {
        return new MarketVersions(ports, enterprise, policies, organizations.with(version), catalogs);
    }

    MarketVersions withCatalog(Published<CatalogFact> version) {
        return new MarketVersions(ports, enterprise, policies, organizations, catalogs.with(version));
    }

    /** The prices by which a month is settled; adds why there are none. */
    Optional<Pricing> pricing(YearMonth month, Problems problems) {
        return PolicyInForce.find(policies, month, problems).flatMap(policy -> pricing(month, policy, problems));
    }

    private Optional<Pricing> pricing(YearMonth month, Policy policy, Problems problems) {
        LocalDate last = PolicyInForce.periodBy(policy, month).last();
        Optional<MonthFacts> given =
                ports.receivedMonths().latest(enterprise, month).map(ReceivedMonth::facts);
        List<CatalogFact> all = Stream.concat(
                        given.stream().flatMap(facts -> facts.catalogs().stream()), catalogs.until(last).all().stream())
                .toList();
        return given.map(MonthFacts::organization)
                .filter(facts -> !facts.subjects().isEmpty())
                .map(OrganizationInForce::only)
                .orElse(organizations)
                .on(last, policy.tierIds(), problems)
                .flatMap(known -> CatalogsInForce.pricing(all, policy, known, problems));
    }

    /** What other versions change for the findings that are not over, if they settle in a month. */
    OpenFindings changes(MarketVersions after, YearMonth month, List<FindingFact> open) {
        Problems before = new Problems();
        Problems arising = new Problems();
        Optional<Pricing> one = pricing(month, before);
        Optional<Pricing> other = after.pricing(month, arising);
        return new OpenFindings(
                month,
                open.size(),
                FindingChanges.between(one, other, open),
                List.of(),
                arising(before.errors(), arising));
    }

    /** What other versions change for the findings that are not over, and for those that are decided and not posted. */
    OpenFindings changes(MarketVersions after, YearMonth month, Session session) {
        OpenFindings open = changes(after, month, open(session));
        List<FindingChange> decided = DecidedFindings.of(session).changes(this, after);
        return new OpenFindings(month, open.looked(), open.changes(), decided, open.problems());
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
