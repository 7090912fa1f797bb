package io.leansafety.workbook;

import io.leansafety.workbook.Paper.Page;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** Reads a workbook (.xlsx) within {@link Limits}; nothing of it is kept but what its sheets say. */
final class XlsxReader {
    private final Archive archive;
    private final XlsxLayout layout;
    private final List<String> texts = new ArrayList<>();
    private XlsxStyles styles = XlsxStyles.none();
    private int count;

    private XlsxReader(Archive archive) throws IOException, XMLStreamException {
        this.archive = archive;
        this.layout = XlsxLayout.of(archive);
    }

    /**
     * Reads a workbook.
     *
     * @param in the file, closed once it is read
     * @throws UnreadableException if it is no workbook, or too large a one
     */
    static Paper read(InputStream in) throws UnreadableException {
        try {
            XlsxReader reader = new XlsxReader(Archive.of(in));
            reader.readStyles();
            reader.readTexts();
            return reader.readSheets();
        } catch (IOException | XMLStreamException | NumberFormatException e) {
            throw unreadable(e);
        }
    }

    /** What a stream within the parser says comes wrapped. */
    private static UnreadableException unreadable(Exception failure) {
        Throwable said = failure instanceof XMLStreamException e ? e.getNestedException() : failure;
        return said instanceof UnreadableException unreadable ? unreadable : UnreadableException.notAWorkbook();
    }

    private void readStyles() throws IOException, XMLStreamException {
        if (layout.styles() != null) {
            try (InputStream content = archive.open(layout.styles())) {
                styles = XlsxStyles.of(Xml.of(content));
            }
        }
    }

    private void readTexts() throws IOException, XMLStreamException {
        if (layout.texts() != null) {
            try (InputStream content = archive.open(layout.texts())) {
                Xml xml = Xml.of(content);
                while (xml.nextElement()) {
                    if (xml.is("si")) {
                        count();
                        texts.add(xml.runs());
                    }
                }
            }
        }
    }

    private Paper readSheets() throws IOException, XMLStreamException {
        List<Page> pages = new ArrayList<>();
        for (Map.Entry<String, String> sheet : layout.sheets().entrySet()) {
            try (InputStream content = archive.open(sheet.getKey())) {
                pages.add(XlsxSheet.read(sheet.getValue(), Xml.of(content), this));
            }
        }
        return new Paper(pages);
    }

    /** Counts a cell, or what takes as much room. */
    void count() throws UnreadableException {
        if (++count > Limits.CELLS) {
            throw UnreadableException.tooLarge();
        }
    }

    /** A shared text by its number. */
    String text(int number) throws UnreadableException {
        if (number < 0 || number >= texts.size()) {
            throw UnreadableException.notAWorkbook();
        }
        return texts.get(number);
    }

    boolean isDate(int style) {
        return styles.isDate(style);
    }

    String day(String stored) {
        return StoredNumber.day(stored, layout.daysBefore());
    }
}
