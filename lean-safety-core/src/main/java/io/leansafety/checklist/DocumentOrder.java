package io.leansafety.checklist;

import io.leansafety.rule.Document;
import io.leansafety.rule.Problem;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The order in which the places of problems stand in a document of checklists; what is wrong with the policy is first. */
final class DocumentOrder {
    private static final List<String> SECTIONS = List.of(
            "period",
            "organization.subjects",
            "organization.people",
            "organization.roles",
            "checklists.operations",
            "checklists.locations",
            "checklists.duty",
            "checklists.inspection");
    private static final Pattern POSITIONS =
            Pattern.compile("^([a-z]+(?:\\.[a-z]+)?)(?:\\[(\\d+)])?(?:\\.[a-zA-Z]+\\[(\\d+)])?");

    private DocumentOrder() {}

    private record Position(Problem problem, int section, int entry, int part) {
        static Position of(Problem problem) {
            Matcher path = POSITIONS.matcher(problem.path());
            if (!problem.document().equals(Document.CHECKLISTS) || !path.find()) {
                return new Position(problem, -1, -1, -1);
            }
            return new Position(problem, SECTIONS.indexOf(path.group(1)), number(path, 2), number(path, 3));
        }

        private static int number(Matcher path, int group) {
            return path.group(group) == null ? -1 : Integer.parseInt(path.group(group));
        }
    }

    /** The problems by the place that they are at; those at one place in the order in which they were found. */
    static List<Problem> of(List<Problem> problems) {
        return problems.stream()
                .map(Position::of)
                .sorted(Comparator.comparingInt(Position::section)
                        .thenComparingInt(Position::entry)
                        .thenComparingInt(Position::part))
                .map(Position::problem)
                .toList();
    }
}
