package io.leansafety.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Where in a workbook its parts are. */
final class XlsxLayout {
    private static final int DAYS_TO_1904 = 1462;

    /** The parts of the workbook by id, and those of which there is one by kind. */
    private final Map<String, String> byId = new HashMap<>();

    private final Map<String, String> byKind = new HashMap<>();
    private final Map<String, String> sheets = new LinkedHashMap<>();
    private int daysBefore;

    private XlsxLayout() {}

    static XlsxLayout of(Archive archive) throws IOException, XMLStreamException {
        XlsxLayout whole = new XlsxLayout();
        whole.readParts(archive, "");
        String workbook = required(whole.byKind.get("officedocument"));
        XlsxLayout layout = new XlsxLayout();
        layout.readParts(archive, workbook);
        try (InputStream content = archive.open(workbook)) {
            layout.readWorkbook(Xml.of(content));
        }
        required(layout.sheets.isEmpty() ? null : workbook);
        return layout;
    }

    /** The parts of xl/workbook.xml are listed in xl/_rels/workbook.xml.rels, those of the whole in _rels/.rels. */
    private void readParts(Archive archive, String of) throws IOException, XMLStreamException {
        int name = of.lastIndexOf('/') + 1;
        String folder = of.substring(0, name);
        try (InputStream content = archive.open(folder + "_rels/" + of.substring(name) + ".rels")) {
            Xml list = Xml.of(content);
            while (list.nextElement()) {
                String target = list.attribute("Target");
                if (list.is("Relationship") && target != null) {
                    String at = target.startsWith("/") ? target : folder + target;
                    byId.put(list.attribute("Id", ""), at);
                    String kind = Archive.normal(list.attribute("Type", ""));
                    byKind.put(kind.substring(kind.lastIndexOf('/') + 1), at);
                }
            }
        }
    }

    private void readWorkbook(Xml xml) throws IOException, XMLStreamException {
        while (xml.nextElement()) {
            if (xml.is("workbookPr")) {
                String is1904 = xml.attribute("date1904", "0");
                daysBefore = is1904.equals("1") || is1904.equals("true") ? DAYS_TO_1904 : 0;
            } else if (xml.is("sheet")) {
                sheets.put(required(byId.get(xml.attribute("id", ""))), xml.attribute("name", ""));
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

    /** Where the shared texts are; null without any. */
    @Nullable
    String texts() {
        return byKind.get("sharedstrings");
    }

    /** Where the styles are; null without any. */
    @Nullable
    String styles() {
        return byKind.get("styles");
    }

    /** How many days later this workbook begins to count than others. */
    int daysBefore() {
        return daysBefore;
    }

    private static String required(@Nullable String path) throws UnreadableException {
        if (path == null) {
            throw UnreadableException.notAWorkbook();
        }
        return path;
    }
}
