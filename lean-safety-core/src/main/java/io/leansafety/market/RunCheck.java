package io.leansafety.market;

import io.leansafety.fingerprint.Fingerprint;
import io.leansafety.fingerprint.PartedFingerprint;
import io.leansafety.ledger.SealedEntry;
import io.leansafety.port.Ports;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Problems;
import io.leansafety.rule.RuleId;
import io.leansafety.run.MonthFigures;
import io.leansafety.run.MonthHistory;
import io.leansafety.run.MonthStep;
import io.leansafety.run.PostedRun;
import io.leansafety.run.RunFingerprint;
import io.leansafety.run.RunStep;
import io.leansafety.settlement.ExplainedMonth;
import io.leansafety.settlement.MonthSettlement;
import io.leansafety.settlement.ResolvedMonth;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;

/** Compares a posted run with the step that posted it, and with what its facts and policy come to. Rules S9 and S11. */
final class RunCheck {
    private final Ports ports;
    private final PostedRun run;
    private final YearMonth month;

    RunCheck(Ports ports, PostedRun run) {
        this.ports = ports;
        this.run = run;
        this.month = run.period().month();
    }

    /** The month computed once more; refused where anything is missing, or not as it was posted. */
    Outcome<MonthSettlement> again() {
        return again(() -> ResolvedMonth.of(run.policy(), run.facts()).map(ResolvedMonth::settle), Function.identity());
    }

    /** The month computed once more and explained; refused as it is {@link #again}. */
    Outcome<ExplainedMonth> explained() {
        return again(() -> ExplainedMonth.of(run.policy(), run.facts(), List.of()), ExplainedMonth::settlement);
    }

    private <T> Outcome<T> again(Supplier<Outcome<T>> computing, Function<T, MonthSettlement> settlement) {
        MonthHistory history = ports.runs().history(run.enterprise(), month);
        Problems problems = new Problems();
        Set<String> missing = missing(history);
        report(month, missing, problems);
        return missing.isEmpty()
                ? computing.get().flatMap(computed -> compare(history, computed, settlement.apply(computed)))
                : new Outcome.Refused<>(problems.errors());
    }

    private Set<String> missing(MonthHistory history) {
        Set<String> parts = new TreeSet<>();
        addUnless(history.last(MonthStep.POST).isPresent(), "steps", parts);
        addUnless(!run.figures().isEmpty(), "figures", parts);
        return parts;
    }

    private <T> Outcome<T> compare(MonthHistory history, T computed, MonthSettlement settlement) {
        Problems problems = new Problems();
        report(month, differences(history, settlement), problems);
        return Outcome.of(problems, () -> computed);
    }

    /** Says which parts of a posted month are missing, or not as they were posted. */
    static void report(YearMonth month, Set<String> parts, Problems problems) {
        if (!parts.isEmpty()) {
            problems.error("run-differs", RuleId.S11, Asked.MONTH, "month", month, "parts", List.copyOf(parts));
        }
    }

    private Set<String> differences(MonthHistory history, MonthSettlement settlement) {
        RunStep posted = history.last(MonthStep.POST).orElseThrow();
        PartedFingerprint now = RunFingerprint.of(run.facts(), run.policy(), settlement, run.figures());
        Set<String> parts = new TreeSet<>(posted.fingerprint().differences(now));
        parts.addAll(posted.fingerprint().differences(run.fingerprint()));
        // a later version of the library must come to the same; that it is another is no difference
        parts.remove(RunFingerprint.LIBRARY);
        addUnless(isWhatItComesTo(run.figures().get(0), posted, settlement), "figures", parts);
        addUnless(history.isUnbroken(), "steps", parts);
        addUnless(isInTheJournal(posted.seal(), settlement), "journal", parts);
        return parts;
    }

    private static void addUnless(boolean isRight, String part, Set<String> parts) {
        if (!isRight) {
            parts.add(part);
        }
    }

    private boolean isWhatItComesTo(MonthFigures kept, RunStep posted, MonthSettlement settlement) {
        return kept.equals(MonthFigures.of(posted.factsVersion(), run.facts(), settlement));
    }

    private boolean isInTheJournal(Fingerprint seal, MonthSettlement settlement) {
        List<SealedEntry> entries = ports.journalEntries().postedBy(run.enterprise(), month, run.revision());
        return entries.stream().allMatch(entry -> entry.run().equals(seal))
                && entries.stream()
                        .map(SealedEntry::entry)
                        .toList()
                        .equals(settlement.journal().entries());
    }
}
