package io.leansafety.workbook;

import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * One of the XML files of a workbook, element by element: UTF-8, no document type, no entities, nothing from elsewhere,
 * and nothing longer than {@link Limits#TOKEN}.
 */
final class Xml {
    private static final XMLInputFactory FACTORY = factory();

    private final Rationed text;
    private final XMLStreamReader reader;

    private Xml(Rationed text) throws XMLStreamException {
        this.text = text;
        this.reader = FACTORY.createXMLStreamReader(text);
    }

    static Xml of(InputStream content) throws XMLStreamException {
        // the parser's own decoder writes to standard error what it can't decode
        return new Xml(new Rationed(new InputStreamReader(content, StandardCharsets.UTF_8.newDecoder())));
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private int next() throws XMLStreamException {
        text.ration = Limits.TOKEN;
        return reader.next();
    }

    /** Goes to the next element that begins; false at the end of the file. */
    boolean nextElement() throws XMLStreamException {
        while (reader.hasNext()) {
            if (next() == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
        }
        return false;
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
    String text() throws IOException, XMLStreamException {
        StringBuilder content = new StringBuilder();
        for (int event = next(); event != XMLStreamConstants.END_ELEMENT; event = next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                throw UnreadableException.notAWorkbook();
            }
            if (reader.hasText() && event != XMLStreamConstants.COMMENT) {
                content.append(reader.getText());
            }
            if (content.length() > Limits.TOKEN) {
                throw UnreadableException.tooLarge();
            }
        }
        return content.toString();
    }

    /** A text of which only so much may be taken at a time. */
    private static final class Rationed extends FilterReader {
        private int ration = Limits.TOKEN;

        Rationed(Reader text) {
            super(text);
        }

        @Override
        public int read() throws IOException {
            char[] one = new char[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
        }

        @Override
        public int read(char[] into, int offset, int length) throws IOException {
            int count = super.read(into, offset, length);
            ration -= Math.max(0, count);
            if (ration < 0) {
                throw UnreadableException.tooLarge();
            }
            return count;
        }
    }
}
