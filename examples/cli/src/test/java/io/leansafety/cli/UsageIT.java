package io.leansafety.cli;

import static io.leansafety.cli.CommandLineRun.run;
import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.cli.CommandLineRun.Result;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsageIT {
    @TempDir
    private Path directory;

    @Test
    void asksForWhatIsMissing() {
        assertThat(run("settle"))
                .isEqualTo(new Result(
                        64, "", lines("lean-safety: missing: --policy, --month", "Try 'lean-safety settle --help'.")));
    }

    @Test
    void namesAnInputThatIsNotThere() {
        assertThat(run("settle", "--policy", "xinsheng-2020-52", "--month", "none.json", "--lang", "zh"))
                .isEqualTo(new Result(64, "", lines("lean-safety: --month：没有文件 'none.json'")));
    }

    @Test
    void takesAPolicyByItsIdOrItsFileOnly() {
        assertThat(run("review", "--policy", "none"))
                .isEqualTo(new Result(
                        64,
                        "",
                        lines("lean-safety: --policy: 'none' is neither a file nor a built-in policy"
                                + " (xinsheng-2020-52)")));
    }

    @Test
    void doesNotOverwriteAnInput() {
        Path month = Documents.file(directory, "trades/month.json");

        Result result = run("settle", "--policy", "xinsheng-2020-52", "--month", month, "--out", month);

        assertThat(result.exitCode()).isEqualTo(64);
        assertThat(month).hasContent(Documents.text("trades/month.json"));
    }

    @Test
    void cannotCreateAFileWhereThereIsNoDirectory() {
        Path month = Documents.file(directory, "trades/month.json");

        Result result = run(
                "settle", "--policy", "xinsheng-2020-52", "--month", month, "--out", directory.resolve("none/result"));

        assertThat(result.exitCode()).isEqualTo(73);
        assertThat(result.err().lines()).singleElement().asString().startsWith("lean-safety: --out: ");
    }

    @Test
    void showsAStackTraceOnlyToWhoeverDebugs() {
        Object[] missing = {"settle", "--policy", "xinsheng-2020-52", "--month", "none.json", "--debug"};

        assertThat(run(missing).err()).contains("\tat io.leansafety.cli.");
    }

    @Test
    void refusesACommandAnOptionAndALanguageThatItDoesNotHave() {
        assertThat(run("settel").exitCode()).isEqualTo(64);
        assertThat(run("settle", "--mnth", "x").err()).contains("--mnth");
        assertThat(run("--lang", "fr", "review").err()).startsWith("lean-safety: --lang wants zh|en, but was 'fr'");
    }

    @Test
    void helpsInTheLanguageOfTheLocale() {
        Result english = run("settle", "--help");
        Result chinese = CommandLineRun.runIn(Map.of("LANG", "zh_CN.UTF-8"), "settle", "--help");

        assertThat(english.exitCode()).isZero();
        assertThat(english.out()).startsWith("Usage: lean-safety settle").contains("Exit codes:", "--previous=RESULT");
        assertThat(chinese.out()).startsWith("用法：lean-safety settle").contains("退出码：");
    }

    @Test
    void knowsItsVersion() {
        assertThat(run("--version").out()).matches("lean-safety \\d+\\.\\d+\\.\\d+\\S*\\R");
    }

    @Test
    void printsAScriptForCompletion() {
        Result result = run("generate-completion");

        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).startsWith("#!/usr/bin/env bash").contains("settle-year", "--previous");
    }

    @Test
    void printsSchemas() {
        Result schema = run("schema", "month");
        Result unknown = run("schema", "none");

        assertThat(schema.exitCode()).isZero();
        assertThat(schema.out()).startsWith("{").contains("lean-safety-month/1").endsWith("}" + System.lineSeparator());
        assertThat(unknown.exitCode()).isEqualTo(64);
        assertThat(unknown.err()).contains("none", "year-result");
    }

    private static String lines(String... lines) {
        return String.join(System.lineSeparator(), lines) + System.lineSeparator();
    }
}
