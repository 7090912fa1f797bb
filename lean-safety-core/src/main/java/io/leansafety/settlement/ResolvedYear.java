package io.leansafety.settlement;

import io.leansafety.policy.Policy;
import io.leansafety.policy.PolicyCheck;
import io.leansafety.rule.Document;
import io.leansafety.rule.Explanation;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problem;
import io.leansafety.rule.Problems;
import io.leansafety.value.PersonId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** A year in which everything was found right; it only remains to be settled. Rule S8. */
public final class ResolvedYear {
    private final int year;
    private final Policy policy;
    private final List<ResolvedLeader> leaders;

    ResolvedYear(int year, Policy policy, List<ResolvedLeader> leaders) {
        this.year = year;
        this.policy = policy;
        this.leaders = leaders;
    }

    /**
     * Resolves a year by a policy.
     *
     * @param policy the policy in force on the year's last day
     * @param facts everything that is handed in
     * @return the year, or everything that is wrong with policy and year
     */
    public static Outcome<ResolvedYear> of(Policy policy, YearFacts facts) {
        return of(policy, facts, List.of());
    }

    /**
     * Resolves a year of which some problems are known already.
     *
     * @param policy the policy in force on the year's last day
     * @param facts everything that is handed in; what could not be read is null
     * @param known what was found wrong before
     * @return the year, or everything that is wrong with policy and year
     */
    public static Outcome<ResolvedYear> of(Policy policy, YearFacts facts, List<Problem> known) {
        Problems problems = new Problems();
        problems.addAll(known);
        PolicyCheck.check(policy, problems);
        List<ResolvedLeader> leaders = new YearResolver(policy, facts, problems).resolve();
        Integer year = facts.year();
        if (year == null) {
            problems.missing(Place.in(Document.YEAR).field("year"));
            return new Outcome.Refused<>(problems.errors());
        }
        return Outcome.of(problems, () -> new ResolvedYear(year, policy, leaders));
    }

    /** {@return each leader's year, in the order in which they were handed in} */
    public List<LeaderYear> leaders() {
        return leaders.stream().map(ResolvedLeader::year).toList();
    }

    /** {@return the year} */
    public int year() {
        return year;
    }

    /** {@return the policy by which it is settled} */
    public Policy policy() {
        return policy;
    }

    /**
     * Explains a leader's figures: the year is settled again, and each formula noted. Rule S10.
     *
     * @param person the leader
     * @return how each figure came about, empty for somebody who is not among the leaders
     */
    public Map<Figure, Explanation> explain(PersonId person) {
        return leaders.stream()
                .filter(leader -> leader.year().person().equals(person))
                .findFirst()
                .map(leader -> leader.year().explain(leader.origins()))
                .orElse(Map.of());
    }

    /**
     * Settles the year.
     *
     * @return everybody's figures, by id
     */
    public YearSettlement settle() {
        return new YearSettlement(
                year,
                policy.id(),
                leaders.stream()
                        .map(leader -> leader.year().settle())
                        .sorted(Comparator.comparing(LeaderSettlement::person))
                        .toList());
    }
}
