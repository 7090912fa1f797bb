package io.leansafety.cli;

import io.leansafety.life.Line;
import io.leansafety.market.FactsReceipt;
import io.leansafety.market.MonthReceipt;
import io.leansafety.policy.Policy;
import io.leansafety.rule.Outcome;
import io.leansafety.run.MonthHistory;
import io.leansafety.run.MonthLife;
import io.leansafety.run.MonthState;
import io.leansafety.run.MonthStep;
import io.leansafety.run.RunStep;
import java.io.PrintStream;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The life of a month as it is read on a terminal.
 *
 * @param texts the language
 */
record RunReport(Texts texts) {
    /** What the command of a step is called. */
    static String nameOf(MonthStep step) {
        return step.name().toLowerCase(Locale.ROOT);
    }

    void printPolicy(Policy policy, PrintStream to) {
        to.println(texts.of("run.policy", policy.id(), policy.validity().from()));
    }

    void printFacts(FactsReceipt receipt, PrintStream to) {
        to.println(texts.of(receipt.isReplay() ? "run.facts-again" : "run.facts", receipt.month(), receipt.version()));
    }

    /**
     * Prints a step with its fingerprint on a line of its own, so that it can be handed on; for one that was taken before,
     * where the month stands now.
     */
    void printStep(Outcome<MonthReceipt> outcome, MonthHistory now, PrintStream to) {
        MonthReceipt receipt = outcome.orElseThrow();
        RunStep step = receipt.step();
        to.println(receipt.isReplay() ? again(step, now) : taken(step));
        to.println(texts.of("run.fingerprint", step.fingerprint().whole()));
        if (!outcome.problems().isEmpty()) {
            to.println(texts.of("run.warnings", outcome.problems().size()));
        }
    }

    private String taken(RunStep step) {
        return texts.of("run.step", step.period(), step.revision(), nameOf(step.step()), step.actor(), step.state());
    }

    private String again(RunStep step, MonthHistory now) {
        return texts.of(
                "run.step-again",
                step.period(),
                step.revision(),
                nameOf(step.step()),
                step.actor(),
                step.state(),
                now.state(),
                now.revision());
    }

    void printMonth(YearMonth month, MonthHistory history, PrintStream to) {
        to.println(texts.of("run.month", month, history.revision(), history.state()));
        if (!history.steps().isEmpty()) {
            to.println();
            steps().print(history.steps(), to);
        }
        List<Line<MonthState, MonthStep>> allowed = MonthLife.LIFE.table().stream()
                .filter(line -> line.from().equals(Optional.of(history.state())))
                .toList();
        if (!allowed.isEmpty()) {
            to.println();
            to.println(texts.of("run.allowed"));
            allowed(history).print(allowed, to);
        }
    }

    private Table<RunStep> steps() {
        return new Table<RunStep>()
                .number(texts.of("column.revision"), RunStep::revision)
                .text(texts.of("column.step"), step -> nameOf(step.step()))
                .text(texts.of("column.state"), RunStep::state)
                .text(texts.of("column.actor"), RunStep::actor)
                .text(texts.of("column.at"), RunStep::at)
                .number(texts.of("column.facts-version"), RunStep::factsVersion)
                .text(
                        texts.of("column.fingerprint"),
                        step -> step.fingerprint().whole().shortened());
    }

    private Table<Line<MonthState, MonthStep>> allowed(MonthHistory history) {
        return new Table<Line<MonthState, MonthStep>>()
                .text(texts.of("column.step"), line -> nameOf(line.step()))
                .text(texts.of("column.state"), Line::to)
                .text(texts.of("column.roles"), RunReport::rolesOf)
                .text(texts.of("column.not-by"), line -> notBy(line, history));
    }

    private static String rolesOf(Line<MonthState, MonthStep> line) {
        return line.offices().stream()
                .map(office -> office.role().value())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static String notBy(Line<MonthState, MonthStep> line, MonthHistory history) {
        return line.notByWhoTook().stream()
                .flatMap(step -> history.last(step).stream())
                .map(taken -> taken.actor().value())
                .collect(Collectors.joining(" "));
    }
}
