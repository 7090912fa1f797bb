package io.leansafety.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.checklist.ClausePeriod;
import io.leansafety.checklist.CoverageCycle;
import io.leansafety.checklist.InspectionLayer;
import io.leansafety.checklist.RiskLevel;
import io.leansafety.organization.Shift;
import io.leansafety.rule.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@Rule("C3")
class ViewTextsTest {
    private static final ViewTexts ENGLISH = ViewTexts.in(Locale.ENGLISH);
    private static final ViewTexts CHINESE = ViewTexts.in(Locale.CHINESE);

    @Test
    void bothLanguagesHaveTheSameKeysAndArguments() throws IOException {
        Properties english = bundle("en");
        Properties chinese = bundle("zh");

        assertThat(chinese.keySet()).isEqualTo(english.keySet());
        assertThat(english.stringPropertyNames())
                .allSatisfy(key -> assertThat(arguments(chinese.getProperty(key)))
                        .as(key)
                        .isEqualTo(arguments(english.getProperty(key))));
    }

    @Test
    void everyCodeHasAWord() {
        Stream<String> keys = Stream.of(
                        Stream.of(RiskLevel.values()).map(level -> "level." + level),
                        Stream.of(InspectionLayer.values()).map(layer -> "layer." + layer),
                        Stream.of(CoverageCycle.values()).map(cycle -> "cycle." + cycle),
                        Stream.of(ClausePeriod.values()).map(period -> "due." + period),
                        Stream.of(Shift.values()).map(shift -> "visits." + shift),
                        Stream.of(Shift.values()).map(shift -> "column." + shift))
                .flatMap(codes -> codes);

        assertThat(keys).allSatisfy(key -> assertThat(ENGLISH.of(key)).isNotBlank());
    }

    @Test
    @Rule("H3")
    void aLevelSaysItsNumberAndItsColor() {
        assertThat(Stream.of(RiskLevel.values()).map(level -> CHINESE.of("level." + level)))
                .containsExactly("1级 红", "2级 橙", "3级 黄", "4级 蓝");
    }

    @Test
    void aShiftOfWhichNoVisitIsAskedIsLeftOut() {
        assertThat(CHINESE.frequencyOf(Map.of(Shift.NIGHT, 3, Shift.MIDDLE, 0, Shift.EARLY, 10)))
                .isEqualTo("早班10次 夜班3次");
    }

    private static int arguments(String text) {
        return text.split("%s", -1).length;
    }

    private static Properties bundle(String language) throws IOException {
        Properties bundle = new Properties();
        bundle.load(Files.newBufferedReader(
                Path.of("src/main/resources/io/leansafety/view/view_" + language + ".properties")));
        return bundle;
    }
}
