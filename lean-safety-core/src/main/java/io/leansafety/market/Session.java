package io.leansafety.market;

import static java.util.Objects.requireNonNull;

import io.leansafety.organization.Organization;
import io.leansafety.policy.Policy;
import io.leansafety.port.Ports;
import io.leansafety.pricing.Pricing;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problems;
import io.leansafety.rule.RuleId;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.Reference;
import io.leansafety.value.SettlementPeriod;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one call at a desk stands on: who asks, what day it is, and the policy, the organization and the prices of that
 * day; and all that keeps the call from being done.
 */
final class Session {
    private final Ports ports;
    private final KnownOrganizations known;
    private final EnterpriseId enterprise;
    private final @Nullable Context who;
    private final Instant now;
    private final LocalDate today;
    private final Problems problems = new Problems();
    private final Once<Optional<Policy>> policy = new Once<>(this::findPolicy);
    private final Once<OrganizationInForce> organizations = new Once<>(this::findOrganizations);
    private final Once<Optional<Organization>> organization = new Once<>(this::findOrganization);
    private final Once<Optional<Pricing>> pricing = new Once<>(this::findPricing);

    /**
     * Creates one.
     *
     * @param who who asks; null for a call that reads only
     */
    Session(
            Ports ports,
            Instant now,
            ZoneId zone,
            KnownOrganizations known,
            EnterpriseId enterprise,
            @Nullable Context who) {
        this.ports = ports;
        this.known = known;
        this.enterprise = enterprise;
        this.who = who;
        this.now = now;
        this.today = LocalDate.ofInstant(now, zone);
    }

    Ports ports() {
        return ports;
    }

    Context who() {
        return requireNonNull(who, "who");
    }

    EnterpriseId enterprise() {
        return enterprise;
    }

    Instant now() {
        return now;
    }

    LocalDate today() {
        return today;
    }

    Problems problems() {
        return problems;
    }

    /** The policy in force today; adds that there is none. */
    Optional<Policy> policy() {
        return policy.get();
    }

    /** The organization of today; adds that there is none, or what is wrong with it. */
    Optional<Organization> organization() {
        return organization.get();
    }

    /** The organizations of all days. */
    OrganizationInForce organizations() {
        return organizations.get();
    }

    /** The prices of every day, by the policy of today; adds what is wrong with them. */
    Optional<Pricing> pricing() {
        return pricing.get();
    }

    private Optional<Policy> findPolicy() {
        return PolicyInForce.on(ports.policies().of(enterprise()), today, problems);
    }

    private OrganizationInForce findOrganizations() {
        return new OrganizationInForce(ports, enterprise, known);
    }

    private Optional<Organization> findOrganization() {
        return policy().flatMap(inForce -> organizations().on(today, inForce.tierIds(), problems));
    }

    private Optional<Pricing> findPricing() {
        return organization().flatMap(this::pricing);
    }

    private Optional<Pricing> pricing(Organization known) {
        return policy().flatMap(inForce -> new CatalogsInForce(ports, enterprise()).pricing(inForce, known, problems));
    }

    /** A day, or today where that is later: by which what begins on the day is looked up. */
    LocalDate laterOf(LocalDate day) {
        return day.isAfter(today) ? day : today;
    }

    /** The month in which something that begins on a day can settle first, by the policy of today. */
    YearMonth monthOf(LocalDate day) {
        return period(laterOf(day)).month();
    }

    /** The settlement month that a day lies in by the policy of today; the calendar month where there is none. */
    SettlementPeriod period(LocalDate day) {
        return SettlementPeriod.containing(
                day, policy().map(Policy::monthStartsOn).orElse(1));
    }

    /** Adds that a day lies in a month that is prepared or approved. */
    void checkNotFrozen(LocalDate day, Place place) {
        new FrozenDays(ports.runs(), enterprise(), problems).check(day, place);
    }

    /** Adds that an id is taken: the ids of all that is worked on, and of all that has settled, are those of one series. */
    void checkFree(Reference id) {
        boolean isTaken = ports.findings().latest(enterprise(), id).isPresent()
                || ports.hazards().latest(enterprise(), id).isPresent()
                || ports.handovers().latest(enterprise(), id).isPresent()
                || ports.tenders().latest(enterprise(), id).isPresent()
                || ports.assessments().latest(enterprise(), id).isPresent()
                || !ports.runs().settled(enterprise(), Set.of(id)).isEmpty();
        if (isTaken) {
            problems.error("id-taken", RuleId.S9, Asked.ID, "id", id);
        }
    }
}
