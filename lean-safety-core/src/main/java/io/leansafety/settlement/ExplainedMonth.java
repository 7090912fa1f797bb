package io.leansafety.settlement;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import io.leansafety.ledger.Account;
import io.leansafety.ledger.AccountKind;
import io.leansafety.ledger.Entry;
import io.leansafety.policy.Policy;
import io.leansafety.rule.Explanation;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Problem;
import io.leansafety.rule.Recorder;
import io.leansafety.value.PersonId;
import io.leansafety.value.SubjectId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A month settled with a recorder, so that every figure of its result can be explained. Rule S10.
 *
 * <p>The same code settles with a recorder and without, and gives the same result; recording takes memory for every line
 * of the month, so a host that only pays uses {@link ResolvedMonth}.
 */
public final class ExplainedMonth {
    private final Policy policy;
    private final MonthFacts facts;
    private final MonthSettlement settlement;
    private final Recorder recorder;
    private final Map<PersonId, ResolvedPerson> people = new HashMap<>();
    private final Map<SubjectId, FundTotals> funds = new HashMap<>();
    private final Map<SubjectId, FundTotals> centers = new HashMap<>();
    private final ListMultimap<Account, Entry> leaving = ArrayListMultimap.create();
    private final ListMultimap<Account, Entry> entering = ArrayListMultimap.create();

    private ExplainedMonth(Policy policy, MonthFacts facts, ResolvedMonth month, Recorder recorder) {
        this.policy = policy;
        this.facts = facts;
        this.settlement = month.settle();
        this.recorder = recorder;
        month.resolvedPeople().forEach(person -> people.put(person.person().id(), person));
        settlement.subjects().forEach(totals -> funds.put(totals.subject(), totals));
        settlement.centers().forEach(totals -> centers.put(totals.subject(), totals));
        for (Entry entry : settlement.journal().entries()) {
            leaving.put(entry.debit(), entry);
            entering.put(entry.credit(), entry);
        }
    }

    /**
     * Resolves and settles a month so that it can be explained.
     *
     * @param policy the policy in force on the month's last day
     * @param facts everything that is handed in; what could not be read is null
     * @param known what was found wrong before
     * @return the month, or everything that is wrong with policy and month
     */
    public static Outcome<ExplainedMonth> of(Policy policy, MonthFacts facts, List<Problem> known) {
        Recorder recorder = new Recorder();
        return ResolvedMonth.of(policy, facts, known, recorder)
                .map(month -> new ExplainedMonth(policy, facts, month, recorder));
    }

    /** {@return the policy by which the month was settled} */
    public Policy policy() {
        return policy;
    }

    /** {@return what was handed in} */
    public MonthFacts facts() {
        return facts;
    }

    /** {@return the month's result} */
    public MonthSettlement settlement() {
        return settlement;
    }

    /**
     * Explains a person's figures.
     *
     * @param person who
     * @return how each figure came about, in the order of the result; empty for somebody who is not in the month. Figures
     *     that the person does not have are left out.
     */
    public Map<Figure, Explanation> person(PersonId person) {
        ResolvedPerson resolved = people.get(person);
        return resolved == null || resolved.origins() == null
                ? Map.of()
                : resolved.month().explain(resolved.origins());
    }

    /**
     * Explains one figure of a person.
     *
     * @param person who
     * @param figure the figure
     * @return how it came about, empty if the person is not in the month or does not have it
     */
    public Optional<Explanation> figure(PersonId person, Figure figure) {
        return Optional.ofNullable(person(person).get(figure));
    }

    /**
     * Explains what findings did to a person.
     *
     * @param line a line of the person's result
     * @return how its amount came about
     * @throws IllegalStateException if the line is not of this month's result
     */
    public Explanation line(ResultLine line) {
        return recorder.of(line);
    }

    /**
     * Explains what moved through a subject's fund.
     *
     * @param subject the subject
     * @return how the figures came about, empty if nothing moved
     */
    public Optional<FundExplanation> subject(SubjectId subject) {
        return Optional.ofNullable(funds.get(subject))
                .map(totals -> fund("fund", totals, AccountKind.WAGE_FUND, AccountKind.PROJECT_PAYMENTS));
    }

    /**
     * Explains what moved through a settlement center.
     *
     * @param owner the company or unit whose center it is
     * @return how the figures came about, empty if nothing moved
     */
    public Optional<FundExplanation> center(SubjectId owner) {
        return Optional.ofNullable(centers.get(owner)).map(totals -> fund("center", totals, AccountKind.CENTER));
    }

    private FundExplanation fund(String kind, FundTotals totals, AccountKind... kinds) {
        List<Entry> paid = new ArrayList<>();
        List<Entry> received = new ArrayList<>();
        for (AccountKind own : kinds) {
            Account account = new Account(own, totals.subject().value());
            paid.addAll(leaving.get(account));
            received.addAll(entering.get(account));
        }
        return FundExplanation.of(kind, totals, explained(paid), explained(received));
    }

    private List<Explanation> explained(List<Entry> entries) {
        return entries.stream()
                .map(entry -> explain(entry)
                        .with("debit", entry.debit())
                        .with("credit", entry.credit())
                        .with("reference", entry.reference()))
                .toList();
    }

    /** What is booked of a person's month explains itself by the person's figure. */
    private Explanation explain(Entry entry) {
        return recorder.find(entry).orElseGet(() -> {
            Explanation writtenOff = person(new PersonId(entry.reference())).get(Figure.WRITTEN_OFF);
            if (writtenOff == null) {
                throw new IllegalStateException("only a write-off of a person moves a fund or center by itself");
            }
            return writtenOff;
        });
    }

    /** {@return the month alone: names and wages never reach a log} */
    @Override
    public String toString() {
        return "ExplainedMonth[" + settlement.period() + "]";
    }
}
