package io.leansafety.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** What a statement is written as; the name of its file says which. */
enum StatementKind {
    /** A page. */
    HTML,
    /** A workbook. */
    XLSX,
    /** A payroll sheet. */
    CSV;

    /** Returns the kind that a file's name ends in, empty for another ending. */
    static Optional<StatementKind> of(Path file) {
        String name = String.valueOf(file.getFileName()).toUpperCase(Locale.ROOT);
        for (StatementKind kind : values()) {
            if (name.endsWith("." + kind.name())) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
