package io.leansafety.workbook;

import io.leansafety.json.PolicySource;
import io.leansafety.rule.Document;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Problem;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** The book without the sheets that may be left out. */
    Book<T> withoutOptional() {
        List<Sheet> others =
                roots().stream().filter(sheet -> !sheet.isOptional()).toList();
        return new Book<>(format, document, others, check);
    }

    /** The sheets that a document needs: those that may be left out only if it says anything in one of them. */
    Book<T> neededFor(Map<String, ?> tree) {
        boolean isSaid = roots().stream()
                .filter(Sheet::isOptional)
                .anyMatch(sheet -> Fields.get(tree, sheet.field()) instanceof List<?> list && !list.isEmpty());
        return isSaid ? this : withoutOptional();
    }

    /** The number of a sheet among all. */
    int orderOf(Sheet sheet) {
        return sheets.indexOf(sheet);
    }
}
