package io.leansafety.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A workbook as its XML has it, read with nothing but the JDK. */
final class RawWorkbook {
    private final Map<String, String> files = new HashMap<>();

    private RawWorkbook() {}

    /**
     * A cell as it is stored.
     *
     * @param name its name, {@code "C7"}
     * @param type what it is stored as: "s" or "inlineStr" for a text, "n" for a number
     * @param isFormula whether it holds a formula
     * @param text its text, or the number as it is written
     */
    record RawCell(String name, String type, boolean isFormula, String text) {
        boolean isText() {
            return !isFormula && (type.equals("s") || type.equals("inlineStr"));
        }

        boolean isNumber() {
            return !isFormula && type.equals("n");
        }
    }

    static RawWorkbook of(byte[] xlsx) {
        RawWorkbook workbook = new RawWorkbook();
        WorkbookDraft.eachFile(xlsx, workbook.files::put);
        return workbook;
    }

    /** The names of the sheets in their order. */
    List<String> names() {
        return elements("xl/workbook.xml", "sheet")
                .map(sheet -> sheet.getAttribute("name"))
                .toList();
    }

    /** The XML of a sheet. */
    String xml(String sheet) {
        return files.getOrDefault(path(sheet), "");
    }

    /** The cells of a column that are not blank, from the top. */
    List<RawCell> column(String sheet, String letters) {
        List<String> texts = elements("xl/sharedStrings.xml", "si")
                .map(Element::getTextContent)
                .toList();
        return elements(path(sheet), "c")
                .filter(cell -> cell.getAttribute("r").matches(letters + "[0-9]+"))
                .map(cell -> cell(cell, texts))
                .toList();
    }

    private static RawCell cell(Element cell, List<String> texts) {
        String type = cell.getAttribute("t");
        String stored = cell.getTextContent();
        return new RawCell(
                cell.getAttribute("r"),
                type.isEmpty() ? "n" : type,
                cell.getElementsByTagName("f").getLength() > 0,
                type.equals("s") ? texts.get(Integer.parseInt(stored)) : stored);
    }

    private String path(String sheet) {
        return "xl/worksheets/sheet" + (names().indexOf(sheet) + 1) + ".xml";
    }

    private Stream<Element> elements(String path, String tag) {
        byte[] xml = files.getOrDefault(path, "").getBytes(StandardCharsets.UTF_8);
        try {
            Document document = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml));
            NodeList found = document.getElementsByTagName(tag);
            return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
