package io.leansafety.workbook;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** One of the XML files of a workbook, element by element; no document type, no entities, nothing from elsewhere. */
final class Xml {
    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader reader;

    private Xml(XMLStreamReader reader) {
        this.reader = reader;
    }

    static Xml of(InputStream content) throws XMLStreamException {
        return new Xml(FACTORY.createXMLStreamReader(content));
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /** Goes to the next element that begins; false at the end of the file. */
    boolean nextElement() throws XMLStreamException {
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    /** Goes to the next element that begins within the current one; false where that ends. */
    boolean nextChild() throws XMLStreamException {
        while (true) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                return event == XMLStreamConstants.START_ELEMENT;
            }
        }
    }

    /** Passes over the rest of the current element. */
    void skip() throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    boolean is(String name) {
        return name.equals(reader.getLocalName());
    }

    String name() {
        return reader.getLocalName();
    }

    @Nullable
    String attribute(String name) {
        return reader.getAttributeValue(null, name);
    }

    String attribute(String name, String otherwise) {
        String value = attribute(name);
        return value == null ? otherwise : value;
    }

    /** The text of the current element, which has no others in it. */
    String text() throws XMLStreamException {
        return reader.getElementText();
    }

    /** The text in the current element: its runs one after the other, without readings of characters. */
    String runs() throws XMLStreamException {
        StringBuilder runs = new StringBuilder();
        while (nextChild()) {
            switch (name()) {
                case "t" -> runs.append(text());
                case "r" -> runs.append(runs());
                default -> skip();
            }
        }
        return XlsxText.decode(runs.toString());
    }
}
