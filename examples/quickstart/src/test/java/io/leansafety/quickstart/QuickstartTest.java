package io.leansafety.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuickstartTest {
    private static final Path SOURCE = Path.of("src/main/java/io/leansafety/quickstart/Quickstart.java");
    private static final Path README = Path.of("../../README.md");
    private static final String MONTH = "../sample-company/month-2025-11.json";

    @Test
    void printsATotalAndWhy() throws IOException {
        List<String> lines = printed(MONTH, "E100").lines().toList();

        // by hand in the sample's README: wages of 5,260.00, a charge of 8,000.00, the rest carried to December
        assertThat(lines.get(0)).startsWith("本月合计 0.00 元 = 扣除前合计 ");
        assertThat(lines)
                .anySatisfy(line -> assertThat(line).contains("联责扣款：F2511-07").contains("8,000.00 元"));
        assertThat(lines).allSatisfy(line -> assertThat(line).matches(".*〔[A-Z][0-9]+b?[^〕]*〕(（不影响本数）)?"));
    }

    @Test
    void isAtMostTwentyLinesOfAHundredColumns() throws IOException {
        List<String> code = Files.readAllLines(SOURCE).stream()
                .filter(line -> !line.startsWith("import ") && !line.startsWith("package ") && !line.isBlank())
                .toList();

        assertThat(code).hasSizeLessThanOrEqualTo(20);
        assertThat(code).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    }

    @Test
    void isWhatTheReadmeShows() throws IOException {
        assertThat(Files.readString(README)).contains("```java\n" + Files.readString(SOURCE) + "```\n");
    }

    private static String printed(String... arguments) throws IOException {
        PrintStream before = System.out;
        ByteArrayOutputStream captured = new ByteArrayOutputStream();
        System.setOut(new PrintStream(captured, true, StandardCharsets.UTF_8));
        try {
            Quickstart.main(arguments);
        } finally {
            System.setOut(before);
        }
        return captured.toString(StandardCharsets.UTF_8);
    }
}
