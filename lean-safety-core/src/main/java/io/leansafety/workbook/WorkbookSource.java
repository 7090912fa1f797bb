package io.leansafety.workbook;

import io.leansafety.workbook.Paper.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Where the sheets of a document come from: a workbook, or a directory of CSV files. */
public final class WorkbookSource {
    private static final String CSV = ".csv";

    private final Reading reading;

    private WorkbookSource(Reading reading) {
        this.reading = reading;
    }

    /** Reads the sheets, once. */
    @FunctionalInterface
    private interface Reading {
        Paper read() throws UnreadableException;
    }

    /**
     * Returns a workbook as a source.
     *
     * @param workbook the bytes of an {@code .xlsx} file, closed once they are read
     * @return the source, to be read once
     */
    public static WorkbookSource xlsx(InputStream workbook) {
        return new WorkbookSource(() -> XlsxReader.read(workbook));
    }

    /**
     * Returns a directory as a source: each file {@code *.csv} in it is a sheet that has the file's name.
     *
     * @param directory the directory; its files are UTF-8, with a byte order mark or without
     * @return the source
     */
    public static WorkbookSource csv(Path directory) {
        return new WorkbookSource(() -> read(directory));
    }

    Paper read() throws UnreadableException {
        return reading.read();
    }

    private static Paper read(Path directory) throws UnreadableException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory, "*" + CSV)) {
            List<Path> files = new ArrayList<>();
            entries.forEach(files::add);
            Collections.sort(files);
            return read(files);
        } catch (UnreadableException e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Paper read(List<Path> files) throws IOException {
        List<Page> pages = new ArrayList<>();
        long rest = Limits.STORED_BYTES;
        for (Path file : files) {
            rest -= Files.size(file);
            if (rest < 0 || pages.size() == Limits.SHEETS) {
                throw UnreadableException.tooLarge();
            }
            String name = file.getFileName().toString();
            pages.add(CsvReader.read(name.substring(0, name.length() - CSV.length()), Files.readAllBytes(file)));
        }
        return new Paper(pages);
    }
}
