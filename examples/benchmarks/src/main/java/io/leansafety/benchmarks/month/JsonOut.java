package io.leansafety.benchmarks.month;

import io.leansafety.value.Money;
import java.io.InputStream;
import java.io.OutputStream;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes JSON as a stream: each entry of a list on a line of its own. */
final class JsonOut implements AutoCloseable {
    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    private final JsonGenerator out;

    JsonOut(OutputStream to) {
        out = FACTORY.createGenerator(ObjectWriteContext.empty(), to, JsonEncoding.UTF8);
        out.writeStartObject();
    }

    JsonOut text(String name, String value) {
        out.writeStringProperty(name, value);
        return this;
    }

    JsonOut number(String name, long value) {
        out.writeNumberProperty(name, value);
        return this;
    }

    JsonOut flag(String name, boolean value) {
        out.writeBooleanProperty(name, value);
        return this;
    }

    JsonOut nothing(String name) {
        out.writeNullProperty(name);
        return this;
    }

    /** Writes an amount of fen. */
    JsonOut money(String name, long fen) {
        return text(name, Money.format(fen));
    }

    /** Writes a score, or points, of hundredths. */
    JsonOut score(String name, int hundredths) {
        return text(name, Money.format(hundredths));
    }

    JsonOut texts(String name, String... values) {
        out.writeArrayPropertyStart(name);
        for (String value : values) {
            out.writeString(value);
        }
        out.writeEndArray();
        return this;
    }

    JsonOut object(String name, Runnable fields) {
        out.writeObjectPropertyStart(name);
        fields.run();
        out.writeEndObject();
        return this;
    }

    JsonOut list(String name, Runnable entries) {
        out.writeArrayPropertyStart(name);
        entries.run();
        out.writeEndArray();
        return this;
    }

    /** Writes an object within a list. */
    JsonOut entry(Runnable fields) {
        out.writeRaw('\n');
        out.writeStartObject();
        fields.run();
        out.writeEndObject();
        return this;
    }

    /** Writes what a document beside this class says. */
    JsonOut copy(String name, String resource) {
        InputStream document = JsonOut.class.getResourceAsStream(resource);
        if (document == null) {
            throw new IllegalStateException("no resource " + resource);
        }
        out.writeName(name);
        try (JsonParser in = FACTORY.createParser(ObjectReadContext.empty(), document)) {
            in.nextToken();
            out.copyCurrentStructure(in);
        }
        return this;
    }

    @Override
    public void close() {
        out.writeEndObject();
        out.writeRaw('\n');
        out.close();
    }
}
