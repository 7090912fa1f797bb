package io.leansafety.spring.web;

import io.leansafety.fingerprint.Fingerprint;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Bodies of commands, of which every component is there. */
final class Bodies {
    private Bodies() {}

    /** A body in the form of a route's command, with a text wherever one may be. */
    static String of(Route route, String text) {
        Class<?> command = (Class<?>) route.input().body().orElseThrow();
        return Arrays.stream(command.getRecordComponents())
                .filter(part -> !route.input().given().contains(part.getName()))
                .map(part -> "\"" + part.getName() + "\": " + value(part, text))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String value(RecordComponent part, String text) {
        Class<?> type = part.getType();
        if (type == int.class) {
            return "1";
        } else if (type == LocalDate.class) {
            return "\"2026-02-02\"";
        } else if (type == YearMonth.class) {
            return "\"2026-02\"";
        } else if (type == Fingerprint.class) {
            return '"' + "0".repeat(64) + '"';
        } else if (type.isEnum()) {
            return '"' + type.getEnumConstants()[0].toString() + '"';
        } else if (type == List.class) {
            return part.getName().equals("decision") ? "[{\"person\": \"E100\", \"amount\": \"1\"}]" : "[]";
        } else if (type.isSealed()) {
            return "{\"newScore\": {\"score\": \"1\"}}";
        }
        return switch (type.getSimpleName()) {
            case "Money", "Score", "Points" -> "\"1\"";
            default -> type.isRecord() && !type.getPackageName().endsWith(".value") ? "{}" : '"' + text + '"';
        };
    }
}
