package io.leansafety.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Looks through a workbook before the library reads it: for merged cells, of which the library does not tell, and for
 * what it would take too long or too much memory over. It fills a list up to the column of each cell, looks for a text
 * beyond the last one without end, and tries each formula of many cells on each cell.
 */
final class XlsxSurvey {
    private static final String WORKSHEET = "worksheet";

    private final Map<String, XlsxSheet> sheets = new HashMap<>();

    /** The paths of the sheets, by the ids that the workbook knows them by. */
    private final Map<String, String> paths = new HashMap<>();

    private boolean hasStyles;
    private int texts;
    private int lastText = -1;
    private int count;
    private int formulas;
    private long room;

    private XlsxSurvey() {}

    static XlsxSurvey of(Archive archive) throws IOException, XMLStreamException {
        XlsxSurvey survey = new XlsxSurvey();
        archive.visit(survey::look);
        require(survey.lastText < survey.texts);
        return survey;
    }

    private void look(String path, InputStream content) throws IOException, XMLStreamException {
        Xml xml = Xml.of(content);
        xml.nextElement();
        if (xml.name().equals(WORKSHEET)) {
            require(sheets.put(path, XlsxSheet.of(xml, this)) == null);
            return;
        }
        do {
            switch (xml.name()) {
                case "Relationship" -> readRelation(path.replaceFirst("_rels/[^/]*$", ""), xml);
                case "Override" -> readType(xml.attribute("ContentType", ""), xml.attribute("PartName", ""));
                case "si" -> {
                    texts++;
                    count();
                }
                default -> {}
            }
        } while (xml.nextElement());
    }

    /** The parts of xl/workbook.xml are listed in xl/_rels/workbook.xml.rels. */
    private void readRelation(String folder, Xml xml) {
        if (xml.attribute("Type", "").endsWith("/" + WORKSHEET)) {
            String target = xml.attribute("Target", "");
            paths.put(xml.attribute("Id", ""), Archive.normal(target.startsWith("/") ? target : folder + target));
        }
    }

    /** What the library reads as XML must have been looked at as XML. */
    private void readType(String type, String path) throws UnreadableException {
        require(!type.contains("sheet") || !type.endsWith("+xml") || Archive.isXml(path));
        hasStyles |= type.endsWith(".styles+xml");
    }

    /** Whether the workbook says how cells are shown. */
    boolean hasStyles() {
        return hasStyles;
    }

    /** What was seen in a sheet. */
    XlsxSheet sheet(@Nullable String id) throws UnreadableException {
        XlsxSheet sheet = sheets.get(paths.getOrDefault(id, ""));
        if (sheet == null) {
            throw UnreadableException.notAWorkbook();
        }
        return sheet;
    }

    /** Counts what is kept for each of its kind: a cell, a row, a text. */
    void count() throws UnreadableException {
        limit(++count <= Limits.CELLS);
    }

    /** Counts the places of lists that are filled. */
    void room(int places) throws UnreadableException {
        room += places;
        limit(room <= Limits.PLACES);
    }

    /** Notes that a text is used. */
    void use(int text) {
        lastText = Math.max(lastText, text);
    }

    /** Counts a formula that holds for several cells. */
    void countFormula() throws UnreadableException {
        limit(++formulas <= Limits.FORMULAS);
    }

    static void require(boolean isSo) throws UnreadableException {
        if (!isSo) {
            throw UnreadableException.notAWorkbook();
        }
    }

    static void limit(boolean isWithin) throws UnreadableException {
        if (!isWithin) {
            throw UnreadableException.tooLarge();
        }
    }
}
