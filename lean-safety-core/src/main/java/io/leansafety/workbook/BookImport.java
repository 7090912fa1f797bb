package io.leansafety.workbook;

import io.leansafety.json.JsonTree;
import io.leansafety.json.PolicySource;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problem;
import io.leansafety.rule.Problems;
import io.leansafety.rule.RuleId;
import io.leansafety.rule.Severity;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the document of a workbook, has it checked, and says of each problem in which cell it is. */
final class BookImport<T> {
    private final SpotProblems atCells = new SpotProblems();
    private final Book<T> book;
    private final Optional<PolicySource> policy;
    private final Assembly assembly;

    private BookImport(Book<T> book, Paper paper, Optional<PolicySource> policy) {
        List<FilledSheet> sheets = SheetFinder.find(book, paper, atCells);
        this.book = book;
        // while sheets or columns are missing, most of what could be said of the meaning would be wrong
        this.policy = atCells.isEmpty() ? policy : Optional.empty();
        this.assembly = Assembly.of(book, sheets, atCells);
    }

    /**
     * Reads a workbook.
     *
     * @param book which document it holds
     * @param policy what it is checked by; without one only its form is
     */
    static <T> Outcome<Imported<T>> of(Book<T> book, WorkbookSource source, Optional<PolicySource> policy) {
        try {
            return new BookImport<>(book, source.read(), policy).check();
        } catch (UnreadableException e) {
            Place place = e.path().isEmpty()
                    ? Place.in(Spot.WORKBOOK)
                    : Place.in(Spot.WORKBOOK).field(e.path());
            return new Outcome.Refused<>(List.of(Problem.of(Severity.ERROR, e.code(), RuleId.EXCHANGE, place)));
        }
    }

    private Outcome<Imported<T>> check() {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        Map<String, Object> tree = EntryTree.of(assembly);
        JsonTree.write(tree, text);
        byte[] bytes = text.toByteArray();
        Outcome<T> facts = book.check().of(new ByteArrayInputStream(bytes), policy, assembly.known());
        Problems problems = located(facts.problems());
        return Outcome.of(problems, () -> new Imported<>(facts.orElseThrow(), bytes));
    }

    /** Problems of other documents, as the policy, go first. */
    private Problems located(List<Problem> found) {
        Problems problems = new Problems();
        CellPlaces places = CellPlaces.of(assembly);
        for (Problem problem : found) {
            if (problem.document().equals(book.document())) {
                atCells.add(places.spotOf(problem), problem, places.argumentsOf(problem));
            } else {
                problems.add(problem);
            }
        }
        problems.addAll(atCells.list());
        return problems;
    }
}
