package io.leansafety.settlement;

import io.leansafety.ledger.Entry;
import io.leansafety.organization.Person;
import io.leansafety.policy.Policy;
import io.leansafety.policy.PolicyCheck;
import io.leansafety.pricing.PricedFinding;
import io.leansafety.rule.Document;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problem;
import io.leansafety.rule.Problems;
import io.leansafety.rule.Recorder;
import io.leansafety.rule.RuleId;
import io.leansafety.trading.Transfer;
import io.leansafety.value.PersonId;
import io.leansafety.value.SettlementPeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A month in which everything was looked up, priced and found right; it only remains to be settled. */
public final class ResolvedMonth {
    private final Policy policy;
    private final SettlementPeriod period;
    private final List<ResolvedPerson> people;
    private final List<PricedFinding> findings;
    private final List<Transfer> transfers;
    private final List<Entry> corrections;
    private final List<Problem> warnings;
    private final @Nullable Recorder recorder;

    ResolvedMonth(
            Policy policy,
            SettlementPeriod period,
            List<ResolvedPerson> people,
            List<PricedFinding> findings,
            List<Transfer> transfers,
            List<Entry> corrections,
            List<Problem> warnings,
            @Nullable Recorder recorder) {
        this.policy = policy;
        this.period = period;
        this.people = people;
        this.findings = findings;
        this.transfers = transfers;
        this.corrections = corrections;
        this.warnings = warnings;
        this.recorder = recorder;
    }

    /**
     * Resolves a month by a policy.
     *
     * @param policy the policy in force on the month's last day
     * @param facts everything that is handed in
     * @return the month with its warnings, or everything that is wrong with policy and month
     */
    public static Outcome<ResolvedMonth> of(Policy policy, MonthFacts facts) {
        return of(policy, facts, List.of());
    }

    /**
     * Resolves a month of which some problems are known already, from reading it, say: everything that is wrong comes
     * back together, each thing once.
     *
     * @param policy the policy in force on the month's last day
     * @param facts everything that is handed in; what could not be read is null
     * @param known what was found wrong before
     * @return the month with its warnings, or everything that is wrong with policy and month
     */
    public static Outcome<ResolvedMonth> of(Policy policy, MonthFacts facts, List<Problem> known) {
        return of(policy, facts, known, null);
    }

    /** The recorder keeps how everything came about; there is none where nothing is to be explained. */
    static Outcome<ResolvedMonth> of(
            Policy policy, MonthFacts facts, List<Problem> known, @Nullable Recorder recorder) {
        Problems problems = new Problems();
        problems.addAll(known);
        PolicyCheck.check(policy, problems);
        if (facts.period() == null) {
            problems.missing(Place.in(Document.MONTH).field("period"));
            return new Outcome.Refused<>(problems.errors());
        }
        SettlementPeriod period = PolicyCheck.startedBy(policy, facts.period(), problems);
        ResolvedMonth month = new MonthResolver(policy, facts, period, problems, recorder).resolve();
        return Outcome.of(problems, () -> month);
    }

    /** {@return the month, started on the policy's day} */
    public SettlementPeriod period() {
        return period;
    }

    /** Everybody with where their figures come from. */
    List<ResolvedPerson> resolvedPeople() {
        return people;
    }

    /** {@return each person's month, by id; each can be settled by itself (rule S13)} */
    public List<PersonMonth> people() {
        return people.stream().map(ResolvedPerson::month).toList();
    }

    /**
     * Settles everybody and books the journal.
     *
     * @return the month's result
     */
    public MonthSettlement settle() {
        List<PersonResult> results = new ArrayList<>(people.size());
        Booking booking = new Booking(period.last(), peopleById(), recorder);
        findings.forEach(booking::book);
        transfers.forEach(booking::book);
        corrections.forEach(booking::book);
        Problems found = new Problems();
        found.addAll(warnings);
        for (ResolvedPerson person : people) {
            PersonSettlement settlement = person.month().settle();
            results.add(new PersonResult(person.person(), settlement, person.lines(), person.corrections()));
            booking.book(person.person(), settlement);
            warnOfMinimumWage(person, settlement, found);
        }
        return new MonthSettlement(
                period, policy.id(), List.copyOf(results), findings, booking.journal(), found.list());
    }

    private Map<PersonId, Person> peopleById() {
        return people.stream().map(ResolvedPerson::person).collect(Collectors.toMap(Person::id, Function.identity()));
    }

    private static void warnOfMinimumWage(ResolvedPerson person, PersonSettlement settlement, Problems found) {
        boolean isUnprotected = !person.month().terms().isProtected();
        if (isUnprotected
                && settlement.deducted().fen() > 0
                && settlement.wagesLeft().compareTo(person.month().minimumWage()) < 0) {
            found.warning(
                    "below-minimum-wage",
                    RuleId.S6,
                    person.wages(),
                    "person",
                    person.person().id());
        }
    }
}
