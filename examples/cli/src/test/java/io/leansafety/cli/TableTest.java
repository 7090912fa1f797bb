package io.leansafety.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import org.junit.jupiter.api.Test;

class TableTest {
    @Test
    void alignsChineseTextAndNumbers() {
        Table<Entry<String, String>> table = new Table<Entry<String, String>>()
                .text("姓名", Entry::getKey)
                .number("金额", Entry::getValue)
                .text("x", row -> "y");

        assertThat(print(table, List.of(entry("甲", "1200.00"), entry("Li", "-0.50"), entry("欧阳某某", "3.00"))))
                .containsExactly(
                        "姓名         金额  x",
                        "--------  -------  -",
                        "甲        1200.00  y",
                        "Li          -0.50  y",
                        "欧阳某某     3.00  y");
    }

    @Test
    void spellsOutControlCharactersAndKeepsItsShape() {
        Table<String> table = new Table<String>().text("id", row -> row).text("n", row -> 1);

        assertThat(print(table, List.of("a\tb\r", "c")))
                .containsExactly("id              n", "--------------  -", "a\\u0009b\\u000d  1", "c               1");
    }

    private static Entry<String, String> entry(String key, String value) {
        return Map.entry(key, value);
    }

    private static <T> List<String> print(Table<T> table, List<T> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8)) {
            table.print(rows, out);
        }
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
