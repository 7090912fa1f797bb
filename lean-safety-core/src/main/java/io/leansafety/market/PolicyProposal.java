package io.leansafety.market;

import io.leansafety.organization.Organization;
import io.leansafety.organization.OrganizationFacts;
import io.leansafety.policy.Policy;
import io.leansafety.policy.PolicyCheck;
import io.leansafety.rule.Document;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problems;
import io.leansafety.rule.RuleId;
import io.leansafety.value.DateSpan;
import io.leansafety.value.SettlementPeriod;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** What the desk of policies makes of its command, and what keeps a policy from being published. Rules V5, V6 and A9. */
final class PolicyProposal {
    private static final Place POLICY = Place.in(Document.POLICY);

    private final Session session;
    private final Problems problems;
    private final List<Policy> published;

    PolicyProposal(Session session) {
        this.session = session;
        this.problems = session.problems();
        this.published = session.ports().policies().of(session.enterprise());
    }

    /** The policy with the days on which it would be in force; empty where it has none. */
    Optional<Policy> of(PoliciesDesk.Publish command) {
        checkWhoMay(command.policy());
        PolicyCheck.check(command.policy(), problems);
        Optional<Policy> policy = from(command).flatMap(from -> during(command.policy(), from));
        policy.ifPresent(this::checkNew);
        policy.filter(checked -> !problems.isKnown(POLICY.field("monthStartsOn")))
                .ifPresent(this::checkJoin);
        return policy;
    }

    /**
     * By the roles of today in the organization that is published, whatever the policy: without one in force, none could be
     * published any more by whom a policy is asked first.
     */
    private void checkWhoMay(Policy policy) {
        LocalDate today = session.today();
        Problems elsewhere = new Problems();
        session.organizations()
                .published(today)
                .map(facts -> organization(
                        facts, PolicyInForce.on(published, today, elsewhere).orElse(policy)))
                .ifPresent(organization -> PublishingOffices.checkCompany(session, organization));
    }

    /** What is wrong with the organization is said where it is published. */
    private Organization organization(OrganizationFacts facts, Policy policy) {
        return Organization.resolve(facts, session.today(), policy.tierIds(), new Problems(), Asked.ROOT);
    }

    private Optional<LocalDate> from(PoliciesDesk.Publish command) {
        EffectDay days = new EffectDay(session);
        if (command.effect() != Effect.BY_FACT_DATE) {
            return days.of(command.effect(), null);
        }
        LocalDate from = command.policy().validity().from();
        days.check(from, POLICY.field("from"));
        return Optional.of(from);
    }

    private Optional<Policy> during(Policy policy, LocalDate from) {
        LocalDate to = policy.validity().to();
        if (to != null && to.isBefore(from)) {
            problems.error("ends-before-it-begins", RuleId.V6, POLICY.field("to"), "from", from, "to", to);
            return Optional.empty();
        }
        return Optional.of(policy.during(new DateSpan(from, to)));
    }

    private void checkNew(Policy policy) {
        LocalDate from = policy.validity().from();
        boolean isPublished = published.stream()
                .anyMatch(other -> other.id().equals(policy.id())
                        && other.validity().from().equals(from));
        if (isPublished) {
            problems.error("policy-published", RuleId.V6, Asked.POLICY, "policy", policy.id(), "from", from);
        }
    }

    /** Adds that the first month by the policy would not begin where the one before it ends, and so never be prepared. */
    private void checkJoin(Policy policy) {
        new EffectDay(session).lastFixed().ifPresent(fixed -> {
            YearMonth first = SettlementPeriod.containing(policy.validity().from(), policy.monthStartsOn())
                    .month();
            YearMonth next = fixed.month().plusMonths(1);
            SettlementPeriod begin = PolicyInForce.periodBy(policy, first.isAfter(next) ? first : next);
            before(begin, fixed)
                    .map(SettlementPeriod::last)
                    .filter(end -> !end.plusDays(1).equals(begin.first()))
                    .ifPresent(end -> reportJoin(begin, end));
        });
    }

    /** The month before, as it was settled or would be by what is published. */
    private Optional<SettlementPeriod> before(SettlementPeriod begin, SettlementPeriod fixed) {
        YearMonth month = begin.previous().month();
        return month.equals(fixed.month())
                ? Optional.of(fixed)
                : PolicyInForce.find(published, month, new Problems())
                        .map(policy -> PolicyInForce.periodBy(policy, month));
    }

    private void reportJoin(SettlementPeriod begin, LocalDate end) {
        problems.error(
                "months-do-not-join",
                RuleId.V5,
                POLICY.field("monthStartsOn"),
                "month",
                begin,
                "first",
                begin.first(),
                "end",
                end,
                "expected",
                end.plusDays(1));
    }
}
