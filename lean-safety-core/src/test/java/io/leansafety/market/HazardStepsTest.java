package io.leansafety.market;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.finding.HazardDossier;
import io.leansafety.finding.HazardState;
import io.leansafety.finding.HazardStep;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Rule;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every step with a hazard in every state, by everybody: it leads to where the rule says, or nothing was written. */
@Rule({"H1", "A9"})
class HazardStepsTest {
    private static final String ID = TradeMarket.HAZARD;
    private static final Set<HazardStep> ELSEWHERE = EnumSet.of(HazardStep.PASS, HazardStep.TENDER, HazardStep.SETTLE);

    /** Written by hand, not read from the table. */
    private static final Map<String, String> TABLE = Map.ofEntries(
            Map.entry("FOUND REGISTER", "REGISTERED"),
            Map.entry("FOUND DISMISS", "DISMISSED"),
            Map.entry("REGISTERED ASSIGN", "ASSIGNED"),
            Map.entry("REGISTERED TRACE", "REGISTERED"),
            Map.entry("ASSIGNED EXTEND", "ASSIGNED"),
            Map.entry("ASSIGNED TRACE", "ASSIGNED"),
            Map.entry("ASSIGNED RECTIFY", "RECTIFIED"),
            Map.entry("RECTIFIED TRACE", "RECTIFIED"),
            Map.entry("RECTIFIED ACCEPT", "ACCEPTED"),
            Map.entry("RECTIFIED RETURN", "RETURNED"),
            Map.entry("RETURNED ASSIGN", "ASSIGNED"),
            Map.entry("RETURNED TRACE", "RETURNED"),
            Map.entry("ACCEPTED TRACE", "ACCEPTED"),
            Map.entry("ACCEPTED CLOSE", "CLOSED"));

    private static final Map<HazardStep, HazardState> BEFORE = Map.of(
            HazardStep.REGISTER, HazardState.FOUND,
            HazardStep.DISMISS, HazardState.FOUND,
            HazardStep.ASSIGN, HazardState.REGISTERED,
            HazardStep.EXTEND, HazardState.ASSIGNED,
            HazardStep.RECTIFY, HazardState.ASSIGNED,
            HazardStep.ACCEPT, HazardState.RECTIFIED,
            HazardStep.RETURN, HazardState.RECTIFIED,
            HazardStep.TRACE, HazardState.REGISTERED,
            HazardStep.CLOSE, HazardState.ACCEPTED);

    private final TradeMarket market = TradeMarket.open();

    @ParameterizedTest
    @MethodSource("pairs")
    void aStepLeadsToItsStateOrIsRefused(HazardState state, HazardStep step) {
        market.bring(ID, state);
        Context who = market.by(whoMay(step));
        Map<String, Object> before = market.contents();
        int versions = market.hazard(ID).stamp().version();

        Outcome<Receipt<HazardDossier>> outcome = market.take(step, who, ID);
        String to = TABLE.get(state + " " + step);
        if (to == null) {
            assertThat(TradeMarket.codes(outcome))
                    .containsExactly(step == HazardStep.FIND ? "id-taken" : "no-such-step");
            assertThat(market.contents()).isEqualTo(before);
        } else {
            assertThat(outcome.orElseThrow().dossier()).isEqualTo(market.hazard(ID));
            assertThat(market.hazard(ID).state()).hasToString(to);
            assertThat(market.hazard(ID).step()).isEqualTo(step);
            assertThat(market.hazard(ID).stamp().version()).isEqualTo(versions + 1);
        }
    }

    static Stream<Arguments> pairs() {
        return Arrays.stream(HazardState.values())
                .flatMap(state -> EnumSet.complementOf(EnumSet.copyOf(ELSEWHERE)).stream()
                        .map(step -> Arguments.of(state, step)));
    }

    /** The steps of other desks are tried there, with what is not there yet. */
    @Test
    void whatIsNotThereHasNoStepButTheFirst() {
        EnumSet.complementOf(EnumSet.copyOf(ELSEWHERE)).stream()
                .filter(step -> step != HazardStep.FIND)
                .forEach(step -> assertThat(TradeMarket.codes(market.take(step, market.by(whoMay(step)), ID)))
                        .as(step.name())
                        .containsExactly("unknown-id"));
        assertThat(market.take(HazardStep.FIND, market.by("P2"), ID)
                        .orElseThrow()
                        .dossier()
                        .state())
                .isEqualTo(HazardState.FOUND);
    }

