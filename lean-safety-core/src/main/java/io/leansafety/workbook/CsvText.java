package io.leansafety.workbook;

/**
 * Text as a CSV file stores it. A program that opens the file must not take a text for a formula, so one that begins
 * like a formula, in full width or behind blanks too, gets an apostrophe in front; so does one that begins with an
 * apostrophe or a quotation mark, so that taking the apostrophe away gives back every text as it was.
 */
final class CsvText {
    private static final char GUARD = '\'';
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";
    private static final String QUOTES = "'\"";

    private CsvText() {}

    static String guarded(String text) {
        String content = text.stripLeading();
        boolean isHostile = begins(text, FORMULA) || begins(text, QUOTES) || begins(content, FORMULA);
        return isHostile ? GUARD + text : text;
    }

    static String unguarded(String stored) {
        return !stored.isEmpty() && stored.charAt(0) == GUARD ? stored.substring(1) : stored;
    }

    private static boolean begins(String text, String characters) {
        return !text.isEmpty() && characters.indexOf(text.charAt(0)) >= 0;
    }
}
