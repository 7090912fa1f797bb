package io.leansafety.spring.web;

import java.util.Map;

/** What a request may say behind its path. */
enum Parameter {
    FROM("from", "起始日", "the first day", Kind.DAY),
    TO("to", "截止日", "the last day", Kind.DAY),
    SUBJECT("subject", "市场主体，可多个", "the subject; may stand more than once", Kind.TEXT),
    ITEM("item", "价目", "the item of the price catalog", Kind.TEXT),
    PERSON("person", "人员", "the person", Kind.TEXT),
    LOCATION("location", "地点", "the location", Kind.TEXT),
    AFTER("after", "从何处之后开始，见 next", "behind what to begin, as next says", Kind.TEXT),
    LIMIT("limit", "每页条数，1 至 1000，默认 100", "how many a page holds, 1 to 1000, 100 if left out", Kind.WHOLE),
    DAY("day", "日期", "the day", Kind.DAY),
    MONTH("month", "结算月 yyyy-MM", "the settlement month yyyy-MM", Kind.TEXT),
    REPLACES("replaces", "所替换的版本，首次为 0", "the version that is replaced, 0 for the first", Kind.WHOLE);

    private enum Kind {
        DAY,
        TEXT,
        WHOLE
    }

    private final String field;
    private final String zh;
    private final String en;
    private final Kind kind;

    Parameter(String field, String zh, String en, Kind kind) {
        this.field = field;
        this.zh = zh;
        this.en = en;
        this.kind = kind;
    }

    String field() {
        return field;
    }

    Map<String, Object> schema() {
        return switch (kind) {
            case DAY -> Map.of("type", "string", "format", "date");
            case TEXT -> Map.of("type", "string");
            case WHOLE -> Map.of("type", "integer");
        };
    }

    String description() {
        return zh + " / " + en;
    }
}
