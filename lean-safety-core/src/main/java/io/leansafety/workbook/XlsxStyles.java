package io.leansafety.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** Which styles of a workbook show a number as a date: nothing else tells the two apart. */
final class XlsxStyles {
    private static final XlsxStyles NONE = new XlsxStyles();

    /** What a format shows as it stands: quoted text, colors and conditions, escaped and spacing characters. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.|_.|\\*.");

    private static final Pattern DATE = Pattern.compile("[ymdhsYMDHS]");

    private final Map<String, String> formats = new HashMap<>();
    private final List<Boolean> areDates = new ArrayList<>();

    private XlsxStyles() {}

    static XlsxStyles none() {
        return NONE;
    }

    static XlsxStyles of(Xml xml) throws XMLStreamException {
        XlsxStyles styles = new XlsxStyles();
        while (xml.nextElement()) {
            if (xml.is("numFmt")) {
                styles.formats.put(xml.attribute("numFmtId", ""), xml.attribute("formatCode", ""));
            } else if (xml.is("cellXfs")) {
                styles.readCells(xml);
            }
        }
        return styles;
    }

    private void readCells(Xml xml) throws XMLStreamException {
        while (xml.nextChild()) {
            areDates.add(isDateFormat(xml.attribute("numFmtId", "0")));
            xml.skip();
        }
    }

    /** Whether cells of a style show dates. */
    boolean isDate(int style) {
        return style >= 0 && style < areDates.size() && areDates.get(style);
    }

    private boolean isDateFormat(String id) {
        String format = formats.get(id);
        return format == null
                ? isBuiltIn(id)
                : !format.equalsIgnoreCase("General")
                        && DATE.matcher(LITERAL.matcher(format).replaceAll("")).find();
    }

    /** The formats that no file spells; 27 to 36 and 50 to 58 are those of East Asia. */
    private static boolean isBuiltIn(String id) {
        int number = Integer.parseInt(id);
        return (number >= 14 && number <= 22)
                || (number >= 27 && number <= 36)
                || (number >= 45 && number <= 47)
                || (number >= 50 && number <= 58);
    }
}
