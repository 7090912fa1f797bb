package io.leansafety.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LanguageTest {
    @Test
    void followsTheLocale() {
        assertThat(Language.of(Locale.TRADITIONAL_CHINESE, Map.of())).isEqualTo(Language.ZH);
        assertThat(Language.of(Locale.FRENCH, Map.of())).isEqualTo(Language.EN);
    }

    @Test
    void followsTheEnvironmentWhereJavaDoesNotKnowTheLocale() {
        assertThat(Language.of(Locale.ENGLISH, Map.of("LANG", "zh_CN.UTF-8"))).isEqualTo(Language.ZH);
        assertThat(Language.of(Locale.ENGLISH, Map.of("LANG", "zh_CN.UTF-8", "LC_ALL", "C")))
                .as("LC_ALL comes first")
                .isEqualTo(Language.EN);
        assertThat(Language.of(Locale.ENGLISH, Map.of("LANG", "zh_CN.UTF-8", "LC_ALL", "")))
                .as("an empty one is none")
                .isEqualTo(Language.ZH);
    }

    @Test
    void followsTheCommandLineFirst() {
        assertThat(of("settle", "--lang", "zh")).isEqualTo(Language.ZH);
        assertThat(of("--lang=ZH", "settle")).isEqualTo(Language.ZH);
        assertThat(of("settle", "--lang", "fr")).isEqualTo(Language.EN);
        assertThat(of("settle", "--lang")).isEqualTo(Language.EN);
    }

    private static Language of(String... arguments) {
        return Language.of(arguments, Language.EN);
    }
}
