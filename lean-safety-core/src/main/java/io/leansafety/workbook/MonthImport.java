package io.leansafety.workbook;

import io.leansafety.json.Exchange;
import io.leansafety.json.JsonTree;
import io.leansafety.json.PolicySource;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problem;
import io.leansafety.rule.Problems;
import io.leansafety.rule.RuleId;
import io.leansafety.rule.Severity;
import io.leansafety.settlement.MonthFacts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the exchange month of a workbook, has it checked, and says of each problem in which cell it is. */
final class MonthImport {
    private final SpotProblems atCells = new SpotProblems();
    private final Optional<PolicySource> policy;
    private final MonthAssembly month;

    private MonthImport(Paper paper, Optional<PolicySource> policy) {
        List<FilledSheet> sheets = SheetFinder.find(paper, atCells);
        // while sheets or columns are missing, most of what could be said of the meaning would be wrong
        this.policy = atCells.isEmpty() ? policy : Optional.empty();
        this.month = MonthAssembly.of(sheets, atCells);
    }

    static Outcome<ImportedMonth> of(WorkbookSource source, Optional<PolicySource> policy) {
        try {
            return new MonthImport(source.read(), policy).check();
        } catch (UnreadableException e) {
            Place place = e.path().isEmpty()
                    ? Place.in(Spot.WORKBOOK)
                    : Place.in(Spot.WORKBOOK).field(e.path());
            return new Outcome.Refused<>(List.of(Problem.of(Severity.ERROR, e.code(), RuleId.EXCHANGE, place)));
        }
    }

    private Outcome<ImportedMonth> check() {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        Map<String, Object> tree = MonthTree.of(month.root());
        JsonTree.write(tree, text);
        byte[] bytes = text.toByteArray();
        Outcome<MonthFacts> facts = Exchange.checkMonth(new ByteArrayInputStream(bytes), policy, month.known());
        Problems problems = located(facts.problems());
        return Outcome.of(problems, () -> new ImportedMonth(facts.orElseThrow(), bytes));
    }

    /** Problems of other documents, as the policy, go first. */
    private Problems located(List<Problem> found) {
        Problems problems = new Problems();
        CellPlaces places = CellPlaces.of(month);
        for (Problem problem : found) {
            if (CellPlaces.isOfMonth(problem)) {
                atCells.add(places.spotOf(problem), problem);
            } else {
                problems.add(problem);
            }
        }
        problems.addAll(atCells.list());
        return problems;
    }
}
