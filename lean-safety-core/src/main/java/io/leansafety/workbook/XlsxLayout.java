package io.leansafety.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Where in a workbook its parts are: found first, because an archive may store them in any order. */
final class XlsxLayout {
    private static final String DIRECTORY = ".rels";
    private static final int DAYS_TO_1904 = 1462;

    /** The targets of the directories, by directory and id, and those of one of a kind by directory and kind. */
    private final Map<String, Map<String, String>> byId = new HashMap<>();

    private final Map<String, Map<String, String>> byKind = new HashMap<>();
    private final Map<String, String> sheets = new LinkedHashMap<>();
    private final String workbook;
    private int daysBefore;

    private XlsxLayout(Archive archive) throws IOException, XMLStreamException {
        archive.each((path, content) -> {
            if (path.endsWith(DIRECTORY)) {
                byte[] directory = content.readNBytes(Limits.DIRECTORY_BYTES);
                read(path, Xml.of(new ByteArrayInputStream(directory)));
            }
        });
        workbook = required(targets(byKind, "_rels/.rels").get("officedocument"));
    }

    static XlsxLayout of(Archive archive) throws IOException, XMLStreamException {
        XlsxLayout layout = new XlsxLayout(archive);
        archive.each((path, content) -> {
            if (path.equals(layout.workbook)) {
                layout.readWorkbook(Xml.of(content));
            }
        });
        if (layout.sheets.isEmpty()) {
            throw UnreadableException.notAWorkbook();
        }
        return layout;
    }

    private void read(String path, Xml directory) throws XMLStreamException {
        // xl/_rels/workbook.xml.rels says where the parts of xl/workbook.xml are
        String folder = path.substring(0, path.lastIndexOf("_rels/"));
        while (directory.nextElement()) {
            String target = directory.attribute("Target");
            if (directory.is("Relationship") && target != null) {
                String at = Archive.normal(target.startsWith("/") ? target : folder + target);
                targets(byId, path).put(directory.attribute("Id", ""), at);
                String kind = Archive.normal(directory.attribute("Type", ""));
                targets(byKind, path).put(kind.substring(kind.lastIndexOf('/') + 1), at);
            }
        }
    }

    private void readWorkbook(Xml xml) throws IOException, XMLStreamException {
        while (xml.nextElement()) {
            if (xml.is("workbookPr")) {
                String is1904 = xml.attribute("date1904", "0");
                daysBefore = is1904.equals("1") || is1904.equals("true") ? DAYS_TO_1904 : 0;
            } else if (xml.is("sheet")) {
                String path = targets(byId, directory()).get(xml.attribute("id", ""));
                sheets.put(required(path), xml.attribute("name", ""));
                if (sheets.size() > Limits.SHEETS) {
                    throw UnreadableException.tooLarge();
                }
            }
        }
    }

    /** The names of the sheets in their order, by their paths. */
    Map<String, String> sheets() {
        return sheets;
    }

    List<String> paths() {
        return new ArrayList<>(sheets.keySet());
    }

    /** Where the shared texts are; null without any. */
    @Nullable
    String texts() {
        return targets(byKind, directory()).get("sharedstrings");
    }

    /** Where the styles are; null without any. */
    @Nullable
    String styles() {
        return targets(byKind, directory()).get("styles");
    }

    /** How many days later this workbook begins to count than others. */
    int daysBefore() {
        return daysBefore;
    }

    private String directory() {
        int name = workbook.lastIndexOf('/') + 1;
        return workbook.substring(0, name) + "_rels/" + workbook.substring(name) + DIRECTORY;
    }

    private static Map<String, String> targets(Map<String, Map<String, String>> directories, String path) {
        return directories.computeIfAbsent(path, any -> new HashMap<>());
    }

    private static String required(@Nullable String path) throws UnreadableException {
        if (path == null) {
            throw UnreadableException.notAWorkbook();
        }
        return path;
    }
}
