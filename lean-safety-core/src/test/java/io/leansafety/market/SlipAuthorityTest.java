package io.leansafety.market;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.finding.FindingDossier;
import io.leansafety.finding.FindingDraft;
import io.leansafety.finding.SlipStep;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Rule;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may take which step with a finding at T1, everybody of the company tried. */
@Rule({"A9", "T5"})
class SlipAuthorityTest {
    private final FindingMarket market = FindingMarket.open();

    private static final List<String> EVERYBODY = FindingMarket.company().people.stream()
            .map(person -> String.valueOf(person.id()))
            .toList();

    /** P1 is the offender, L1 charged with half, A2 rewarded; A1 recorded and gave the slip; L1 appealed. */
    @ParameterizedTest
    @CsvSource({
        "RECORD,  A1 A2 B1 L1 O1 S1 WL",
        "DECIDE,  H1",
        "ISSUE,   A1 O1",
        "CONFIRM, B1 L1 P1 WL",
        "LAPSE,   A1 O1",
        "APPEAL,  B1 L1 P1 WL",
        "UPHOLD,  H1",
        "REVISE,  H1",
        "REVOKE,  H1"
    })
    void nobodyElseMay(SlipStep step, String allowed) {
        Set<String> may = new TreeSet<>();
        for (String person : EVERYBODY) {
            String id = "F" + person;
            bring(id, step);
            Outcome<Receipt<FindingDossier>> taken = market.take(step, market.by(person), id);
            List<String> refused = SmallMarket.refused(taken);
            if (refused.isEmpty()) {
                may.add(person);
            } else {
                assertThat(refused).as(person).allMatch(problem -> problem.endsWith(" A9 actor"));
            }
        }
        assertThat(may).containsExactlyElementsOf(Arrays.asList(allowed.split(" ", -1)));
    }

    @Test
    void theOfficeTakesBackWhatHasNoSlipYet() {
        market.record(market.slip("F1"));

        assertThat(SmallMarket.refused(market.take(SlipStep.REVOKE, market.by("O2"), "F1")))
                .containsExactly("role-needed A9 actor");
        assertThat(SmallMarket.refused(market.take(SlipStep.REVOKE, market.by("O1"), "F1")))
                .isEmpty();
    }

    @Test
    void whoeverIsChargedDoesNotDecideAndTheNextHigherHeadDoes() {
        market.record(market.slip("F1").offender("H1"));
        market.bring("F1", SlipStep.ISSUE, SlipStep.APPEAL);

        assertThat(SmallMarket.refused(market.take(SlipStep.UPHOLD, market.by("H1"), "F1")))
                .containsExactly("own-matter A9 actor");
        assertThat(SmallMarket.refused(market.take(SlipStep.UPHOLD, market.by("H0"), "F1")))
                .isEmpty();
    }

    @Test
    void nobodyDecidesThatTheyPayLess() {
        market.record(market.slip("F1").offender("H1"));
        market.bring("F1", SlipStep.ISSUE, SlipStep.APPEAL);

        assertThat(SmallMarket.refused(market.take(SlipStep.REVISE, market.by("H1"), "F1")))
                .contains("own-matter A9 actor");
    }

    @Test
    void whoGaveTheSlipDoesNotAcceptIt() {
        record("S1", market.slip("F1").offender("A1")).orElseThrow();
        market.take(SlipStep.ISSUE, "F1");

        assertThat(SmallMarket.refused(market.take(SlipStep.CONFIRM, market.by("A1"), "F1")))
                .containsExactly("own-work A9 actor");
    }

    @Test
    void whoeverRefusedWroteNothing() {
        for (SlipStep step : EnumSet.complementOf(EnumSet.of(SlipStep.RECORD))) {
            bring("F" + step, step);
            FindingDossier before = market.find("F" + step);
            assertThat(SmallMarket.refused(market.take(step, market.by("P4"), "F" + step)))
                    .contains("role-needed A9 actor");
            assertThat(market.find("F" + step)).isEqualTo(before);
        }
    }

