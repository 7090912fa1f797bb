package io.leansafety.cli.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.cli.CommandLineRun;
import io.leansafety.cli.CommandLineRun.Result;
import io.leansafety.cli.Documents;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The checklists of the sample company, as list, table and cards that a browser shows and prints. */
class ChecklistPageIT {
    private static final Path SAMPLE = Path.of("../sample-company/checklists.json");
    private static final Path PICTURES = Path.of("target/pictures");
    private static final String HOSTILE = "<script>alert(1)</script>\\\\u202E'" + "W".repeat(200) + "甲".repeat(60);
    private static final Map<String, List<String>> VIEWS = Map.of(
            "list", List.of(),
            "table", List.of("--workshop", "W21"),
            "cards", List.of("--cards", "YF"));

    /** A4 less the margins of a card, and of everything else, in CSS pixels. */
    private static final int CARD_WIDTH = 718;

    private static final long CARD_HEIGHT = 1047;
    private static final int PAPER_WIDTH = 687;

    /** 7.5 points, the least that can be read, in tenths. */
    private static final long LEAST_LETTERS = 75;

    @TempDir
    private static Path directory;

    private static Browser browser;

    @BeforeAll
    static void writeViews() {
        Path hostile = Documents.write(
                directory.resolve("hostile.json"),
                Documents.text(SAMPLE)
                        .replaceAll(
                                "(\"(?:name|post|title|text|check|standard|specialty)\": ?)\"[^\"]*\"",
                                "$1\"" + HOSTILE + "\""));
        VIEWS.forEach((view, options) -> {
            write(SAMPLE, view + "-zh", "zh", options);
            write(SAMPLE, view + "-en", "en", options);
            write(hostile, view + "-hostile", "zh", options);
        });
        write(FullCard.write(directory, 20, 40), "full", "zh", List.of("--cards", "W1"));
        write(FullCard.write(directory, 40, 90), "fuller", "zh", List.of("--cards", "W1"));
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
    @CsvSource({
        "list-zh,360", "list-zh,794", "list-en,360", "list-en,794", "list-hostile,360", "list-hostile,794",
        "table-zh,360", "table-zh,794", "table-en,360", "table-en,794", "table-hostile,360", "table-hostile,794",
        "cards-zh,360", "cards-zh,794", "cards-en,360", "cards-en,794", "cards-hostile,360", "cards-hostile,794",
        "full,360", "full,794"
    })
    void nothingIsWiderThanTheScreen(String page, int width) {
        browser.open(page(page), width);
        browser.keepPicture(PICTURES.resolve(page + "-" + width + ".png"));

        assertThat(browser.list("wide")).isEmpty();
        assertThat(browser.complaints()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"list-zh", "list-en", "table-zh", "table-en", "table-hostile"})
    void nothingIsWiderThanThePaper(String page) {
        browser.open(page(page), PAPER_WIDTH);
        browser.print(true);

        assertThat(browser.list("wide")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"list-zh", "list-en", "table-zh", "table-en", "cards-zh", "cards-en", "full"})
    void everyCharacterHasAGlyph(String page) {
        browser.open(page(page), 794);

        assertThat(browser.list("knownToBeMissing"))
                .as("the probe sees what is missing")
                .isNotEmpty();
        assertThat(browser.list("missingGlyphs")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"cards-zh,50", "cards-en,50", "full,1"})
    void everyCardFitsOnAPageAndCanBeRead(String page, int cards) {
        browser.open(page(page), CARD_WIDTH);
        browser.print(true);

        assertThat(browser.list("wide")).isEmpty();
        assertThat(browser.list("heightsOfCards"))
                .hasSizeGreaterThanOrEqualTo(cards)
                .allSatisfy(height -> assertThat((Long) height).isPositive().isLessThanOrEqualTo(CARD_HEIGHT));
        assertThat((Long) browser.ask("leastLetters")).isGreaterThanOrEqualTo(LEAST_LETTERS);
    }

    @Test
    void everyCardIsPrintedOnASheetOfItsOwn() {
        browser.open(page("cards-zh"), 794);

        assertThat(browser.sheets()).isEqualTo(browser.ask("sections"));
    }

    @Test
    void twentyClausesAndFortyItemsArePrintedOnOneSheet() {
        browser.open(page("full"), 794);

        assertThat(browser.sheets()).isEqualTo(1);
    }

    @Test
    void whatDoesNotFitInReadableLettersGoesOnOnASecondSheet() {
        browser.open(page("fuller"), CARD_WIDTH);

        assertThat(browser.sheets()).isEqualTo(2);
        browser.print(true);
        assertThat((Long) browser.ask("leastLetters")).isGreaterThanOrEqualTo(LEAST_LETTERS);
    }

    private static Path page(String name) {
        return directory.resolve(name + ".html");
    }

    private static void write(Path checklists, String page, String language, List<String> options) {
        Object[] arguments = {
            "checklist",
            "view",
            "--policy",
            "xinsheng-2020-52",
            "--checklists",
            checklists,
            "--out",
            page(page),
            "--lang",
            language
        };
        Object[] all = Stream.concat(Stream.of(arguments), options.stream()).toArray();
        assertThat(CommandLineRun.run(all)).isEqualTo(new Result(0, "", ""));
    }
}
