package io.leansafety.market;

import io.leansafety.checklist.Checklists;
import io.leansafety.finding.FindingFact;
import io.leansafety.life.Published;
import io.leansafety.market.Publishing.Proposal;
import io.leansafety.organization.HolderChange;
import io.leansafety.organization.HolderChanges;
import io.leansafety.organization.Organization;
import io.leansafety.organization.OrganizationFacts;
import io.leansafety.policy.Policy;
import io.leansafety.port.Ports;
import io.leansafety.pricing.FindingChange;
import io.leansafety.rule.Document;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problem;
import io.leansafety.rule.Problems;
import io.leansafety.value.EnterpriseId;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Publishes organizations: subjects, people and who holds which role. Rules O1 to O5 and V6.
 *
 * <p>A version is in force from its first day until another begins; of two that begin on one day the one counts that was
 * published later. It has to name everybody and every subject that published catalogs and checklists name: what was said
 * of them stays. So has it those whom findings need that are not over: who has left stays in it, with an assignment and
 * roles that have ended, until these have settled.
 *
 * <p>Roles go by the day: what was found before a version begins reaches those who held a role by the version of its
 * day. The subjects and their centers, and where people stand, are for a whole month those of its last day, so that an
 * open finding of a subject that moves settles where the subject then is, which the preview shows. What is decided keeps
 * what it was priced with: a version that would change a finding that was confirmed, upheld or revised is refused,
 * naming it, until the month of that finding is posted.
 */
public final class OrganizationDesk {
    private static final Logger LOG = LoggerFactory.getLogger(OrganizationDesk.class);
    private static final Place ORGANIZATION = Place.in(Document.ORGANIZATION);

    private final Ports ports;
    private final Units units;
    private final Publishing<OrganizationFacts> publishing;

    /**
     * Publishes an organization.
     *
     * @param organization the organization, whole
     * @param effect from when on it is in force
     * @param from its first day, for {@link Effect#BY_FACT_DATE} and for no other
     */
    public record Publish(
            @NotNull OrganizationFacts organization,
            @NotNull Effect effect,
            @Nullable LocalDate from) {}

    /**
     * What an organization would change.
     *
     * @param from its first day
     * @param findings what it changes for the findings that are not over
     * @param holders the roles at subjects whose holders differ on its first day
     */
    public record Preview(LocalDate from, OpenFindings findings, List<HolderChange> holders) {
        public Preview {
            holders = List.copyOf(holders);
        }
    }

    OrganizationDesk(Ports ports, Sessions sessions, Units units) {
        this.ports = ports;
        this.units = units;
        this.publishing = new Publishing<>(ports, sessions, units, ports.organizations(), LOG);
    }

    /**
     * Publishes an organization. Roles come from organizations, so nobody is asked for one as long as none that is
     * published is in force; later it takes the assessment office of the company or the head of its leading group.
     *
     * @param who who publishes it
     * @param command the organization, and from when on it is in force
     * @return its number and first day; refused with all that is wrong with it, where its first day lies in or before a
     *     month that is posted, prepared or approved, where it leaves out whom a finding still needs, and where it would
     *     change a finding that is decided
     */
    public Outcome<PublicationReceipt> publish(Context who, Publish command) {
        return publishing.publish(who, command, "PUBLISH_ORGANIZATION", this::propose);
    }

    /**
     * Shows what an organization would change, and writes nothing.
     *
     * @param who who would publish it
     * @param command the organization, and from when on it would be in force
     * @return what it would change; refused as {@link #publish} would refuse it
     */
    public Outcome<Preview> preview(Context who, Publish command) {
        return publishing.preview(who, command, this::propose, this::show);
    }

    private Optional<Proposal<OrganizationFacts>> propose(Session session, Publish command) {
        checkWhoMay(session);
        Optional<LocalDate> from = new EffectDay(session).of(command.effect(), command.from());
        from.ifPresent(day -> check(session, command.organization(), session.laterOf(day)));
        Optional<Proposal<OrganizationFacts>> proposal = from.map(day -> new Proposal<>(day, command.organization()));
        proposal.filter(made -> !session.problems().hasErrors()).ifPresent(made -> checkFindings(session, made));
        return proposal;
    }

    private void checkFindings(Session session, Proposal<OrganizationFacts> proposal) {
        MarketVersions now = MarketVersions.of(ports, session.enterprise());
        MarketVersions after = now.withOrganization(publishing.version(session, proposal));
        List<FindingFact> open = MarketVersions.open(session);
        List<FindingChange> changes =
                now.changes(after, session.monthOf(proposal.from()), open).changes();
        new LeftOut(known(session.enterprise(), proposal.from()).orElse(OrganizationFacts.EMPTY), proposal.content())
                .check(session, open, changes, ORGANIZATION);
        DecidedFindings.of(session).check(now, after, ORGANIZATION);
    }

    private void checkWhoMay(Session session) {
        if (session.organizations().isPublished(session.today())) {
            session.organization().ifPresent(today -> PublishingOffices.checkCompany(session, today));
        }
    }

    private void check(Session session, OrganizationFacts facts, LocalDate day) {
        Optional<Policy> policy = PolicyInForce.on(ports.policies().of(session.enterprise()), day, session.problems());
        if (policy.isEmpty()) {
            return;
        }
        Problems found = new Problems();
        Organization organization =
                Organization.resolve(facts, day, policy.get().tierIds(), found, ORGANIZATION);
        session.problems().addAll(found.list());
        if (!found.hasErrors()) {
            List<Problem> before = session.organizations()
                    .on(day, policy.get().tierIds(), new Problems())
                    .map(known -> references(session, policy.get(), known).errors())
                    .orElse(List.of());
            session.problems().addAll(MarketVersions.arising(before, references(session, policy.get(), organization)));
        }
    }

    /** What is wrong with the catalogs and checklists that are published, in an organization. */
    private Problems references(Session session, Policy policy, Organization organization) {
        Problems found = new Problems();
        new CatalogsInForce(ports, session.enterprise()).pricing(policy, organization, found);
        new ChecklistsInForce(ports, session.enterprise())
                .latest()
                .ifPresent(lists ->
                        Checklists.resolve(lists.content(), organization, found, Asked.ROOT.field("checklists")));
        return found;
    }

    private Preview show(Session session, Published<OrganizationFacts> version) {
        MarketVersions now = MarketVersions.of(ports, session.enterprise());
        OrganizationFacts before = known(session.enterprise(), version.from()).orElse(OrganizationFacts.EMPTY);
        return new Preview(
                version.from(),
                now.changes(now.withOrganization(version), session.monthOf(version.from()), session),
                HolderChanges.between(before, version.content(), version.from()));
    }

    /**
     * Returns the organization by which everything goes on a day.
     *
     * @param enterprise whose organization
     * @param day the day
     * @return the version in force, where none is published the one of the last month that was handed in; empty if there
     *     is neither
     */
    public Optional<OrganizationFacts> inForce(EnterpriseId enterprise, LocalDate day) {
        return units.read(() -> known(enterprise, day));
    }

    private Optional<OrganizationFacts> known(EnterpriseId enterprise, LocalDate day) {
        return new OrganizationInForce(ports, enterprise).facts(day);
    }

    /**
     * Returns the organizations of an enterprise.
     *
     * @param enterprise whose organizations
     * @return the versions in the order in which they were published
     */
    public List<Published<OrganizationFacts>> published(EnterpriseId enterprise) {
        return units.read(() -> ports.organizations().of(enterprise));
    }
}
