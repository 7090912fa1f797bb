package io.leansafety.market;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.finding.FindingDossier;
import io.leansafety.finding.FindingStatus;
import io.leansafety.finding.SlipState;
import io.leansafety.finding.SlipStep;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every step in every state: it leads to where the rule says, or is refused and nothing was written. */
@Rule({"T5", "P7"})
class SlipTransitionsTest {
    /** The state from which, and where to; RECORD begins. */
    private static final Map<SlipStep, Map<SlipState, SlipState>> TABLE = Map.of(
            SlipStep.RECORD,
            Map.of(),
            SlipStep.DECIDE,
            Map.of(SlipState.RECORDED, SlipState.RECORDED),
            SlipStep.ISSUE,
            Map.of(SlipState.RECORDED, SlipState.ISSUED),
            SlipStep.CONFIRM,
            Map.of(SlipState.ISSUED, SlipState.CONFIRMED),
            SlipStep.LAPSE,
            Map.of(SlipState.ISSUED, SlipState.CONFIRMED),
            SlipStep.APPEAL,
            Map.of(SlipState.ISSUED, SlipState.APPEALED),
            SlipStep.UPHOLD,
            Map.of(SlipState.APPEALED, SlipState.UPHELD),
            SlipStep.REVISE,
            Map.of(SlipState.APPEALED, SlipState.REVISED),
            SlipStep.REVOKE,
            Map.of(SlipState.RECORDED, SlipState.REVOKED, SlipState.APPEALED, SlipState.REVOKED));

    private static final Map<SlipState, FindingStatus> STATUS = Map.of(
            SlipState.RECORDED, FindingStatus.ISSUED,
            SlipState.ISSUED, FindingStatus.ISSUED,
            SlipState.CONFIRMED, FindingStatus.CONFIRMED,
            SlipState.APPEALED, FindingStatus.APPEALED,
            SlipState.UPHELD, FindingStatus.UPHELD,
            SlipState.REVISED, FindingStatus.REVISED,
            SlipState.REVOKED, FindingStatus.REVOKED);

    private final FindingMarket market = FindingMarket.open();

    static Stream<Arguments> allPairs() {
        return Stream.of(SlipState.values())
                .flatMap(state -> Stream.of(SlipStep.values()).map(step -> Arguments.of(state, step)));
    }

    @ParameterizedTest
    @MethodSource("allPairs")
    void aStepLeadsToItsStateOrIsRefused(SlipState state, SlipStep step) {
        bring(state, step);
        Map<String, Object> before = market.contents();
        String who = state == SlipState.RECORDED && step == SlipStep.REVOKE ? "A2" : FindingMarket.whoMay(step);
        Optional<SlipState> to =
                Optional.ofNullable(requireNonNull(TABLE.get(step)).get(state));
        Outcome<Receipt<FindingDossier>> taken = market.take(step, market.by(who), "F1");

        if (to.isPresent()) {
            FindingDossier now = taken.orElseThrow().dossier();
            assertThat(now.state()).isEqualTo(to.get()).isEqualTo(market.state("F1"));
            assertThat(now.finding().status()).isEqualTo(STATUS.get(to.get()));
            assertThat(now.step()).isEqualTo(step);
        } else {
            assertThat(SmallMarket.refused(taken))
                    .containsExactly(step == SlipStep.RECORD ? "id-taken S9 id" : "no-such-step T5 step");
            assertThat(withoutRequests(market.contents())).isEqualTo(withoutRequests(before));
        }
    }

    @ParameterizedTest
    @MethodSource("allSteps")
    void whatIsNotThereCanOnlyBeRecorded(SlipStep step) {
        assertThat(SmallMarket.refused(market.take(step, market.by(FindingMarket.whoMay(step)), "F1")))
                .isEqualTo(step == SlipStep.RECORD ? List.of() : List.of("unknown-id T5 id"));
    }

    static Stream<SlipStep> allSteps() {
        return Stream.of(SlipStep.values());
    }

    private void bring(SlipState state, SlipStep next) {
        market.record(next == SlipStep.DECIDE ? market.caseByCase("F1") : market.slip("F1"));
        if (next == SlipStep.DECIDE && state != SlipState.RECORDED) {
            market.take(SlipStep.DECIDE, "F1");
        }
        switch (state) {
            case RECORDED -> market.bring("F1");
            case ISSUED -> market.bring("F1", SlipStep.ISSUE);
            case CONFIRMED -> market.bring("F1", SlipStep.ISSUE, SlipStep.CONFIRM);
            case APPEALED -> market.bring("F1", SlipStep.ISSUE, SlipStep.APPEAL);
            case UPHELD -> market.bring("F1", SlipStep.ISSUE, SlipStep.APPEAL, SlipStep.UPHOLD);
            case REVISED -> market.bring("F1", SlipStep.ISSUE, SlipStep.APPEAL, SlipStep.REVISE);
            case REVOKED -> market.bring("F1", SlipStep.ISSUE, SlipStep.APPEAL, SlipStep.REVOKE);
        }
        if (next == SlipStep.LAPSE) {
            market.clock.today = market.clock.today.plusDays(6);
        }
    }

    /** The contents name as many requests as were asked; those that were refused are empty. */
    private static Map<String, Object> withoutRequests(Map<String, Object> contents) {
        Map<String, Object> rest = new HashMap<>(contents);
        rest.values().removeIf(Optional.empty()::equals);
        return rest;
    }
}
