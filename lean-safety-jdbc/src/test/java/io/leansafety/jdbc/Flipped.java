package io.leansafety.jdbc;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value that a column may have too, as SQL. */
final class Flipped {
    private static final List<String> DAYS = List.of("done_on");

    private Flipped() {}

    static String of(String column, @Nullable String before) {
        if (before == null) {
            // what is taken back comes before
            return Map.of("prepared_by", "'P9'", "corrects", "202609", "reverses", "0")
                    .getOrDefault(column, "1");
        }
        if (DAYS.contains(column)) {
            return "'2026-10-09'";
        }
        if (column.equals("done_at")) {
            return "'2026-11-03 01:02:03.005'";
        }
        if (Arrays.asList("step", "state").contains(column)) {
            return column.equals("step") ? "'REVERSE'" : "'OPEN'";
        }
        return column.equals("fingerprint") || column.equals("body") ? text(before) : value(before);
    }

    private static String value(String before) {
        if (before.matches("-?\\d{1,18}")) {
            return String.valueOf(Long.parseLong(before) + 100);
        }
        String last = before.endsWith("9") ? "8" : "9";
        return TamperContract.quoted(before.substring(0, before.length() - 1) + last);
    }

    /** One digit of a long text. */
    private static String text(String before) {
        int at = before.lastIndexOf('0');
        return TamperContract.quoted(before.substring(0, at) + "1" + before.substring(at + 1));
    }
}
