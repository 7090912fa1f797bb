package io.leansafety.checklist;

import io.leansafety.organization.Organization;
import io.leansafety.policy.Policy;
import io.leansafety.policy.PolicyCheck;
import io.leansafety.rule.Document;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problem;
import io.leansafety.rule.Problems;
import io.leansafety.value.SettlementPeriod;
import java.util.List;
import java.util.Optional;

/**
 * The checklists of a company with its organization, ready to be looked at: nothing in them is missing or unknown,
 * though a review may still find them wanting.
 *
 * @param policy the policy by which they were resolved
 * @param period the month by whose last day people stand somewhere
 * @param organization the organization on that day
 * @param facts the checklists as they were handed in
 * @param checklists the checklists with every reference looked up
 */
public record ResolvedChecklists(
        Policy policy,
        SettlementPeriod period,
        Organization organization,
        CompanyChecklists facts,
        Checklists checklists) {
    static final Place ROOT = Place.in(Document.CHECKLISTS);

    /**
     * Resolves checklists.
     *
     * @param policy the policy
     * @param facts the checklists with their organization
     * @return the checklists, or everything that is wrong with their form
     */
    public static Outcome<ResolvedChecklists> of(Policy policy, ChecklistFacts facts) {
        return of(policy, facts, List.of());
    }

    /**
     * Resolves checklists of which some problems are known.
     *
     * @param policy the policy
     * @param facts the checklists with their organization
     * @param known what was found wrong before
     * @return the checklists, or everything that is wrong with their form, what was known first
     */
    public static Outcome<ResolvedChecklists> of(Policy policy, ChecklistFacts facts, List<Problem> known) {
        Problems problems = new Problems();
        problems.addAll(known);
        Optional<ResolvedChecklists> resolved = resolve(policy, facts, problems);
        return Outcome.of(problems, resolved::orElseThrow);
    }

    /** Resolves as far as it can; empty without a month, incomplete if there are problems. */
    static Optional<ResolvedChecklists> resolve(Policy policy, ChecklistFacts facts, Problems problems) {
        PolicyCheck.check(policy, problems);
        if (facts.period() == null) {
            problems.missing(ROOT.field("period"));
            return Optional.empty();
        }
        SettlementPeriod period = PolicyCheck.startedBy(policy, facts.period(), problems);
        PolicyCheck.checkInForce(policy, period.last(), problems);
        Organization organization = Organization.resolve(
                facts.organization(), period.last(), policy.tierIds(), problems, ROOT.field("organization"));
        Checklists checklists =
                Checklists.resolve(facts.checklists(), organization, problems, ROOT.field("checklists"));
        return Optional.of(new ResolvedChecklists(policy, period, organization, facts.checklists(), checklists));
    }
}
