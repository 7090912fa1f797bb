package io.leansafety.market;

import static io.leansafety.market.PublishingMarket.catalog;
import static io.leansafety.market.PublishingMarket.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.finding.FindingDraft;
import io.leansafety.organization.SmallCompany;
import io.leansafety.policy.Policy;
import io.leansafety.policy.PolicyDraft;
import io.leansafety.rule.Rule;
import io.leansafety.value.DateSpan;
import io.leansafety.value.Ratio;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who publishes a policy is told before what it changes. */
@Rule("V6")
class PolicyPreviewTest {
    private final PublishingMarket market = PublishingMarket.open();

    @ParameterizedTest
    @CsvSource({"2026-10-26, 1, 2026-11", "2026-11-25, 1, 2026-11", "2026-11-26, 1, 2026-12", "2026-12-26, 1, 2027-01"})
    void saysBeforeWhatThenHappens(LocalDate from, int changing, String month) {
        market.publish(catalog("XS", "100.00", null), Effect.BY_FACT_DATE, SmallCompany.LONG_AGO);
        market.issued(
                FindingDraft.of("F1", "V-01", "T1").occurrence(2).fact(),
                FindingDraft.of("F2", "V-01", "T1").fact());
        List<Object> before = market.contents();
        PoliciesDesk.Preview preview = market.policies
                .preview(market.small.by("A1", "K"), PoliciesDesk.Publish.of(next(from)))
                .orElseThrow();
        assertThat(market.contents()).isEqualTo(before);
        assertThat(preview.from()).isEqualTo(from);
        assertThat(preview.findings().month()).hasToString(month);
        assertThat(preview.findings().looked()).isEqualTo(2);
        assertThat(preview.findings().changes()).hasSize(changing);
        market.holds(
                preview.findings(),
                now -> now.policies
                        .publish(now.by("A1"), PoliciesDesk.Publish.of(next(from)))
                        .orElseThrow(),
                differing -> assertThat(differing).isEqualTo(PublishingMarket.told(preview.findings())));
    }

    @Test
    void isRefusedWherePublishingWouldBe() {
        Policy again = market.policies.published(market.enterprise()).get(0);
        assertThat(refused(market.policies.preview(market.by("A1"), PoliciesDesk.Publish.of(again))))
                .containsExactly("policy-published request policy");
        Policy wrong = PolicyDraft.changed(next(PublishingMarket.NEXT), draft -> draft.tiers = List.of());
        assertThat(refused(market.policies.preview(market.by("A1"), PoliciesDesk.Publish.of(wrong))))
                .containsExactly("no-tiers policy tiers");
    }

    private static Policy next(LocalDate from) {
        return PolicyDraft.builtInBut(draft -> {
            draft.id = "next";
            draft.monthStartsOn = 26;
            draft.validity = new DateSpan(from, null);
            draft.repeatMultipliers = List.of(Ratio.of("1"), Ratio.of("7"));
        });
    }
}
