package io.leansafety.market;

import io.leansafety.ledger.SealedEntry;
import io.leansafety.port.Ports;
import io.leansafety.rule.Document;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Problem;
import io.leansafety.rule.Problems;
import io.leansafety.run.MonthFigures;
import io.leansafety.run.PostedRun;
import io.leansafety.settlement.BroughtForward;
import io.leansafety.settlement.CorrectionFact;
import io.leansafety.settlement.Corrections;
import io.leansafety.settlement.MonthFacts;
import io.leansafety.settlement.MonthSettlement;
import io.leansafety.settlement.PastMonth;
import io.leansafety.settlement.ResolvedMonth;
import io.leansafety.value.EnterpriseId;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the closed months of an enterprise bring to the month behind them: what they carry forward, and, where facts of one
 * came later, the differences from that month on. A month is computed afresh with its own policy and today's facts; what
 * has been posted for it is taken off. Rule S11b.
 */
final class ClosedMonths {
    private final Ports ports;
    private final EnterpriseId enterprise;
    private final Problems problems;
    private final Gathering gathering;
    private final List<CorrectionFact> corrections = new ArrayList<>();
    private final List<MonthFigures> figures = new ArrayList<>();
    private @Nullable PastMonth past;

    ClosedMonths(Ports ports, EnterpriseId enterprise, Problems problems) {
        this.ports = ports;
        this.enterprise = enterprise;
        this.problems = problems;
        this.gathering = new Gathering(ports, enterprise);
    }

    /**
     * Goes through the closed months in their order; stops at the first that can't be computed afresh, and then brings
     * nothing: what the one before it carries is not for the month that is asked for.
     */
    void read(List<YearMonth> months) {
        for (YearMonth month : months) {
            Optional<MonthFigures> posted = ports.runs().figures(enterprise, month);
            Optional<Integer> now = posted.flatMap(of -> gathering.version(of.period()));
            if (now.isEmpty()) {
                RunCheck.report(month, Set.of(posted.isEmpty() ? "figures" : "facts"), problems);
            }
            if (now.isEmpty() || !read(month, now.get(), posted.orElseThrow())) {
                past = null;
                return;
            }
        }
    }

    /** The facts of a month that is as it was posted are not looked at: they may be a year of everybody's. */
    private boolean read(YearMonth month, int version, MonthFigures posted) {
        if (figures.isEmpty() && version == posted.factsVersion()) {
            past = posted.past();
            return true;
        }
        return correct(month, gathering.of(posted.period()).orElseThrow(), posted);
    }

    private boolean correct(YearMonth month, GatheredFacts now, MonthFigures posted) {
        Optional<MonthSettlement> settled = settle(month, now.facts());
        settled.ifPresent(fresh -> {
            Corrections.of(
                            ports.journalEntries().concerning(enterprise, month).stream()
                                    .map(SealedEntry::entry)
                                    .toList(),
                            posted.baseWages(),
                            fresh)
                    .ifPresent(corrections::add);
            figures.add(MonthFigures.of(now.version(), now.facts(), fresh));
            past = PastMonth.of(fresh);
        });
        return settled.isPresent();
    }

    private Optional<MonthSettlement> settle(YearMonth month, MonthFacts now) {
        Optional<PostedRun> run = ports.runs()
                .find(enterprise, month, ports.runs().history(enterprise, month).revision());
        if (run.isEmpty()) {
            RunCheck.report(month, Set.of("run"), problems);
            return Optional.empty();
        }
        Problems found = new Problems();
        NothingByHand.check(now, past == null, found);
        MonthFacts facts = bring(now, found);
        Outcome<ResolvedMonth> resolved = ResolvedMonth.of(run.get().policy(), facts, found.list());
        if (resolved instanceof Outcome.Refused<ResolvedMonth> refused) {
            refused.problems().forEach(problem -> problems.add(in(month, problem)));
            return Optional.empty();
        }
        return Optional.of(resolved.orElseThrow().settle());
    }

    /** What is wrong with a closed month is told of that month, not of the one that is asked for. */
    private static Problem in(YearMonth month, Problem problem) {
        return new Problem(
                problem.code(),
                problem.severity(),
                new Document(problem.document() + " " + month),
                problem.path(),
                problem.rule(),
                problem.arguments());
    }

    /** Brings what the last closed month carries into the facts of the month behind it. */
    MonthFacts bring(MonthFacts facts, Problems found) {
        return past == null ? facts : BroughtForward.bring(facts, past, found);
    }

    /** The differences, by month. */
    List<CorrectionFact> corrections() {
        return List.copyOf(corrections);
    }

    /** The figures of the months that were computed afresh, by month. */
    List<MonthFigures> figures() {
        return List.copyOf(figures);
    }
}
