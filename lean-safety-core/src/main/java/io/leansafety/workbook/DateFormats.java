package io.leansafety.workbook;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which formats show a number as a date: nothing else tells the two apart. */
final class DateFormats {
    /** What a format shows as it stands: quoted text, colors and conditions, escaped and spacing characters. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.|_.|\\*.");

    private static final Pattern DATE = Pattern.compile("[ymdhsYMDHS]");

    private DateFormats() {}

    /**
     * Whether a format shows dates.
     *
     * @param id its number, null for none
     * @param format how it is spelled, null where no file spells it
     */
    static boolean isDate(@Nullable Integer id, @Nullable String format) {
        if (format == null) {
            return id != null && isBuiltIn(id);
        }
        return !format.equalsIgnoreCase("General")
                && DATE.matcher(LITERAL.matcher(format).replaceAll("")).find();
    }

    /** The formats that no file spells; 27 to 36 and 50 to 58 are those of East Asia. */
    private static boolean isBuiltIn(int id) {
        return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
    }
}
