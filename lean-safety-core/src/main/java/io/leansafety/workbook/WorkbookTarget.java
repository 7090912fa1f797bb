package io.leansafety.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where the sheets of a document go: a workbook, or a directory of CSV files. */
public final class WorkbookTarget {
    private final Writing writing;

    private WorkbookTarget(Writing writing) {
        this.writing = writing;
    }

    /** Writes the sheets. */
    @FunctionalInterface
    private interface Writing {
        void write(List<Layout> sheets) throws IOException;
    }

    /**
     * Returns a workbook as a target.
     *
     * @param workbook takes the bytes of an {@code .xlsx} file; stays open
     * @return the target
     */
    public static WorkbookTarget xlsx(OutputStream workbook) {
        return new WorkbookTarget(sheets -> XlsxWriter.write(sheets, workbook));
    }

    /**
     * Returns a directory as a target: each sheet is a file that has its name, {@code 人员.csv}, and replaces one that is
     * there.
     *
     * @param directory a directory that is there
     * @return the target
     */
    public static WorkbookTarget csv(Path directory) {
        return new WorkbookTarget(sheets -> {
            for (Layout sheet : sheets) {
                Path file = directory.resolve(sheet.page().name() + ".csv");
                try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
                    CsvWriter.write(sheet.page(), sheet.columns().size(), out);
                }
            }
        });
    }

    void write(List<Layout> sheets) {
        try {
            writing.write(sheets);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
