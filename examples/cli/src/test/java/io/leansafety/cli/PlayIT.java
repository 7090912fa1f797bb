package io.leansafety.cli;

import static io.leansafety.cli.CommandLineRun.run;
import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.cli.CommandLineRun.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlayIT {
    private static final Path DECEMBER = Path.of("../sample-company/month-2025-12.json");

    @TempDir
    private Path directory;

    @Test
    void tellsTheMonthsDayByDayAndComesToTheFiguresOfTheFiles() {
        Result run = run("play", "--lang", "en");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        List<String> lines = run.out().lines().toList();
        assertThat(lines).hasSizeLessThan(550);
        assertThat(lines.subList(0, lines.indexOf("")))
                .isSortedAccordingTo((one, other) -> one.substring(0, 10).compareTo(other.substring(0, 10)));
        assertThat(run.out())
                .contains(
                        "adds a role that the file has not: CONTRACTOR_PRINCIPAL at K1 is E069",
                        "issues F2512-04 as U2-2025-SLIP-",
                        "E149 (皮带丙班 皮带司机) accepts F2512-04",
                        "tries to approve 2025-11, prepared by themselves. Refused: E006 took PREPARE",
                        "accepts the work of B2511-02: from W13 to K1 goes 16000.00",
                        "total                  1120432.00  1120432.00  equal",
                        "E084 gets 100.00 by a correction of the month before");
        assertThat(lines.get(lines.size() - 1)).isEqualTo("The play came to the figures of the files, to the fen.");
    }

    @Test
    void keepsTheMarketInADirectoryOnce() {
        Result chinese = run("play", "--lang", "zh", "--quiet", "--store", directory);
        Result again = run("play", "--lang", "en", "--store", directory);
        Result verified = run("run", "verify", "--lang", "en", "--store", directory, "--enterprise", "YF");

        assertThat(chinese.exitCode()).isZero();
        assertThat(chinese.err()).isEmpty();
        assertThat(chinese.out()).contains("办理结果与文件一致，分文不差。").doesNotContain("记录 F2512-04");
        assertThat(again.exitCode()).isEqualTo(64);
        assertThat(again.err().lines()).singleElement().asString().contains("YF", "a play begins with nothing");
        assertThat(verified.exitCode()).isZero();
        assertThat(verified.out()).contains("324");
    }

    @Test
    void keepsTheMarketInADatabaseOnce() {
        String url = "jdbc:h2:" + directory.resolve("yf");
        Result played = run("play", "--lang", "en", "--quiet", "--database", url);
        Result again = run("play", "--lang", "zh", "--database", url);
        Result verified = run("run", "verify", "--lang", "en", "--database", url, "--enterprise", "YF");

        assertThat(played.err()).isEmpty();
        assertThat(played.out())
                .contains("The play came to the figures of the files, to the fen.")
                .endsWith("Look at it: lean-safety run show --database " + url + " --enterprise YF --period MONTH"
                        + System.lineSeparator());
        assertThat(again.exitCode()).isEqualTo(64);
        assertThat(again.err().lines()).singleElement().asString().contains("--database " + url, "YF");
        assertThat(verified.exitCode()).isZero();
        assertThat(verified.out()).contains("324");
    }

    @Test
    void printsEverySlipAndNoticeThatWasGiven() throws IOException {
        Path page = directory.resolve("slips.html");
        Result run = run("play", "--lang", "zh", "--quiet", "--slips", page);

        assertThat(run.exitCode()).isZero();
        assertThat(Files.readString(page)).contains("安全质量赔付单", "安全质量检查问题交易通知单", "U2-2025-SLIP-0001");
    }

    @Test
    void namesAFileThatIsNotThere() {
        Result run = run("play", "--month", "none.json");

        assertThat(run.exitCode()).isEqualTo(64);
        assertThat(run.err()).contains("none.json");
    }

    @Test
    void refusesMonthsThatAreNotOneBehindTheOther() {
        Result run = run("play", "--month", DECEMBER, "--month", DECEMBER);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("[S6]", "2025-12");
    }
}
