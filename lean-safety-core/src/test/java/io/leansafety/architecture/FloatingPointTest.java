package io.leansafety.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No double and no float in the text either, where a class file shows none: local variables and literals. */
class FloatingPointTest {
    private static final Pattern FLOATING = Pattern.compile(
            "\\b(double|float|Double|Float)\\b|\\b\\d[\\d_]*(\\.\\d|[dDfFeE]\\b|[eE][+-]?\\d)|\\B\\.\\d");

    @Test
    void thereIsNoneInTheLibrary() {
        List<Source> sources = Source.ofTheLibrary();
        assertThat(sources).hasSizeGreaterThan(90);
        assertThat(sources.stream().filter(source -> !floating(source).isEmpty()))
                .map(Source::name)
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "double rate = 1;",
                "long part = (long) (fen * 0.5);",
                "var rate = 1e3;",
                "var rate = 2f;",
                "var rate = .5;",
                "List<Double> rates;",
                "float[] rates;"
            })
    void aPlantedOneIsFound(String statement) {
        assertThat(floating(new Source("Planted.java", "class Planted { void m() { " + statement + " } }")))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "String text = \"0.5\";",
                "// 0.5 is not double",
                "/* 0.5, a float */",
                "long fen = 1_000_000L;",
                "char point = '.';",
                "int hex = 0x1F;"
            })
    void whatIsNoneIsNotTakenForOne(String statement) {
        assertThat(floating(new Source("Planted.java", "class Planted { void m() {\n" + statement + "\n} }")))
                .isEmpty();
    }

    private static List<String> floating(Source source) {
        return FLOATING.matcher(source.code())
                .results()
                .map(match -> match.group())
                .toList();
    }
}
