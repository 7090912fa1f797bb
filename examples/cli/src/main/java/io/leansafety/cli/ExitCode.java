package io.leansafety.cli;

/** The exit codes, after {@code sysexits.h} where it has one. */
final class ExitCode {
    /** It is done. */
    static final int DONE = 0;

    /** The input is refused: every problem is listed, and nothing is written. */
    static final int REFUSED = 2;

    /** The command line is wrong, or an input file can't be read. */
    static final int USAGE = 64;

    /** The program is wrong. */
    static final int INTERNAL = 70;

    /** The output file can't be created. */
    static final int CANNOT_CREATE = 73;

    /** Writing failed on the way. */
    static final int CANNOT_WRITE = 74;

    /** Somebody else holds what is wanted, or a database does not answer: the same command may do later. */
    static final int TRY_AGAIN = 75;

    private ExitCode() {}
}
