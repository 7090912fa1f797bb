package io.leansafety.workbook;

import io.leansafety.rule.Problem;
import io.leansafety.rule.RuleId;
import io.leansafety.rule.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Gathers what is wrong at cells, to be listed sheet by sheet and row by row. */
final class SpotProblems {
    private final List<Located> found = new ArrayList<>();

    /** A problem and its cell. */
    private record Located(Spot spot, Problem problem) {}

    /** Adds what nothing but a workbook can get wrong. */
    void error(String code, Spot spot, Object... namesAndValues) {
        Problem problem = Problem.of(Severity.ERROR, code, RuleId.EXCHANGE, spot.place(), namesAndValues);
        add(spot, problem, problem.arguments());
    }

    /** Adds a problem that was found elsewhere, at its cell and with what it names as the workbook's user knows it. */
    void add(Spot spot, Problem problem, Map<String, String> arguments) {
        Problem here =
                new Problem(problem.code(), problem.severity(), Spot.WORKBOOK, spot.path(), problem.rule(), arguments);
        found.add(new Located(spot, here));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** All problems in the order of their cells. */
    List<Problem> list() {
        return found.stream()
                .sorted(Comparator.comparing(Located::spot))
                .map(Located::problem)
                .toList();
    }
}
