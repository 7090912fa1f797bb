package io.leansafety.workbook;

import io.leansafety.workbook.Paper.Cell;
import io.leansafety.workbook.Paper.Form;
import io.leansafety.workbook.Paper.Page;
import io.leansafety.workbook.Paper.Row;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A workbook that a test spoils. */
final class WorkbookDraft {
    private static final String ERROR = "an error stands here";

    /** The sheets, by name: values by row and column from 0. */
    private final Map<String, Map<Integer, Map<Integer, Object>>> sheets = new LinkedHashMap<>();

    private final Map<String, CellName[]> merged = new LinkedHashMap<>();

    private WorkbookDraft() {}

    /** A formula. */
    record Formula(String text) {}

    /** What Excel shows where a formula failed. */
    record Failed() {}

    static WorkbookDraft of(byte[] xlsx) {
        WorkbookDraft draft = new WorkbookDraft();
        try {
            for (Page page : XlsxReader.read(new ByteArrayInputStream(xlsx)).sheets()) {
                Map<Integer, Map<Integer, Object>> rows =
                        draft.sheets.computeIfAbsent(page.name(), any -> new TreeMap<>());
                for (Row row : page.rows()) {
                    row.cells()
                            .forEach(cell -> rows.computeIfAbsent(row.number() - 1, any -> new TreeMap<>())
                                    .put(cell.column(), value(cell)));
                }
            }
        } catch (UnreadableException e) {
            throw new UncheckedIOException(e);
        }
        return draft;
    }

    private static Object value(Cell cell) {
        if (cell.form() == Form.NUMBER) {
            return new BigDecimal(cell.text());
        }
        return cell.form() == Form.DATE ? LocalDate.parse(cell.text()) : cell.text();
    }

    /** Sets a cell, {@code "人员!C7"}, to a text, a number, a date or a formula; null empties it. */
    WorkbookDraft set(String path, @Nullable Object value) {
        String[] parts = path.split("!", -1);
        CellName cell = CellName.parse(parts[1]).orElseThrow();
        Map<Integer, Object> row = sheets.computeIfAbsent(parts[0], any -> new TreeMap<>())
                .computeIfAbsent(cell.row() - 1, any -> new TreeMap<>());
        if (value == null) {
            row.remove(cell.column());
        } else {
            row.put(cell.column(), value);
        }
        return this;
    }

    WorkbookDraft remove(String sheet) {
        sheets.remove(sheet);
        return this;
    }

    WorkbookDraft removeRow(String sheet, int row) {
        sheets.getOrDefault(sheet, Map.of()).remove(row - 1);
        return this;
    }

    WorkbookDraft copy(String sheet, String to) {
        sheets.put(to, sheets.getOrDefault(sheet, Map.of()));
        return this;
    }

    WorkbookDraft merge(String sheet, String first, String last) {
        merged.put(sheet, new CellName[] {
            CellName.parse(first).orElseThrow(), CellName.parse(last).orElseThrow()
        });
        return this;
    }

    byte[] xlsx() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            sheets.forEach((name, rows) -> write(workbook.newWorksheet(name), rows));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return patched(
                out.toByteArray(),
                xml -> xml.replace("t=\"inlineStr\"><is><t>" + ERROR + "</t></is>", "t=\"e\"><v>#REF!</v>"));
    }

    private void write(Worksheet sheet, Map<Integer, Map<Integer, Object>> rows) {
        rows.forEach((row, cells) -> cells.forEach((column, value) -> write(sheet, row, column, value)));
        CellName[] range = merged.get(sheet.getName());
        if (range != null) {
            sheet.range(range[0].row() - 1, range[0].column(), range[1].row() - 1, range[1].column())
                    .merge();
        }
    }

    private static void write(Worksheet sheet, int row, int column, Object value) {
        if (value instanceof LocalDate date) {
            sheet.value(row, column, date);
            sheet.style(row, column).format("yyyy/m/d").set();
        } else if (value instanceof LocalDateTime time) {
            sheet.value(row, column, time);
            sheet.style(row, column).format("[$-804]yyyy\"年\"m\"月\"d\"日\" h:mm").set();
        } else if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value instanceof Boolean truth) {
            sheet.value(row, column, truth);
        } else if (value instanceof Formula formula) {
            sheet.formula(row, column, formula.text());
        } else if (value instanceof Failed) {
            sheet.inlineString(row, column, ERROR);
        } else {
            sheet.value(row, column, value.toString());
        }
    }

    /** Fills an archive. */
    @FunctionalInterface
    interface Filling {
        void into(ZipOutputStream zip) throws IOException;
    }

    static byte[] archived(Filling filling) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            filling.into(zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** An archive with the XML of one file changed. */
    static byte[] patched(byte[] archive, String path, UnaryOperator<String> change) {
        return patched(archive, (name, xml) -> name.equals(path) ? change.apply(xml) : xml);
    }

    /** An archive with all its XML changed. */
    static byte[] patched(byte[] archive, UnaryOperator<String> change) {
        return patched(archive, (name, xml) -> change.apply(xml));
    }

    private static byte[] patched(byte[] archive, BinaryOperator<String> change) {
        return archived(zip -> {
            Map<String, String> files = new LinkedHashMap<>();
            eachFile(archive, files::put);
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(change.apply(file.getKey(), file.getValue()).getBytes(StandardCharsets.UTF_8));
            }
        });
    }

    /** Takes the name and the XML of each file in an archive. */
    static void eachFile(byte[] archive, BiConsumer<String, String> take) {
        try {
            Path file = Files.createTempFile("draft", ".xlsx");
            Files.write(file, archive);
            try (ZipFile in = new ZipFile(file.toFile())) {
                for (ZipEntry entry : Collections.list(in.entries())) {
                    byte[] xml = in.getInputStream(entry).readAllBytes();
                    take.accept(entry.getName(), new String(xml, StandardCharsets.UTF_8));
                }
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
