package io.leansafety.workbook;

import io.leansafety.workbook.Paper.Page;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;

/**
 * Reads a workbook (.xlsx) within {@link Limits}: the archive is gone through four times, for the directories, the list
 * of sheets, what all sheets share, and the sheets; nothing of it is kept but what the sheets say.
 */
final class XlsxReader {
    private final XlsxLayout layout;
    private final List<String> texts = new ArrayList<>();
    private XlsxStyles styles = XlsxStyles.none();
    private int cells;

    private XlsxReader(XlsxLayout layout) {
        this.layout = layout;
    }

    /**
     * Reads a workbook.
     *
     * @param in the file, closed once it is read
     * @throws UnreadableException if it is no workbook, or too large a one
     */
    static Paper read(InputStream in) throws UnreadableException {
        Archive archive = Archive.of(in);
        try {
            XlsxReader reader = new XlsxReader(XlsxLayout.of(archive));
            archive.each(reader::readShared);
            return reader.readSheets(archive);
        } catch (UnreadableException e) {
            throw e;
        } catch (IOException | XMLStreamException | NumberFormatException e) {
            UnreadableException unreadable = UnreadableException.notAWorkbook();
            unreadable.initCause(e);
            throw unreadable;
        }
    }

    private void readShared(String path, InputStream content) throws IOException, XMLStreamException {
        if (path.equals(layout.styles())) {
            styles = XlsxStyles.of(Xml.of(content));
        } else if (path.equals(layout.texts())) {
            Xml xml = Xml.of(content);
            while (xml.nextElement()) {
                if (xml.is("si")) {
                    count();
                    texts.add(xml.runs());
                }
            }
            cells = 0;
        }
    }

    private Paper readSheets(Archive archive) throws IOException, XMLStreamException {
        Map<String, Page> pages = new HashMap<>();
        archive.each((path, content) -> {
            String name = layout.sheets().get(path);
            if (name != null) {
                pages.put(path, XlsxSheet.read(name, Xml.of(content), this));
            }
        });
        if (pages.size() < layout.sheets().size()) {
            throw UnreadableException.notAWorkbook();
        }
        return new Paper(layout.paths().stream()
                .map(path -> Objects.requireNonNull(pages.get(path)))
                .toList());
    }

    /** Counts a cell, or what takes as much room. */
    void count() throws UnreadableException {
        if (++cells > Limits.CELLS) {
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
