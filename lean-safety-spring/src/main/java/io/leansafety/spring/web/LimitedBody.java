package io.leansafety.spring.web;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** What a request carries, up to a limit: beyond it nothing is read. */
final class LimitedBody extends FilterInputStream {
    private long left;

    /** Says that a request carries more than it may. */
    static final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    LimitedBody(InputStream in, long most) {
        super(in);
        this.left = most;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
        int read = super.read(to, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    @Override
    public long skip(long length) throws IOException {
        long skipped = super.skip(length);
        count(skipped);
        return skipped;
    }

    private void count(long read) throws TooLargeException {
        left -= read;
        if (left < 0) {
            throw new TooLargeException();
        }
    }
}
