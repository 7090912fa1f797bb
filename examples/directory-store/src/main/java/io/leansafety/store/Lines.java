package io.leansafety.store;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;

/** Reads a file line by line, and knows where each ends and whether it does. */
final class Lines {
    private final InputStream in;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private boolean isEnded;
    private int number;
    private long start;
    private long end;

    /** Begins before the first line; the channel stays open. */
    Lines(FileChannel channel) {
        in = new BufferedInputStream(Channels.newInputStream(channel));
    }

    /** Goes to the next line, and says whether there is one. */
    boolean next() throws IOException {
        bytes.reset();
        int read = in.read();
        while (read >= 0 && read != '\n') {
            bytes.write(read);
            read = in.read();
        }
        isEnded = read == '\n';
        start = end;
        end += bytes.size() + (isEnded ? 1 : 0);
        boolean isThere = isEnded || bytes.size() > 0;
        number += isThere ? 1 : 0;
        return isThere;
    }

    String text() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    boolean isEnded() {
        return isEnded;
    }

    /** The number of the line, from 1. */
    int number() {
        return number;
    }

    /** Where the line begins. */
    long start() {
        return start;
    }

    /** Where the next line begins. */
    long end() {
        return end;
    }
}
