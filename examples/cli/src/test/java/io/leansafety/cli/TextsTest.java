package io.leansafety.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextsTest {
    private static final Texts ENGLISH = Texts.in(Language.EN);
    private static final Texts CHINESE = Texts.in(Language.ZH);

    @Test
    void sayTheSameInBothLanguages() {
        List<String> keys = Collections.list(ENGLISH.bundle().getKeys());

        assertThat(Collections.list(CHINESE.bundle().getKeys())).containsExactlyInAnyOrderElementsOf(keys);
        assertThat(keys).allSatisfy(key -> assertThat(values(CHINESE, key)).isEqualTo(values(ENGLISH, key)));
    }

    @Test
    void takeAValueAsItIs() {
        assertThat(ENGLISH.of("input.missing", "--month", "100%s.json"))
                .isEqualTo("--month: there is no file '100%s.json'");
    }

    private static int values(Texts texts, String key) {
        return texts.of(key).split("%s", -1).length;
    }
}
