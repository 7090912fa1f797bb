package io.leansafety.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leansafety.rule.Rule;
import io.leansafety.value.ValueFormatException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Rule("S11")
class FingerprintTest {
    private static final Fingerprint ONE = Fingerprint.of(1);
    private static final Fingerprint TWO = Fingerprint.of(2);

    @Test
    void isTheHashOfTheBytes() {
        assertThat(new CanonicalForm().fingerprint().hex())
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    void readsBackAndIsShortForPeople() {
        assertThat(new Fingerprint(ONE.toString())).isEqualTo(ONE);
        assertThat(ONE.hex()).startsWith(ONE.shortened()).hasSize(64);
        assertThat(ONE.shortened()).hasSize(12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "e3b0", "E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855"})
    void isSixtyFourLowerCaseDigits(String text) {
        assertThatThrownBy(() -> new Fingerprint(text)).isInstanceOf(ValueFormatException.class);
    }

    @Test
    void aDifferenceHasTheNameOfItsPart() {
        PartedFingerprint one = PartedFingerprint.of(Map.of("a", ONE, "b", TWO, "c", ONE));
        PartedFingerprint other = PartedFingerprint.of(Map.of("a", ONE, "b", ONE, "d", ONE));

        assertThat(one.differences(other)).containsExactly("b", "c", "d");
        assertThat(one.differences(one)).isEmpty();
        assertThat(one.whole()).isNotEqualTo(other.whole());
    }

    @Test
    void partsComeInAnyOrder() {
        PartedFingerprint one = PartedFingerprint.of(Map.of("b", TWO)).with("a", ONE);
        PartedFingerprint other = PartedFingerprint.of(Map.of("a", ONE)).with("b", TWO);

        assertThat(one).isEqualTo(other);
        assertThat(one.whole()).isEqualTo(other.whole());
    }

    @Test
    void partsThatChangePlacesMakeAnotherWhole() {
        assertThat(PartedFingerprint.of(Map.of("a", ONE, "b", TWO)).whole())
                .isNotEqualTo(PartedFingerprint.of(Map.of("a", TWO, "b", ONE)).whole());
    }
}
