package io.leansafety.workbook;

import io.leansafety.workbook.Paper.Cell;
import io.leansafety.workbook.Paper.Form;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a cell says, as the exchange format would write it: what is wrong with the value itself is left for the
 * strict reader to find. Only what a cell can do and a text can't is found here.
 */
final class CellReader {
    /** The longest text of the exchange format. */
    private static final int LONGEST_TEXT = 10_000;

    /** The digits that Excel keeps of a number. */
    private static final int DIGITS = 15;

    private static final Pattern SEPARATORS = Pattern.compile("[,，;；、\\s]+");
    private static final Pattern LINE_ENDS = Pattern.compile("\r\n|[\r\n]");
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,10}");
    private static final Map<Choices, Map<String, String>> CODES = codes();

    private CellReader() {}

    /** Told what is wrong with a cell. */
    @FunctionalInterface
    interface Report {
        void error(String code, Object... namesAndValues);
    }

    /** The codes of choices by what they are called in every language. */
    private static Map<Choices, Map<String, String>> codes() {
        Map<Choices, Map<String, String>> codes = new EnumMap<>(Choices.class);
        for (Choices choices : Choices.values()) {
            Map<String, String> byLabel = new HashMap<>();
            for (String code : choices.codes()) {
                byLabel.put(code, code);
                SheetTexts.ALL.forEach(texts -> byLabel.put(texts.labelOf(choices, code), code));
            }
            codes.put(choices, byLabel);
        }
        return codes;
    }

    /** The value; null if the cell can't be read. */
    static @Nullable Object read(Column column, Cell cell, Report report) {
        return switch (cell.form()) {
            case FORMULA -> nothing(report, "formula-cell");
            case ERROR -> nothing(report, "error-cell", "was", cell.text());
            case TRUTH -> Boolean.valueOf(cell.text());
            case DATE -> day(column, cell, report);
            case NUMBER -> number(column, cell, report);
            case TEXT -> text(column, cell, report);
        };
    }

    private static @Nullable Object day(Column column, Cell cell, Report report) {
        if (column.kind() == CellKind.PERIOD) {
            return cell.text().replaceFirst("-01$", "");
        }
        if (column.kind() != CellKind.DATE && column.kind() != CellKind.DATES) {
            return nothing(report, "date-not-wanted", "was", cell.text());
        }
        if (cell.text().contains("T")) {
            return nothing(report, "date-with-time", "was", cell.text());
        }
        return column.kind().isList() ? List.of(cell.text()) : cell.text();
    }

    private static @Nullable Object number(Column column, Cell cell, Report report) {
        String plain = cell.text();
        return switch (column.kind()) {
            case DATE, DATES -> nothing(report, "number-not-a-date", "was", plain);
            case COUNT -> whole(plain);
            case DECIMAL -> plain;
            case DECIMALS -> List.of(plain);
            default ->
                digits(plain) > DIGITS
                        ? nothing(report, "number-too-long", "was", plain)
                        : text(column, new Cell(cell.column(), Form.TEXT, plain), report);
        };
    }

    private static long digits(String plain) {
        return plain.chars().filter(Character::isDigit).count();
    }

    private static @Nullable Object text(Column column, Cell cell, Report report) {
        List<String> texts = column.kind().isList() ? entries(column, cell.text()) : List.of(cell.text());
        int longest = texts.stream().mapToInt(String::length).max().orElse(0);
        if (longest > LONGEST_TEXT) {
            return nothing(report, "text-too-long", "length", longest);
        }
        if (column.kind().isList()) {
            return texts;
        }
        String content = cell.text().strip();
        return switch (column.kind()) {
            case TEXT, PROSE -> cell.text();
            case COUNT -> WHOLE.matcher(content).matches() ? whole(content) : content;
            case TRUTH -> truth(content);
            default -> code(column, content);
        };
    }

    /** A whole number is a JSON number; what is none is left for the reader to refuse. */
    private static Object whole(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException noNumber) {
            return text;
        }
    }

    private static Object truth(String text) {
        String code = CODES.getOrDefault(Choices.TRUTH, Map.of()).getOrDefault(text, text);
        boolean isTrue = code.equalsIgnoreCase("TRUE");
        return isTrue || code.equalsIgnoreCase("FALSE") ? (Object) isTrue : text;
    }

    private static List<String> entries(Column column, String text) {
        boolean isProse = column.kind() == CellKind.TEXTS;
        Stream<String> entries = isProse ? LINE_ENDS.splitAsStream(text) : SEPARATORS.splitAsStream(text.strip());
        return entries.filter(entry -> !entry.isBlank())
                .map(entry -> code(column, entry))
                .toList();
    }

    /** Whether a text is of several lines, each of which would be a text of its own in a cell of texts. */
    static boolean hasLines(String text) {
        return LINE_ENDS.matcher(text).find();
    }

    private static String code(Column column, String text) {
        Choices choices = column.choices();
        return choices == null ? text : CODES.getOrDefault(choices, Map.of()).getOrDefault(text, text);
    }

    private static @Nullable Object nothing(Report report, String code, Object... namesAndValues) {
        report.error(code, namesAndValues);
        return null;
    }
}
