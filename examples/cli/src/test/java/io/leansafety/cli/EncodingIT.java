package io.leansafety.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.cli.CommandLineRun.Result;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EncodingIT {
    private static final Map<String, String> PLAIN = Map.of("LC_ALL", "C");

    @TempDir
    private Path directory;

    @Test
    void writesTablesInUtf8WhateverTheLocale() {
        Result result = CommandLineRun.runIn(
                PLAIN,
                "settle",
                "--lang=zh",
                "--policy=xinsheng-2020-52",
                "--month=" + Documents.file(directory, "quiet-month/month.json"));

        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).contains("结算", "人员", "甲");
    }

    @Test
    void writesProblemsInUtf8WhateverTheLocale() {
        Result result = CommandLineRun.runIn(
                PLAIN,
                "settle",
                "--lang=zh",
                "--policy=xinsheng-2020-52",
                "--month=" + Documents.write(directory.resolve("month.json"), "{}"));

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).containsPattern("month format \\[EXCHANGE] \\p{IsHan}");
    }
}
