package io.leansafety.workbook;

import io.leansafety.workbook.Sheet.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes rows that were put together as the tree of their document. */
final class EntryTree {
    private EntryTree() {}

    static Map<String, Object> of(Assembly assembly) {
        Entry document = assembly.root();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("format", assembly.book().format());
        addFields(tree, document);
        assembly.sheets().stream()
                .map(FilledSheet::sheet)
                .filter(sheet -> sheet.parent().isEmpty() && sheet.shape() == Shape.LIST)
                .forEach(sheet -> Fields.put(tree, sheet.field(), list(document.children(sheet))));
        return tree;
    }

    private static List<Map<String, Object>> list(List<Entry> entries) {
        return entries.stream().map(EntryTree::entry).toList();
    }

    private static Map<String, Object> entry(Entry entry) {
        Map<String, Object> tree = new LinkedHashMap<>();
        addFields(tree, entry);
        for (Sheet sheet : entry.sheet().sheet().children()) {
            List<Entry> children = entry.children(sheet);
            if (!children.isEmpty()) {
                Fields.put(tree, sheet.field(), children(sheet, children));
            }
        }
        return tree;
    }

    private static void addFields(Map<String, Object> tree, Entry entry) {
        for (Column column : entry.sheet().sheet().columns()) {
            Object value = entry.value(column);
            if (value != null) {
                Fields.put(tree, column.field(), value);
            }
        }
    }

    private static Object children(Sheet sheet, List<Entry> children) {
        return switch (sheet.shape()) {
            case MAP -> map(children);
            case GROUPS -> groups(children);
            default -> list(children);
        };
    }

    private static Map<String, Object> map(List<Entry> entries) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (Entry entry : entries) {
            Object value = second(entry);
            if (value != null) {
                map.put(entry.name().orElseThrow(), value);
            }
        }
        return map;
    }

    private static Map<String, List<Object>> groups(List<Entry> entries) {
        Map<String, List<Object>> groups = new LinkedHashMap<>();
        for (Entry entry : entries) {
            Object value = second(entry);
            if (value != null) {
                groups.computeIfAbsent(entry.name().orElseThrow(), any -> new ArrayList<>())
                        .add(value);
            }
        }
        return groups;
    }

    private static @Nullable Object second(Entry entry) {
        return entry.value(entry.sheet().sheet().columns().get(1));
    }
}
