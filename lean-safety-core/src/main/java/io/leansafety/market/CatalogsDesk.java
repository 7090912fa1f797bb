package io.leansafety.market;

import io.leansafety.life.Published;
import io.leansafety.market.Publishing.Proposal;
import io.leansafety.organization.MarketSubject;
import io.leansafety.organization.Organization;
import io.leansafety.organization.OrganizationFacts;
import io.leansafety.policy.Policy;
import io.leansafety.port.Ports;
import io.leansafety.pricing.CatalogFact;
import io.leansafety.pricing.CatalogReview;
import io.leansafety.pricing.CatalogVersion;
import io.leansafety.rule.Document;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problem;
import io.leansafety.rule.Problems;
import io.leansafety.rule.RuleId;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.SubjectId;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Publishes price catalogs. Rules P1, P9 and V6.
 *
 * <p>A catalog is in force from its first day until another of its owner begins, or until its own last day if that is
 * before; of two that begin on one day the one counts that was published later. One that has ended is not taken up again.
 *
 * <p>Findings that are not over yet go by it; the preview shows them, those with a slip included. What is decided keeps what
 * it was priced with: a catalog that would change a finding that was confirmed, upheld or revised is refused, naming it,
 * until the month of that finding is posted.
 */
public final class CatalogsDesk {
    private static final Logger LOG = LoggerFactory.getLogger(CatalogsDesk.class);
    private static final Place CATALOG = Place.in(Document.CATALOG);

    private final Ports ports;
    private final Units units;
    private final Publishing<CatalogFact> publishing;

    /**
     * Publishes a catalog.
     *
     * @param catalog the catalog, whole; the effect says its first day, whatever it names
     * @param effect from when on it is in force
     * @param from its first day, for {@link Effect#BY_FACT_DATE} and for no other
     */
    public record Publish(
            @NotNull CatalogFact catalog,
            @NotNull Effect effect,
            @Nullable LocalDate from) {}

    /**
     * What a catalog would change.
     *
     * @param from its first day
     * @param findings what it changes for the findings that are not over
     */
    public record Preview(LocalDate from, OpenFindings findings) {}

    CatalogsDesk(Ports ports, Sessions sessions, Units units) {
        this.ports = ports;
        this.units = units;
        this.publishing = new Publishing<>(ports, sessions, units, ports.priceCatalogs(), LOG);
    }

    /**
     * Publishes a catalog. It takes the assessment office of the owner's settlement center, or of the company.
     *
     * @param who who publishes it
     * @param command the catalog, and from when on it is in force
     * @return its number and first day, with what the review finds doubtful; refused with all that is wrong with it, and
     *     where its first day lies in or before a month that is posted, prepared or approved, or where it would change a
     *     finding that is decided
     */
    public Outcome<PublicationReceipt> publish(Context who, Publish command) {
        return publishing.publish(who, command, "PUBLISH_CATALOG", this::propose);
    }

    /**
     * Shows what a catalog would change, and writes nothing.
     *
     * @param who who would publish it
     * @param command the catalog, and from when on it would be in force
     * @return what it would change, with what the review finds doubtful; refused as {@link #publish} would refuse it
     */
    public Outcome<Preview> preview(Context who, Publish command) {
        return publishing.preview(who, command, this::propose, this::show);
    }

    private Optional<Proposal<CatalogFact>> propose(Session session, Publish command) {
        Optional<Organization> today = session.organization();
        Optional<LocalDate> from = new EffectDay(session).of(command.effect(), command.from());
        if (today.isEmpty()) {
            return Optional.empty();
        }
        LocalDate begins = from.orElseGet(session::today);
        CatalogFact given = command.catalog();
        CatalogFact catalog = new CatalogFact(given.owner(), begins, given.to(), given.items());
        owner(session, catalog.owner(), begins)
                .ifPresent(owner -> PublishingOffices.check(session, today.get(), PublishingOffices.OF_SUBJECT, owner));
        review(session, catalog, begins);
        from.ifPresent(day -> checkSuccession(session, catalog, day));
        Optional<Proposal<CatalogFact>> proposal = from.map(day -> new Proposal<>(day, catalog));
        proposal.ifPresent(wanted -> checkDecided(session, wanted));
        return proposal;
    }

