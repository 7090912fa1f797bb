package io.leansafety.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.rule.Rule;
import io.leansafety.value.Ratio;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriceTermsTest {
    private static final PriceTerms BUILT_IN =
            BuiltInPolicies.xinsheng2020No52().prices();

    @ParameterizedTest
    @CsvSource({
        "VIOLATION_GENERAL, SLIP",
        "VIOLATION_SERIOUS, SLIP",
        "HAZARD_C, SLIP",
        "HAZARD_B, SLIP",
        "HAZARD_A, SLIP",
        "HAZARD_MAJOR, SLIP",
        "STOPPAGE, SLIP",
        "ACCIDENT, SLIP",
        "QUALITY_PROBLEM, NOTICE",
        "SHIFT_EVALUATION, NOTICE",
        "DUTY_LAPSE, NOTICE",
        "CONDUCT, NOTICE",
        "POST_RECITAL, NOTICE",
        "SYSTEM_LAPSE, NOTICE",
        "RECTIFICATION, NOTICE",
        "REWARD, NOTICE"
    })
    @Rule("P2")
    void aKindGivesASlipOrANotice(String kind, DocumentKind document) {
        assertThat(BUILT_IN.documentOf(kind)).contains(document);
    }

    @Test
    @Rule("P2")
    void aPolicyAddsAndMovesKinds() {
        PriceTerms terms = PolicyDraft.builtInBut(
                        draft -> draft.kinds = Map.of("NEAR_MISS", DocumentKind.NOTICE, "CONDUCT", DocumentKind.SLIP))
                .prices();
        assertThat(terms.documentOf("NEAR_MISS")).contains(DocumentKind.NOTICE);
        assertThat(terms.documentOf("CONDUCT")).contains(DocumentKind.SLIP);
        assertThat(terms.documentOf("STOPPAGE")).contains(DocumentKind.SLIP);
        assertThat(BUILT_IN.documentOf("NEAR_MISS")).isEmpty();
        assertThat(terms.allKinds()).hasSize(17).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 1.5", "3, 2", "4, 2", "2147483647, 2"})
    @Rule("P6")
    void theLastMultiplierHoldsBeyond(int occurrence, Ratio multiplier) {
        assertThat(BUILT_IN.multiplierOf(occurrence)).isEqualTo(multiplier);
    }
}
