package io.leansafety.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.ledger.AccountKind;
import io.leansafety.pricing.PricedFinding.Awaiting;
import io.leansafety.rule.Rule;
import io.leansafety.settlement.Figure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;

@Rule("S10")
class StatementTextsTest {
    private static final StatementTexts ENGLISH = StatementTexts.in(Locale.ENGLISH);
    private static final StatementTexts CHINESE = StatementTexts.in(Locale.CHINESE);

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
        assertThat(Figure.ofMonth())
                .allSatisfy(figure -> assertThat(CHINESE.nameOf(figure)).isNotBlank());
        assertThat(AccountKind.values())
                .allSatisfy(kind -> assertThat(ENGLISH.of("account." + kind)).isNotBlank());
        assertThat(Awaiting.values())
                .allSatisfy(
                        reason -> assertThat(CHINESE.of("awaiting." + reason)).isNotBlank());
        assertThat(Arrays.asList("TEAM_LEADER", "OFFENDER", "FINDER"))
                .allSatisfy(role -> assertThat(CHINESE.worded("role", role)).isNotEqualTo(role));
    }

    @Test
    void aCodeThatNobodyKnowsStaysAsItIs() {
        assertThat(CHINESE.worded("role", "GRID_WARDEN")).isEqualTo("GRID_WARDEN");
    }

    private static int arguments(String text) {
        return text.split("%s", -1).length;
    }

    private static Properties bundle(String language) throws IOException {
        Properties bundle = new Properties();
        bundle.load(Files.newBufferedReader(
                Path.of("src/main/resources/io/leansafety/statement/statement_" + language + ".properties")));
        return bundle;
    }
}
