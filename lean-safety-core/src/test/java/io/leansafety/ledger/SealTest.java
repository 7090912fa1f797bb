package io.leansafety.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.fingerprint.Fingerprint;
import io.leansafety.rule.Fault;
import io.leansafety.rule.Rule;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.Money;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@Rule("S9")
class SealTest {
    private static final List<SealedEntry> POSTED = AnyJournal.of(1, 20);
    private static final Anchor END = POSTED.get(19).anchor();
    private static final Seal SEAL =
            new Seal(AnyJournal.MINE, YearMonth.of(2026, 1), 1, POSTED.get(0).run());

    @Test
    void entriesAreWrittenOneBehindTheOther() {
        assertThat(POSTED).map(SealedEntry::sequence).startsWith(1L, 2L, 3L).endsWith(19L, 20L);
        assertThat(POSTED.get(0).previous())
                .isEqualTo(Anchor.origin(AnyJournal.MINE).hash());
        assertThat(POSTED.get(7).previous()).isEqualTo(POSTED.get(6).hash());
    }

    @Test
    @Fault("RB-A16")
    void aReversalBringsEveryBalanceBackAndKeepsBoth() {
        List<SealedEntry> reversed = SEAL.reverse(END, POSTED);
        Map<Account, Money> balances = new TreeMap<>();
        Stream.concat(POSTED.stream(), reversed.stream())
                .map(SealedEntry::entry)
                .forEach(entry -> {
                    balances.merge(entry.debit(), entry.amount().negated(), Money::plus);
                    balances.merge(entry.credit(), entry.amount(), Money::plus);
                });

        assertThat(reversed)
                .map(SealedEntry::reverses)
                .containsExactlyElementsOf(
                        POSTED.stream().map(SealedEntry::sequence).toList());
        assertThat(balances.values()).isNotEmpty().allMatch(Money::isZero);
    }

    @Test
    void journalsOfTwoEnterprisesBeginApart() {
        assertThat(Anchor.origin(AnyJournal.MINE)).isNotEqualTo(Anchor.origin(new EnterpriseId("OTHER")));
        assertThat(new Seal(new EnterpriseId("OTHER"), YearMonth.of(2026, 1), 1, Fingerprint.of("run"))
                        .post(
                                Anchor.origin(AnyJournal.MINE),
                                List.of(POSTED.get(0).entry())))
                .map(SealedEntry::hash)
                .doesNotContain(POSTED.get(0).hash());
    }
}
