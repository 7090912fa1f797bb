package io.leansafety.market;

import static java.util.Objects.requireNonNull;

import io.leansafety.fingerprint.Fingerprint;
import io.leansafety.fingerprint.PartedFingerprint;
import io.leansafety.port.Ports;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Problems;
import io.leansafety.rule.RuleId;
import io.leansafety.run.MonthHistory;
import io.leansafety.run.MonthState;
import io.leansafety.run.MonthStep;
import io.leansafety.run.PostedRun;
import io.leansafety.run.ReceivedMonth;
import io.leansafety.run.Request;
import io.leansafety.run.RunFingerprint;
import io.leansafety.run.RunStep;
import io.leansafety.settlement.ExplainedMonth;
import io.leansafety.settlement.MonthFacts;
import io.leansafety.settlement.MonthSettlement;
import io.leansafety.settlement.Publication;
import io.leansafety.value.EnterpriseId;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes settlement months through their life: facts come in, the result is prepared, approved by somebody else, posted,
 * published and closed, or discarded or reversed. Rules S5, S11, S11b and A9; {@link io.leansafety.run.MonthLife} is the
 * table.
 *
 * <p>What is refused wrote nothing. A request that is asked again under its key is answered with what came of it the first
 * time, but for warnings, which are told once, and nothing is done again; {@link #history} tells where the month stands now.
 */
public final class MonthsDesk {
    private static final Logger LOG = LoggerFactory.getLogger(MonthsDesk.class);

    private final Ports ports;
    private final Clock clock;
    private final Units units;

    MonthsDesk(Ports ports, Clock clock, Units units) {
        this.ports = ports;
        this.clock = clock;
        this.units = units;
    }

    /**
     * Takes the facts of a month, whole, in place of those that were there. Facts of a closed month are taken too: what
     * they change is corrected in the next open one (rule S11b). While a month is prepared or approved, none dated in it
     * are taken.
     *
     * <p>The roles in them say who may take a step with any month (rule A9), and nobody is asked for a role here: who may
     * hand in facts is the host's to say.
     *
     * @param who who hands them in
     * @param facts the facts; what they mean is checked when the month is prepared
     * @param replaces the version that they were made from and take the place of, 0 for the first
     * @return the version that they have now; refused without a period, where a text, an id or a day could not
     *     be read back from a month file, where a fact is dated in a prepared month, and where somebody else has replaced
     *     that version
     */
    public Outcome<FactsReceipt> receive(Context who, MonthFacts facts, int replaces) {
        return units.write(
                () -> MonthForm.check(facts),
                () -> receiving(who, facts, requireNonNull(facts.period()).month(), replaces));
    }

    private Writing<FactsReceipt> receiving(Context who, MonthFacts facts, YearMonth month, int replaces) {
        PartedFingerprint content = RunFingerprint.ofFacts(facts)
                .with("actor", Fingerprint.of(who.actor()))
                .with("names", RunFingerprint.ofNames(facts.organization()))
                .with("replaces", Fingerprint.of(replaces))
                .with("step", Fingerprint.of("RECEIVE"));
        return new Writing<>(
                who,
                content,
                before -> new FactsReceipt(before.month(), before.number(), true),
                () -> take(who, content, facts, month, replaces));
    }

    private Outcome<FactsReceipt> take(
            Context who, PartedFingerprint content, MonthFacts facts, YearMonth month, int replaces) {
        Problems problems = new Problems();
        int version = ports.receivedMonths().version(who.enterprise(), month);
        if (version != replaces) {
            problems.error(
                    "stale-version", RuleId.S11, Asked.REPLACES, "month", month, "was", replaces, "version", version);
        }
        new FrozenDays(ports.runs(), who.enterprise(), problems).check(facts);
        return Outcome.of(problems, () -> {
            ports.receivedMonths()
                    .add(new ReceivedMonth(who.enterprise(), month, version + 1, facts, who.actor(), clock.instant()));
            ports.requests().add(new Request(who.enterprise(), who.request(), content, month, version + 1));
            ports.transactions()
                    .whenKept(() -> LOG.info("{} {} facts version {}", who.enterprise(), month, version + 1));
            return new FactsReceipt(month, version + 1, false);
        });
    }

    /**
     * Computes what a month comes to with what the store has now, whatever state it is in, and writes nothing.
     *
     * @param enterprise whose month
     * @param month the month
     * @return the month, or everything that is wrong with it
     */
    public Outcome<ComputedMonth> dryRun(EnterpriseId enterprise, YearMonth month) {
        return look(month, () -> new MonthComputation(ports, enterprise, month).compute());
    }

    /**
     * Computes the result of a month and its fingerprint; from now on facts dated in the month are refused.
     *
     * @param who who prepares it
     * @param month the month
     * @return the step, with the fingerprint and the warnings of the result
     */
    public Outcome<MonthReceipt> prepare(Context who, YearMonth month) {
        return take(new Intent(who, month, MonthStep.PREPARE, Optional.empty()));
    }

    /**
     * Agrees to what was prepared.
     *
     * @param who who approves it, another person than who prepared it
     * @param month the month
     * @param prepared the fingerprint that is agreed to
     * @return the step; refused where another fingerprint was prepared
     */
    public Outcome<MonthReceipt> approve(Context who, YearMonth month, Fingerprint prepared) {
        return take(new Intent(who, month, MonthStep.APPROVE, Optional.ofNullable(prepared)));
    }

    /**
     * Writes what was approved into the journal. A month that is posted already is answered as posted if the fingerprint
     * is the same, whatever the request key, and nothing is paid again.
     *
     * @param who who posts it
     * @param month the month
     * @param approved the fingerprint that was approved
     * @return the step; refused where anything has moved since, naming what
     */
    public Outcome<MonthReceipt> post(Context who, YearMonth month, Fingerprint approved) {
        return take(new Intent(who, month, MonthStep.POST, Optional.ofNullable(approved)));
    }

    /**
     * Shows the result (公示). Rule S12.
     *
     * @param who who publishes it
     * @param month the month
     * @return the step
     */
    public Outcome<MonthReceipt> publish(Context who, YearMonth month) {
        return take(new Intent(who, month, MonthStep.PUBLISH, Optional.empty()));
    }

    /**
     * Ends a month: from now on only corrections in later months change what it came to.
     *
     * @param who who closes it
     * @param month the month
     * @return the step
     */
    public Outcome<MonthReceipt> close(Context who, YearMonth month) {
        return take(new Intent(who, month, MonthStep.CLOSE, Optional.empty()));
    }

    /**
     * Gives up what was prepared, so that facts are taken again.
     *
     * @param who who discards it
     * @param month the month
     * @return the step
     */
    public Outcome<MonthReceipt> discard(Context who, YearMonth month) {
        return take(new Intent(who, month, MonthStep.DISCARD, Optional.empty()));
    }

    /**
     * Takes back what was posted (冲销), each entry the other way round; the next revision begins.
     *
     * @param who who reverses it, another person than who posted it
     * @param month the month
     * @return the step
     */
    public Outcome<MonthReceipt> reverse(Context who, YearMonth month) {
        return take(new Intent(who, month, MonthStep.REVERSE, Optional.empty()));
    }

    private Outcome<MonthReceipt> take(Intent intent) {
        return units.write(
                intent::form,
                () -> new Writing<>(
                        intent.who(),
                        intent.content(),
                        before -> new MonthReceipt(taken(before), true),
                        () -> new MonthStepping(ports, clock, intent).take()));
    }

    private RunStep taken(Request before) {
        return ports.runs().history(before.enterprise(), before.month()).steps().get(before.number() - 1);
    }

    /**
     * Returns the facts of a month as they were handed in last.
     *
     * @param enterprise whose month
     * @param month the month
     * @return the facts with their version, which new ones replace; empty if none were handed in
     */
    public Optional<ReceivedMonth> received(EnterpriseId enterprise, YearMonth month) {
        return units.read(() -> ports.receivedMonths().latest(enterprise, month));
    }

    /**
     * Returns the months with which something was done.
     *
     * @param enterprise whose months
     * @return the months, in their order
     */
    public List<YearMonth> begun(EnterpriseId enterprise) {
        return units.read(() -> ports.runs().months(enterprise));
    }

    /**
     * Returns what was done with a month.
     *
     * @param enterprise whose month
     * @param month the month
     * @return the steps, none for a month with which nothing was done
     */
    public MonthHistory history(EnterpriseId enterprise, YearMonth month) {
        return units.read(() -> ports.runs().history(enterprise, month));
    }

    /**
     * Computes a posted month once more, from what was kept with it, and compares it with what was posted: the run with
     * the step that posted it, the steps with each other, and the journal with that step.
     *
     * @param enterprise whose month
     * @param month the month, posted and not reversed
     * @return the result; refused for a month that is not posted, and where the same facts and policy do not give what was
     *     posted, by whatever version of the library, naming the parts of the fingerprint that differ, and {@code run},
     *     {@code steps} or {@code journal} where those are missing or not as they were written
     */
    public Outcome<MonthSettlement> posted(EnterpriseId enterprise, YearMonth month) {
        return look(
                month,
                () -> run(enterprise, month, MonthState::isPosted, "not-posted").flatMap(this::again));
    }

    /**
     * Returns the facts that a posted month was settled from, whole: settled as a month file they give the result.
     *
     * @param enterprise whose month
     * @param month the month, posted and not reversed
     * @return the facts; refused for a month that is not posted, and where its run is missing
     */
    public Outcome<MonthFacts> facts(EnterpriseId enterprise, YearMonth month) {
        return look(
                month,
                () -> run(enterprise, month, MonthState::isPosted, "not-posted").map(PostedRun::facts));
    }

    /**
     * Computes a posted month once more, as {@link #posted} does, so that every figure of it can be explained. Rule S10.
     *
     * @param enterprise whose month
     * @param month the month, posted and not reversed
     * @return the month, by the facts and the policy that it was posted with; refused as {@link #posted}
     */
    public Outcome<ExplainedMonth> explained(EnterpriseId enterprise, YearMonth month) {
        return look(
                month,
                () -> run(enterprise, month, MonthState::isPosted, "not-posted")
                        .flatMap(run -> new RunCheck(ports, run).explained()));
    }

    /**
     * Returns what is shown of a published month (公示), with names masked as its policy says. Rule S12.
     *
     * @param enterprise whose month
     * @param month the month, published and not reversed
     * @return the publication; refused for a month that is not published, and as {@link #posted}
     */
    public Outcome<Publication> publication(EnterpriseId enterprise, YearMonth month) {
        return look(
                month,
                () -> run(enterprise, month, MonthState::isPublished, "not-published")
                        .flatMap(run -> again(run).map(settlement -> Publication.of(run.policy(), settlement))));
    }

    private Outcome<MonthSettlement> again(PostedRun run) {
        return new RunCheck(ports, run).again();
    }

    private Outcome<PostedRun> run(
            EnterpriseId enterprise, YearMonth month, Predicate<MonthState> wanted, String code) {
        MonthHistory history = ports.runs().history(enterprise, month);
        Optional<PostedRun> run = ports.runs().find(enterprise, month, history.revision());
        Problems problems = new Problems();
        if (!wanted.test(history.state())) {
            problems.error(code, RuleId.S11, Asked.MONTH, "month", month, "state", history.state());
        } else if (run.isEmpty()) {
            RunCheck.report(month, Set.of("run"), problems);
        }
        return Outcome.of(problems, run::orElseThrow);
    }

    /** All of it at one moment, so that nobody reverses a run before it is compared. */
    private <T> Outcome<T> look(YearMonth month, Supplier<Outcome<T>> reading) {
        return units.look(() -> CommandForm.of(month, Asked.MONTH), reading);
    }
}
