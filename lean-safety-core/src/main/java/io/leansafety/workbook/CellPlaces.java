package io.leansafety.workbook;

import io.leansafety.rule.Place;
import io.leansafety.rule.Problem;
import io.leansafety.rule.RuleId;
import io.leansafety.rule.Severity;
import io.leansafety.workbook.Sheet.Shape;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the cell for a path in a document: {@code findings[3].item} is {@code 检查问题!E5}. */
final class CellPlaces {
    private final Assembly assembly;

    /** The rows by their paths; a path that ends in a field's name is that of a row that is a field. */
    private final Map<String, Entry> rows = new HashMap<>();

    /** The first rows of groups, by the groups' paths. */
    private final Map<String, Entry> groups = new HashMap<>();

    private CellPlaces(Assembly assembly) {
        this.assembly = assembly;
    }

    static CellPlaces of(Assembly assembly) {
        CellPlaces places = new CellPlaces(assembly);
        for (Entry entry : assembly.entries()) {
            Place place = entry.place();
            if (place != null) {
                String path = pathOf(place);
                places.rows.put(path, entry);
                if (entry.sheet().sheet().shape() == Shape.GROUPS) {
                    places.groups.putIfAbsent(path.substring(0, path.lastIndexOf('[')), entry);
                }
            }
        }
        return places;
    }

    /** The path as problems show it, which escape what is hostile in a name. */
    private static String pathOf(Place place) {
        String path = place.path();
        boolean isPlain = path.chars().allMatch(c -> c > ' ' && c <= '~');
        return isPlain
                ? path
                : Problem.of(Severity.ERROR, "", RuleId.EXCHANGE, place).path();
    }

    /** The cell that a problem of the document is in. */
    Spot spotOf(Problem problem) {
        return spotOf(problem.path(), problem.rule());
    }

    /** What a problem names, in which another place of the document is shown as its cell. */
    Map<String, String> argumentsOf(Problem problem) {
        Map<String, String> arguments = new LinkedHashMap<>(problem.arguments());
        arguments.computeIfPresent(
                "first", (name, path) -> spotOf(path, problem.rule()).path());
        return arguments;
    }

    private Spot spotOf(String path, RuleId rule) {
        for (int end = path.length(); end > 0; end = lastBoundary(path, end)) {
            String prefix = path.substring(0, end);
            Entry row = rows.get(prefix);
            if (row != null) {
                return inRow(row, path.substring(end), rule);
            }
            Entry group = groups.get(prefix);
            if (group != null) {
                return spot(group, 0);
            }
        }
        return inDocument(path);
    }

    private static int lastBoundary(String path, int end) {
        return Math.max(path.lastIndexOf('.', end - 1), path.lastIndexOf('[', end - 1));
    }

    private static Spot inRow(Entry row, String rest, RuleId rule) {
        Sheet sheet = row.sheet().sheet();
        return switch (sheet.shape()) {
            case GROUPS -> spot(row, 1);
            // the amount is money; whatever else is said of such a field is said of its name
            case MAP -> spot(row, rule == RuleId.V1 ? 1 : 0);
            default -> row.sheet().spot(row.row(), fieldOf(sheet, rest.isEmpty() ? rest : rest.substring(1)));
        };
    }

    private static Spot spot(Entry row, int column) {
        return row.sheet()
                .spot(row.row(), row.sheet().sheet().columns().get(column).field());
    }

    /** The column that a field is, or that its list or its object is in. */
    private static String fieldOf(Sheet sheet, String path) {
        List<String> fields = sheet.columns().stream().map(Column::field).toList();
        return fields.stream()
                .filter(field -> path.equals(field) || path.startsWith(field + "[") || path.startsWith(field + "."))
                .findFirst()
                .or(() -> fields.stream()
                        .filter(field -> field.startsWith(path + "."))
                        .findFirst())
                .orElse(fields.get(0));
    }

    /** A field of the document itself, or a list as a whole. */
    private Spot inDocument(String path) {
        Entry root = assembly.root();
        return assembly.sheets().stream()
                .filter(filled -> filled.sheet().shape() == Shape.LIST)
                .filter(filled -> filled.sheet().parent().isEmpty()
                        && filled.sheet().field().equals(path))
                .findFirst()
                .map(FilledSheet::corner)
                .orElseGet(() -> root.sheet().spot(root.row(), path));
    }
}
