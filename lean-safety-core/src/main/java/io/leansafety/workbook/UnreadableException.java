package io.leansafety.workbook;

import java.io.IOException;

/** Says why a file is not read any further: it is no workbook, or too large a one. */
final class UnreadableException extends IOException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final String path;

    private UnreadableException(String code, String path) {
        super(code);
        this.code = code;
        this.path = path;
    }

    static UnreadableException notAWorkbook() {
        return new UnreadableException("not-a-workbook", "");
    }

    static UnreadableException tooLarge() {
        return new UnreadableException("workbook-too-large", "");
    }

    /** A CSV file that breaks off in a quoted text, or goes on behind one. */
    static UnreadableException quote(String sheet, int row) {
        return new UnreadableException("csv-quote", sheet + "!A" + row);
    }

    static UnreadableException notUtf8(String sheet) {
        return new UnreadableException("csv-not-utf-8", sheet + "!A1");
    }

    /** The code of the problem. */
    String code() {
        return code;
    }

    /** The place of the problem. */
    String path() {
        return path;
    }
}
