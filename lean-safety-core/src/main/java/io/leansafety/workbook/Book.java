package io.leansafety.workbook;

import io.leansafety.json.PolicySource;
import io.leansafety.rule.Document;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Problem;
import io.leansafety.workbook.Sheet.Group;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A document of the exchange format as sheets.
 *
 * @param format its format, {@code "lean-safety-month/1"}
 * @param document how problems name it
 * @param sheets all sheets, in the order in which a workbook has them: each directly before those under it
 * @param check judges its text
 * @param <T> what its text is read as
 */
record Book<T>(String format, Document document, List<Sheet> sheets, Check<T> check) {
    /** Reads a text and says what is wrong with it, beside what is known; with a policy, in meaning too. */
    @FunctionalInterface
    interface Check<T> {
        Outcome<T> of(InputStream text, Optional<PolicySource> policy, List<Problem> known);
    }

    Book {
        sheets = sheets.stream().flatMap(Book::withChildren).toList();
    }

    private static Stream<Sheet> withChildren(Sheet sheet) {
        return Stream.concat(Stream.of(sheet), sheet.children().stream().flatMap(Book::withChildren));
    }

    /** The sheets that hang under no other; the first is the document itself. */
    List<Sheet> roots() {
        return sheets.stream().filter(sheet -> sheet.parent().isEmpty()).toList();
    }

    /** The book with the sheets that are always there and those of some groups. */
    Book<T> with(Set<Group> groups) {
        List<Sheet> some = roots().stream()
                .filter(sheet -> sheet.group().map(groups::contains).orElse(true))
                .toList();
        return new Book<>(format, document, some, check);
    }

    /** The sheets that a document needs: those of a group only if it says anything in one of them. */
    Book<T> neededFor(Map<String, ?> tree) {
        return with(roots().stream()
                .filter(sheet -> Fields.get(tree, sheet.field()) instanceof List<?> list && !list.isEmpty())
                .flatMap(sheet -> sheet.group().stream())
                .collect(Collectors.toSet()));
    }

    /** The number of a sheet among all. */
    int orderOf(Sheet sheet) {
        return sheets.indexOf(sheet);
    }
}