    private void checkDecided(Session session, Proposal<CatalogFact> proposal) {
        if (!session.problems().hasErrors()) {
            MarketVersions now = MarketVersions.of(ports, session.enterprise());
            DecidedFindings.of(session)
                    .check(now, now.withCatalog(publishing.version(session, proposal)), CATALOG.field("from"));
        }
    }

    /** Whose catalog it is, in the organization of its first day; the review says that there is no such subject. */
    private Optional<MarketSubject> owner(Session session, @Nullable SubjectId owner, LocalDate from) {
        return owner == null
                ? Optional.empty()
                : session.policy()
                        .flatMap(policy ->
                                session.organizations().on(session.laterOf(from), policy.tierIds(), session.problems()))
                        .flatMap(known -> known.findSubject(owner));
    }

    private void review(Session session, CatalogFact catalog, LocalDate from) {
        LocalDate day = session.laterOf(from);
        Optional<Policy> policy = PolicyInForce.on(ports.policies().of(session.enterprise()), day, session.problems());
        Optional<OrganizationFacts> organization = session.organizations().facts(day);
        policy.ifPresent(inForce -> CatalogReview.of(inForce, List.of(catalog), organization)
                .forEach(problem -> session.problems().add(inCatalog(problem))));
    }

    /** What is said of the only catalog of a month is said of this one. */
    private static Problem inCatalog(Problem problem) {
        return new Problem(
                problem.code(),
                problem.severity(),
                Document.CATALOG,
                problem.path().replaceFirst("^catalogs\\[0]\\.?", ""),
                problem.rule(),
                problem.arguments());
    }

    private void checkSuccession(Session session, CatalogFact catalog, LocalDate from) {
        Problems problems = session.problems();
        for (CatalogFact other : new CatalogsInForce(ports, session.enterprise()).all()) {
            LocalDate begins = other.from();
            if (begins == null || other.owner() == null || !other.owner().equals(catalog.owner())) {
                continue;
            }
            CatalogVersion version = new CatalogVersion(other.owner(), from);
            CatalogVersion next = new CatalogVersion(other.owner(), begins);
            if (begins.isAfter(from) && catalog.to() != null && !catalog.to().isBefore(begins)) {
                problems.error(
                        "overlapping-catalogs", RuleId.V6, CATALOG.field("to"), "catalog", version, "other", next);
            } else if (begins.isBefore(from)
                    && other.to() != null
                    && !other.to().isBefore(from)) {
                problems.warning(
                        "catalog-cut-short", RuleId.V6, CATALOG, "catalog", version, "other", next, "to", other.to());
            }
        }
    }

    private Preview show(Session session, Published<CatalogFact> version) {
        MarketVersions now = MarketVersions.of(ports, session.enterprise());
        return new Preview(
                version.from(), now.changes(now.withCatalog(version), session.monthOf(version.from()), session));
    }

    /**
     * Returns the catalogs by which findings of a day are priced.
     *
     * @param enterprise whose catalogs
     * @param day the day
     * @return the catalog in force of each owner, for as long as it is in force, by owner
     */
    public List<CatalogFact> inForce(EnterpriseId enterprise, LocalDate day) {
        return units.read(() -> new CatalogsInForce(ports, enterprise).on(day));
    }

    /**
     * Returns the catalogs of an enterprise.
     *
     * @param enterprise whose catalogs
     * @return the versions of all owners in the order in which they were published
     */
    public List<Published<CatalogFact>> published(EnterpriseId enterprise) {
        return units.read(() -> ports.priceCatalogs().of(enterprise));
    }
}