    /** A hazard of T1, for which P1 is responsible, and which M-T1 said to be rectified. */
    @ParameterizedTest
    @CsvSource({
        "REGISTER, 'A-U1, S-U1'",
        "DISMISS,  'A-U1, S-U1'",
        "ASSIGN,   'A-U1, M-U1, M-W1'",
        "EXTEND,   'A-U1'",
        "RECTIFY,  'M-T1, M-U1, M-W1, P1'",
        "ACCEPT,   'A-U1, S-U1'",
        "RETURN,   'A-U1, S-U1'",
        "TRACE,    'M-T1, M-U1, M-W1'",
        "CLOSE,    'A-U1, S-U1'"
    })
    void onlyTheseMay(HazardStep step, String names) {
        assertThat(TradeMarket.ACTORS).allSatisfy(person -> {
            TradeMarket fresh = TradeMarket.open().bring(ID, requireNonNull(BEFORE.get(step)));
            Context who = fresh.by(person);
            Map<String, Object> before = fresh.contents();
            List<String> codes = TradeMarket.codes(fresh.take(step, who, ID));

            if (List.of(names.split(", ", -1)).contains(person)) {
                assertThat(codes).as(person).isEmpty();
            } else {
                assertThat(codes).as(person).containsAnyOf("role-needed", "unknown-person", "own-work");
                assertThat(fresh.contents()).isEqualTo(before);
            }
        });
    }

    @Test
    void anybodyOfTheEnterpriseMayFind() {
        assertThat(TradeMarket.ACTORS)
                .allSatisfy(person -> assertThat(
                                TradeMarket.codes(market.take(HazardStep.FIND, market.by(person), "Z-" + person)))
                        .isEqualTo(person.equals("X9") ? List.of("unknown-person") : List.of()));
    }

    @Test
    void whoSaidThatItIsRectifiedDoesNotAcceptIt() {
        market.bring(ID, HazardState.ASSIGNED);
        market.take(HazardStep.RECTIFY, market.by("P1"), ID).orElseThrow();

        assertThat(TradeMarket.codes(market.take(HazardStep.ACCEPT, market.by("P1"), ID)))
                .containsExactlyInAnyOrder("role-needed", "own-work", "own-matter");
    }

    /** The office does not judge what its own holder is responsible for: the next one up the tree does. */
    @Test
    void whereTheOfficeIsResponsibleTheNextOneUpAccepts() {
        market.take(HazardStep.FIND, market.by("P2"), ID).orElseThrow();
        market.take(HazardStep.REGISTER, market.by("A-U1"), ID).orElseThrow();
        HazardsDesk.Assign plan = market.assign(ID, null);
        HazardsDesk.Assign ownPlan = new HazardsDesk.Assign(
                plan.id(), market.by("A-U1").actor(), plan.measures(), null, plan.deadline(), plan.contingency());
        market.hazards.assign(market.by("A-U1"), ownPlan).orElseThrow();
        market.take(HazardStep.RECTIFY, market.by("M-T1"), ID).orElseThrow();

        assertThat(TradeMarket.codes(market.take(HazardStep.ACCEPT, market.by("A-U1"), ID)))
                .contains("own-matter");
        assertThat(TradeMarket.codes(market.take(HazardStep.ACCEPT, market.by("A-XS"), ID)))
                .isEmpty();
    }

    @Test
    void theSameRequestIsAnsweredOnceMoreAndTakenOnce() {
        Context who = market.by("P2");
        HazardDossier found =
                market.take(HazardStep.FIND, who, ID).orElseThrow().dossier();
        market.take(HazardStep.REGISTER, market.by("A-U1"), ID).orElseThrow();

        assertThat(market.take(HazardStep.FIND, who, ID).orElseThrow()).isEqualTo(new Receipt<>(found, true));
        assertThat(TradeMarket.codes(market.take(HazardStep.FIND, who, "Z2"))).containsExactly("request-key-used");
        assertThat(market.hazards.versions(market.enterprise, TradeMarket.id(ID)))
                .hasSize(2);
    }

    @Test
    void anotherEnterpriseHasNothingOfIt() {
        market.bring(ID, HazardState.FOUND);
        TradeMarket other = TradeMarket.over(market.ports, "YF");

        assertThat(TradeMarket.codes(other.take(HazardStep.REGISTER, other.by("A-U1"), ID)))
                .containsExactly("unknown-id");
        assertThat(other.hazards.versions(other.enterprise, TradeMarket.id(ID))).isEmpty();
    }

    private static String whoMay(HazardStep step) {
        return switch (step) {
            case FIND -> "P2";
            case ASSIGN, TRACE -> "M-W1";
            case RECTIFY -> "P1";
            default -> "A-U1";
        };
    }
}