    private void bring(String id, SlipStep step) {
        market.clock.today = FindingMarket.TODAY;
        switch (step) {
            case RECORD -> {}
            case DECIDE -> market.record(market.caseByCase(id));
            case ISSUE -> market.record(market.slip(id));
            case CONFIRM, APPEAL -> {
                market.record(market.slip(id));
                market.take(SlipStep.ISSUE, id);
            }
            case LAPSE -> {
                market.record(market.slip(id));
                market.take(SlipStep.ISSUE, id);
                market.clock.today = FindingMarket.TODAY.plusDays(6);
            }
            case UPHOLD, REVISE, REVOKE -> {
                market.record(market.slip(id));
                market.bring(id, SlipStep.ISSUE, SlipStep.APPEAL);
            }
        }
    }

    /** Who found it and is rewarded for it leaves the slip, and what becomes of it, to somebody else. */
    @Test
    void nobodyApprovesTheirOwnReward() {
        FindingMarket own = FindingMarket.open();
        own.record(own.slip("F1").foundBy("A2"));
        assertThat(SmallMarket.refused(own.take(SlipStep.ISSUE, own.by("A2"), "F1")))
                .contains("own-gain A9 actor");
        own.bring("F1", SlipStep.ISSUE);

        own.record(own.slip("F2").offender("P2").foundBy("H1"));
        own.bring("F2", SlipStep.ISSUE, SlipStep.APPEAL);
        assertThat(SmallMarket.refused(own.take(SlipStep.UPHOLD, own.by("H1"), "F2")))
                .containsExactly("own-gain A9 actor");
        assertThat(SmallMarket.refused(own.take(SlipStep.UPHOLD, own.by("H0"), "F2")))
                .isEmpty();

        own.record(own.slip("F3").foundBy("WL"));
        own.bring("F3", SlipStep.ISSUE);
        assertThat(SmallMarket.refused(own.take(SlipStep.CONFIRM, own.by("WL"), "F3")))
                .containsExactly("own-gain A9 actor");
        assertThat(SmallMarket.refused(own.take(SlipStep.CONFIRM, own.by("B1"), "F3")))
                .isEmpty();
    }

    /** An inspector gives the slip for what they found and gain nothing by. */
    @Test
    void whoFoundItAndGainsNothingGivesTheSlip() {
        market.record(market.notice("F1").foundBy("O1"));

        assertThat(SmallMarket.refused(market.take(SlipStep.ISSUE, market.by("O1"), "F1")))
                .isEmpty();
    }

    /** L1 would pay half of what the offender pays. */
    @Test
    void nobodyWritesDownWhatSparesThem() {
        FindingDraft found = market.slip("F1").foundBy("L1");
        FindingDraft named = market.slip("F2").holders("TEAM_LEADER", "P4");

        assertThat(SmallMarket.refused(record("L1", found))).containsExactly("own-gain A9 actor");
        assertThat(SmallMarket.refused(record("L1", named))).containsExactly("own-gain A9 actor");
        assertThat(SmallMarket.refused(record("WL", found))).isEmpty();
        assertThat(SmallMarket.refused(record("WL", named))).isEmpty();
    }

    private Outcome<Receipt<FindingDossier>> record(String person, FindingDraft finding) {
        return market.desk.record(market.by(person), FindingMarket.record(finding.fact()));
    }

    @Test
    void whoWroteItDownDoesNotAcceptIt() {
        record("WL", market.slip("F1")).orElseThrow();
        market.take(SlipStep.ISSUE, "F1");

        assertThat(SmallMarket.refused(market.take(SlipStep.CONFIRM, market.by("WL"), "F1")))
                .containsExactly("own-work A9 actor");
        assertThat(SmallMarket.refused(market.take(SlipStep.CONFIRM, market.by("B1"), "F1")))
                .isEmpty();
    }

    @Test
    void whoDecidedCaseByCaseDoesNotDecideTheObjection() {
        market.record(market.caseByCase("F1"));
        market.bring("F1", SlipStep.DECIDE, SlipStep.ISSUE, SlipStep.APPEAL);

        for (SlipStep step : List.of(SlipStep.UPHOLD, SlipStep.REVISE, SlipStep.REVOKE)) {
            assertThat(SmallMarket.refused(market.take(step, market.by("H1"), "F1")))
                    .containsExactly("own-work A9 actor");
        }
        assertThat(SmallMarket.refused(market.take(SlipStep.UPHOLD, market.by("H0"), "F1")))
                .isEmpty();
    }
}
