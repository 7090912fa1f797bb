package io.leansafety.print;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.rule.Rule;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Rule("H3")
class TintTest {
    private static final String STYLE_SHEET = Resource.text(Tint.class, "print.css");

    @ParameterizedTest
    @EnumSource(Tint.class)
    void pageAndWorkbookHaveTheSameColors(Tint tint) {
        assertThat(STYLE_SHEET)
                .contains(String.format(
                        Locale.ROOT,
                        ".%s { background: #%s; color: #%s; }",
                        tint.name().toLowerCase(Locale.ROOT),
                        tint.fill(),
                        tint.letters()));
    }

    @ParameterizedTest
    @EnumSource(Tint.class)
    void lettersCanBeReadOnTheirColor(Tint tint) {
        assertThat(Math.abs(brightness(tint.fill()) - brightness(tint.letters())))
                .isGreaterThan(125);
    }

    /** As the W3C reckons it, 0 to 255. */
    private static int brightness(String color) {
        int rgb = Integer.parseInt(color, 16);
        return ((rgb >> 16) * 299 + (rgb >> 8 & 0xFF) * 587 + (rgb & 0xFF) * 114) / 1000;
    }
}
