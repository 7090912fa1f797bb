package io.leansafety.cli;

import io.leansafety.rule.Outcome;
import io.leansafety.workbook.WorkbookTarget;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Where sheets go, as {@code --out} names it: a workbook where it ends in {@code .xlsx}, else a directory of CSV files. */
interface SheetsOutput {
    /**
     * Writes sheets as a whole or not at all.
     *
     * @param sheets writes them; when they are refused, nothing is left of them
     * @return what the writing gave
     * @throws CommandFailure if they can't be written
     */
    <T> Outcome<T> write(Function<WorkbookTarget, Outcome<T>> sheets);

    /**
     * Returns the output that {@code --out} names.
     *
     * @param out the option
     * @param inputs what must not be overwritten
     * @throws CommandFailure if it can't be written
     */
    static SheetsOutput of(Path out, List<Path> inputs, Texts texts) {
        return out.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")
                ? new Workbook(OutputFile.of(out, inputs, texts))
                : new CsvDirectory(OutputDirectory.of(out, texts), texts);
    }

    /**
     * A workbook.
     *
     * @param file its file
     */
    record Workbook(OutputFile file) implements SheetsOutput {
        @Override
        public <T> Outcome<T> write(Function<WorkbookTarget, Outcome<T>> sheets) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            Outcome<T> outcome = sheets.apply(WorkbookTarget.xlsx(bytes));
            if (outcome instanceof Outcome.Accepted<T>) {
                file.write(to -> {
                    try {
                        bytes.writeTo(to);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
            }
            return outcome;
        }
    }

    /**
     * A directory of CSV files.
     *
     * @param directory the directory
     * @param texts the language
     */
    record CsvDirectory(OutputDirectory directory, Texts texts) implements SheetsOutput {
        @Override
        public <T> Outcome<T> write(Function<WorkbookTarget, Outcome<T>> sheets) {
            try {
                return directory.write(
                        path -> sheets.apply(WorkbookTarget.csv(path)),
                        outcome -> outcome instanceof Outcome.Accepted<T>);
            } catch (InvalidPathException notInThisLocale) {
                throw CommandFailure.unreadable(
                        texts.of("usage.path", "--out", notInThisLocale.getInput()), notInThisLocale);
            }
        }
    }
}
