package io.leansafety.workbook;

/**
 * How much is read of a file that somebody sent, so that none can exhaust memory: a small archive that unpacks without
 * end, a sheet with a cell in its last corner, a table of texts without end.
 */
final class Limits {
    /** The rows of a sheet, as Excel has it. */
    static final int ROWS = 1_048_576;

    /** The columns of a sheet, as Excel has it. */
    static final int COLUMNS = 16_384;

    /** The cells of a workbook that are not blank. */
    static final int CELLS = 1_000_000;

    /** The characters of a cell, as Excel has it. */
    static final int CELL = 32_767;

    /** The sheets of a workbook. */
    static final int SHEETS = 200;

    /** The bytes of a file as it is stored. */
    static final int STORED_BYTES = 64 << 20;

    /** The bytes of everything in a workbook, unpacked. */
    static final long UNPACKED_BYTES = 128L << 20;

    /** The characters of a text, of a tag, of anything that is taken at once. */
    static final int TOKEN = 1 << 20;

    /** The files in a workbook's archive. */
    static final int ENTRIES = 2_000;

    /** The formulas of a workbook that hold for several cells. */
    static final int FORMULAS = 1_000;

    /** The places of lists that are filled to reach the cells of a workbook. */
    static final long PLACES = 1L << 30;

    private Limits() {}
}
