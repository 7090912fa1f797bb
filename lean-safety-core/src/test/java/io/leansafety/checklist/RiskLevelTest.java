package io.leansafety.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.rule.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A risk point has one of four levels, each with a color; the two highest are grave. */
@Rule("H3")
class RiskLevelTest {
    @ParameterizedTest
    @CsvSource({"1, RED, true", "2, ORANGE, true", "3, YELLOW, false", "4, BLUE, false"})
    void aLevelHasANumberAndAColor(int number, RiskLevel level, boolean isGrave) {
        assertThat(RiskLevel.of(number)).contains(level);
        assertThat(level.number()).isEqualTo(number);
        assertThat(level.isGrave()).isEqualTo(isGrave);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5})
    void thereIsNoOther(int number) {
        assertThat(RiskLevel.of(number)).isEmpty();
    }

    @Test
    void anItemNamesARiskPointOfItsLocation() {
        assertThat(SmallChecklists.review(SmallChecklists.with("\"riskPoint\": \"R3\"", "\"riskPoint\": \"R1\"")))
                .map(problem -> problem.code() + " " + problem.path() + " " + problem.rule())
                .containsExactly("unknown-risk-point checklists.inspection[4].items[0].riskPoint H3");
    }
}
