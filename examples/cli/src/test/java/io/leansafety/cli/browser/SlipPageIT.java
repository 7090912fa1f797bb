package io.leansafety.cli.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.cli.CommandLineRun;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The slips and notices of the sample company's months, as a browser shows and prints them. */
class SlipPageIT {
    private static final Path PICTURES = Path.of("target/pictures");

    @TempDir
    private static Path directory;

    private static Browser browser;

    @BeforeAll
    static void printSlips() {
        for (String language : List.of("zh", "en")) {
            assertThat(CommandLineRun.run("play", "--quiet", "--lang", language, "--slips", page(language))
                            .exitCode())
                    .isZero();
        }
        browser = new Browser();
    }

    @AfterAll
    static void quit() {
        browser.close();
    }

    @ParameterizedTest
    @CsvSource({"zh,360", "zh,794", "zh,1280", "en,360", "en,794"})
    void nothingIsWiderThanTheScreen(String page, int width) {
        browser.open(page(page), width);
        browser.keepPicture(PICTURES.resolve("slips-" + page + "-" + width + ".png"));

        assertThat(browser.list("wide")).isEmpty();
        assertThat(browser.complaints()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void everyCharacterHasAGlyph(String page) {
        browser.open(page(page), 794);

        assertThat(browser.list("missingGlyphs")).isEmpty();
    }

    @Test
    void eachIsPrintedOnASheetOfItsOwn() {
        browser.open(page("zh"), 794);

        assertThat((Long) browser.ask("sections")).isGreaterThan(20);
        assertThat(browser.sheets()).isEqualTo(browser.ask("sections"));
    }

    private static Path page(String language) {
        return directory.resolve(language + ".html");
    }
}
