package io.leansafety.workbook;

import io.leansafety.workbook.Layout.Style;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a workbook (.xlsx). The same sheets give the same bytes: the archive carries one fixed time. */
final class XlsxWriter {
    private static final LocalDateTime ANY_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /** The ids below are those of formats that no file spells. */
    private static final int FIRST_FORMAT = 164;

    private final ZipOutputStream zip;
    private final Writer out;

    private XlsxWriter(ZipOutputStream zip) {
        this.zip = zip;
        this.out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
    }

    /** Writes a workbook; the stream stays open. */
    static void write(List<Layout> sheets, OutputStream to) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(to, StandardCharsets.UTF_8);
        new XlsxWriter(zip).write(sheets);
        zip.finish();
    }

    private void write(List<Layout> sheets) throws IOException {
        part("[Content_Types].xml", contentTypes(sheets.size()));
        part("_rels/.rels", relations(relation(1, "officeDocument", "xl/workbook.xml")));
        part("xl/workbook.xml", workbook(sheets));
        part("xl/_rels/workbook.xml.rels", workbookRelations(sheets.size()));
        part("xl/styles.xml", styles());
        for (int i = 0; i < sheets.size(); i++) {
            open(sheetPath(i));
            out.write(XML);
            new XlsxSheetWriter(out, MAIN).write(sheets.get(i), i == 0);
            close();
        }
    }

    private void part(String path, String xml) throws IOException {
        open(path);
        out.write(XML);
        out.write(xml);
        close();
    }

    private void open(String path) throws IOException {
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(ANY_TIME);
        zip.putNextEntry(entry);
    }

    private void close() throws IOException {
        out.flush();
        zip.closeEntry();
    }

    private static String sheetPath(int sheet) {
        return "xl/worksheets/sheet" + (sheet + 1) + ".xml";
    }

    private static String contentTypes(int sheets) {
        return "<Types xmlns=\"" + PACKAGE + "/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + override("xl/workbook.xml", "sheet.main+xml")
                + override("xl/styles.xml", "styles+xml")
                + IntStream.range(0, sheets)
                        .mapToObj(i -> override(sheetPath(i), "worksheet+xml"))
                        .collect(Collectors.joining())
                + "</Types>";
    }

    private static String override(String path, String type) {
        return "<Override PartName=\"/" + path + "\" ContentType=\"" + CONTENT + type + "\"/>";
    }

    private static String relations(String relations) {
        return "<Relationships xmlns=\"" + PACKAGE + "/relationships\">" + relations + "</Relationships>";
    }

    private static String relation(int id, String type, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + RELATION + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    private static String workbook(List<Layout> sheets) {
        return "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATION + "\"><sheets>"
                + IntStream.range(0, sheets.size())
                        .mapToObj(i -> "<sheet name=\""
                                + XlsxText.encode(sheets.get(i).page().name()) + "\" sheetId=\"" + (i + 1)
                                + "\" r:id=\"rId" + (i + 1) + "\"/>")
                        .collect(Collectors.joining())
                + "</sheets></workbook>";
    }

    private static String workbookRelations(int sheets) {
        String all = IntStream.range(0, sheets)
                .mapToObj(i -> relation(i + 1, "worksheet", "worksheets/sheet" + (i + 1) + ".xml"))
                .collect(Collectors.joining());
        return relations(all + relation(sheets + 1, "styles", "styles.xml"));
    }

    private static String styles() {
        return "<styleSheet xmlns=\"" + MAIN + "\">"
                + list("numFmts", styles(XlsxWriter::format))
                + "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/></font>"
                + "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/></font></fonts>"
                + "<fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill>"
                + "<fill><patternFill patternType=\"gray125\"/></fill>"
                + "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFDDEBF7\"/><bgColor indexed=\"64\"/>"
                + "</patternFill></fill></fills>"
                + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
                + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
                + list("cellXfs", styles(XlsxWriter::cells))
                + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>"
                + "</styleSheet>";
    }

    private static List<String> styles(Function<Style, String> xml) {
        return Stream.of(Style.values())
                .map(xml)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static String list(String name, List<String> entries) {
        return "<" + name + " count=\"" + entries.size() + "\">" + String.join("", entries) + "</" + name + ">";
    }

    private static String format(Style style) {
        return isSpelled(style)
                ? "<numFmt numFmtId=\"" + formatId(style) + "\" formatCode=\"" + XlsxText.encode(style.format())
                        + "\"/>"
                : "";
    }

    private static boolean isSpelled(Style style) {
        return formatId(style) >= FIRST_FORMAT;
    }

    /** General, 0 and @ have ids of their own; where those are used, cells are taken for what they are everywhere. */
    private static int formatId(Style style) {
        return switch (style.format()) {
            case "" -> 0;
            case "0" -> 1;
            case "@" -> 49;
            default -> FIRST_FORMAT + style.number();
        };
    }

    private static String cells(Style style) {
        String alignment = style == Style.PROSE ? "<alignment vertical=\"top\" wrapText=\"1\"/>" : "";
        return "<xf numFmtId=\"" + formatId(style) + "\" fontId=\"" + (style.isBold() ? 1 : 0) + "\" fillId=\""
                + (style.isBold() ? 2 : 0) + "\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\""
                + " applyFill=\"1\" applyAlignment=\"1\">" + alignment + "</xf>";
    }
}
