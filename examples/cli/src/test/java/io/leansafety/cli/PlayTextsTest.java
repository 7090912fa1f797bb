package io.leansafety.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.cli.play.SamplePlay;
import io.leansafety.cli.play.Told;
import io.leansafety.inmemory.InMemoryPorts;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PlayTextsTest {
    private static final Pattern VALUE = Pattern.compile("%s");

    @Test
    void sayEverythingThatIsToldInBothLanguagesAndFoldWhatManyDo() {
        List<Told> told = SamplePlay.play(new InMemoryPorts(), SamplePlay.months());

        for (Language language : Language.values()) {
            Texts texts = Texts.in(language);
            assertThat(told)
                    .allSatisfy(act -> assertThat(VALUE.matcher(texts.bundle().getString("play." + act.what()))
                                    .results())
                            .hasSize(act.values().size()));
            List<String> lines = told(told, texts, false);
            assertThat(lines)
                    .hasSizeLessThan(500)
                    .filteredOn(line -> line.contains("E001"))
                    .isNotEmpty();
            assertThat(lines)
                    .filteredOn(line -> line.startsWith("2025-12-09") && line.contains("E033 E036 E039 E041 E045 E049"))
                    .singleElement()
                    .asString()
                    .contains("15");
            assertThat(told(told, texts, true)).isEmpty();
        }
    }

    private static List<String> told(List<Told> told, Texts texts, boolean isQuiet) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlayReport report = new PlayReport(texts, new PrintStream(out, true, StandardCharsets.UTF_8), isQuiet);
        told.forEach(report::hear);
        report.flush();
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
