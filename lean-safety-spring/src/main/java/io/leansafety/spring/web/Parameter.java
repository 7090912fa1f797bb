package io.leansafety.spring.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a request may say behind its path. */
enum Parameter {
    FROM("from", "起始日", "the first day", date()),
    TO("to", "截止日", "the last day", date()),
    SUBJECT("subject", "市场主体，可多个", "the subject; may stand more than once", text()),
    ITEM("item", "价目", "the item of the price catalog", text()),
    PERSON("person", "人员", "the person", text()),
    LOCATION("location", "地点", "the location", text()),
    AFTER("after", "从何处之后开始，见 next", "behind what to begin, as next says", text()),
    LIMIT("limit", "每页条数，1 至 1000，默认 100", "how many a page holds, 1 to 1000, 100 if left out", whole()),
    DAY("day", "日期", "the day", date()),
    MONTH("month", "结算月 yyyy-MM", "the settlement month yyyy-MM", text()),
    REPLACES("replaces", "所替换的版本，首次为 0", "the version that is replaced, 0 for the first", whole()),
    SEQUENCE("sequence", "锚点的序号", "the sequence of the anchor", whole()),
    HASH("hash", "锚点的哈希", "the hash of the anchor", text());

    private final String field;
    private final String zh;
    private final String en;
    private final Map<String, Object> schema;

    Parameter(String field, String zh, String en, Map<String, Object> schema) {
        this.field = field;
        this.zh = zh;
        this.en = en;
        this.schema = schema;
    }

    private static Map<String, Object> date() {
        return Map.of("type", "string", "format", "date");
    }

    private static Map<String, Object> text() {
        return Map.of("type", "string");
    }

    private static Map<String, Object> whole() {
        return Map.of("type", "integer");
    }

    String field() {
        return field;
    }

    Map<String, Object> schema() {
        return schema;
    }

    String description() {
        return zh + " / " + en;
    }

    static @Nullable Parameter find(String field) {
        for (Parameter parameter : values()) {
            if (parameter.field.equals(field)) {
                return parameter;
            }
        }
        return null;
    }
}
