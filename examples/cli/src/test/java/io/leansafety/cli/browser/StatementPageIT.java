package io.leansafety.cli.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.cli.CommandLineRun;
import io.leansafety.cli.CommandLineRun.Result;
import io.leansafety.cli.Documents;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The statements of the sample company, as a browser shows and prints them. */
class StatementPageIT {
    private static final Path SAMPLE = Path.of("../sample-company/month-2025-12.json");
    private static final Path PICTURES = Path.of("target/pictures");
    private static final String HOSTILE = "<script>alert(1)</script>\\u202E\"'" + "W".repeat(200) + "甲".repeat(60);

    /** A4 less the margins of the page, in CSS pixels. */
    private static final int PAPER_WIDTH = 687;

    private static final long PAPER_HEIGHT = 1008;

    @TempDir
    private static Path directory;

    private static Browser browser;

    @BeforeAll
    static void writeStatements() {
        for (String language : List.of("zh", "en")) {
            write(SAMPLE, page(language), "--lang", language);
        }
        Path month = Documents.write(
                directory.resolve("hostile.json"),
                Documents.text("liability-chain/month.json")
                        .replaceAll("(\"(?:name|post|title|unit)\": )\"[^\"]*\"", "$1\"" + json(HOSTILE) + "\""));
        write(month, page("hostile"), "--lang", "zh");
        write(SAMPLE, page("alone"), "--lang", "zh", "--person", "E055");
        browser = new Browser();
    }

    @AfterAll
    static void quit() {
        browser.close();
    }

    @AfterEach
    void showOnScreenAgain() {
        browser.print(false);
    }

    @ParameterizedTest
    @CsvSource({"zh,360", "zh,794", "zh,1280", "en,360", "en,794", "hostile,360", "hostile,794"})
    void nothingIsWiderThanTheScreen(String page, int width) {
        browser.open(page(page), width);
        browser.keepPicture(PICTURES.resolve(page + "-" + width + ".png"));

        assertThat(browser.list("wide")).isEmpty();
        browser.ask("openAll");
        assertThat(browser.list("wide")).isEmpty();
        assertThat(browser.complaints()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en", "hostile"})
    void everyFigureFoldsOutItsExplanationAndFoldsItUpAgain(String page) {
        browser.open(page(page), 794);

        assertThat((Long) browser.ask("figures")).isGreaterThan(100);
        assertThat(browser.list("closedAfterClick")).isEmpty();
        browser.keepPicture(PICTURES.resolve(page + "-open.png"));
        assertThat(browser.list("openAfterSecondClick")).isEmpty();
        assertThat(browser.complaints()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void everyCharacterHasAGlyph(String page) {
        browser.open(page(page), 794);

        assertThat(browser.list("knownToBeMissing"))
                .as("the probe sees what is missing")
                .isNotEmpty();
        assertThat(browser.list("missingGlyphs")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void everyPersonFitsOnAPage(String page) {
        browser.open(page(page), PAPER_WIDTH);
        browser.print(true);

        assertThat(browser.list("wide")).isEmpty();
        assertThat(browser.list("heightsOfPeople"))
                .hasSizeGreaterThan(100)
                .allSatisfy(height -> assertThat((Long) height).isPositive().isLessThanOrEqualTo(PAPER_HEIGHT));
    }

    @Test
    void aPersonsPageIsPrintedOnOneSheet() {
        browser.open(page("alone"), 794);

        assertThat(browser.sheets()).isEqualTo(1);
    }

    @Test
    void eachPersonBeginsASheet() {
        browser.open(page("zh"), 794);

        assertThat(browser.sheets()).isGreaterThan((Long) browser.ask("sections"));
    }

    private static Path page(String name) {
        return directory.resolve(name + ".html");
    }

    private static void write(Path month, Path out, String... options) {
        Object[] arguments = {"statement", "--policy", "xinsheng-2020-52", "--month", month, "--out", out};
        Object[] all = Stream.of(arguments, options).flatMap(Stream::of).toArray();
        assertThat(CommandLineRun.run(all)).isEqualTo(new Result(0, "", ""));
    }

    private static String json(String text) {
        return text.replace("\"", "\\\\\"").replace("\\u", "\\\\u");
    }
}
