package io.leansafety.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DisplayTextTest {
    @Test
    void countsTwoColumnsForEachChineseCharacter() {
        assertThat(DisplayText.width("甲")).isEqualTo(2);
        assertThat(DisplayText.width("安全工资 A1")).isEqualTo(11);
        assertThat(DisplayText.width("（，）")).isEqualTo(6);
        assertThat(DisplayText.width("\uD842\uDFB7"))
                .as("a character beyond the basic plane")
                .isEqualTo(2);
        assertThat(DisplayText.width("e\u0301")).as("a letter and its accent").isEqualTo(1);
        assertThat(DisplayText.width("P-1.00")).isEqualTo(6);
    }

    @Test
    void spellsOutWhatSteersATerminal() {
        assertThat(DisplayText.escaped("甲\u001b[31m\n\u202e\u2028")).isEqualTo("甲\\u001b[31m\\u000a\\u202e\\u2028");
        assertThat(DisplayText.escaped("a\uD800")).isEqualTo("a\\ud800");
        assertThat(DisplayText.escaped("甲 1")).isEqualTo("甲 1");
    }

    @Test
    void cutsWhatIsTooLong() {
        assertThat(DisplayText.cut("甲乙丙丁", 8)).isEqualTo("甲乙丙丁");
        assertThat(DisplayText.cut("甲乙丙丁戊", 8)).isEqualTo("甲乙...");
        assertThat(DisplayText.cut("abcdefghi", 8)).isEqualTo("abcde...");
    }
}
