package io.leansafety.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.leansafety.organization.Organization;
import io.leansafety.organization.SmallCompany;
import io.leansafety.rule.Rule;
import io.leansafety.rule.RuleId;
import io.leansafety.value.Dice;
import io.leansafety.value.Money;
import io.leansafety.value.PersonId;
import io.leansafety.value.ValueFormatException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

@Rule("S9")
class JournalTest {
    private static final LocalDate DAY = SmallCompany.DAY;
    private static final Account FUND = new Account(AccountKind.WAGE_FUND, "T1");
    private static final Account CENTER = new Account(AccountKind.CENTER, "U1");
    private static final Account OWED = Account.of(AccountKind.OBLIGATION, new PersonId("P1"));

    @Test
    void anEntryMovesMoreThanNothingBetweenTwoAccounts() {
        assertThatIllegalArgumentException().isThrownBy(() -> entry(FUND, CENTER, "0.00", "F1"));
        assertThatIllegalArgumentException().isThrownBy(() -> entry(FUND, CENTER, "-1.00", "F1"));
        assertThatIllegalArgumentException().isThrownBy(() -> entry(FUND, FUND, "1.00", "F1"));
    }

    @Test
    void everyEntryLeavesOneAccountForAnother() {
        Journal journal = Journal.of(List.of(
                entry(FUND, CENTER, "3.00", "F1"),
                entry(OWED, CENTER, "0.50", "F1"),
                entry(CENTER, FUND, "1.00", "F2")));
        assertThat(journal.balances())
                .containsEntry(FUND, -200L)
                .containsEntry(CENTER, 250L)
                .containsEntry(OWED, -50L)
                .hasSize(3);
    }

    @Test
    void entriesAreSortedByDateReferenceAccountsAmountAndRule() {
        List<Entry> sorted = List.of(
                entry(DAY.minusDays(1), OWED, CENTER, "9.00", RuleId.P5, "F9"),
                entry(DAY, FUND, CENTER, "1.00", RuleId.T3, "F1"),
                entry(DAY, FUND, CENTER, "1.00", RuleId.T3, "F10"),
                entry(DAY, CENTER, FUND, "1.00", RuleId.T3, "F2"),
                entry(DAY, OWED, CENTER, "1.00", RuleId.P5, "F2"),
                entry(DAY, FUND, CENTER, "9.00", RuleId.T3, "F2"),
                entry(DAY, FUND, CENTER, "10.00", RuleId.P4, "F2"),
                entry(DAY, FUND, CENTER, "10.00", RuleId.T3, "F2"),
                entry(DAY, FUND, OWED, "1.00", RuleId.S6, "F2"),
                entry(DAY, CENTER, FUND, "1.00", RuleId.T3, "f1"));
        assertThat(Journal.of(new Dice(7).shuffled(sorted)).entries()).isEqualTo(sorted);
    }

    /** As their names do, as texts. */
    @Test
    void accountsCompareAsTheyAreWritten() {
        List<Account> accounts = new ArrayList<>();
        for (AccountKind kind : AccountKind.values()) {
            for (String owner : List.of("A", "a", "-", "Z9", "_")) {
                accounts.add(new Account(kind, owner));
            }
        }
        assertThat(accounts.stream().sorted().map(Account::toString))
                .isEqualTo(accounts.stream()
                        .map(Account::toString)
                        .sorted(Comparator.naturalOrder())
                        .toList());
        assertThat(FUND).hasToString("WAGE_FUND:T1");
    }

    @Test
    void anAccountReadsBackAsItIsWritten() {
        for (AccountKind kind : AccountKind.values()) {
            Account account = new Account(kind, "A:1");
            assertThat(Account.parse(account.toString())).isEqualTo(account);
        }
        for (String text : List.of("", "T1", "WAGE_FUND", "WAGE_FUND:", "wage_fund:T1", "FUND:T1", "CENTER:U 1")) {
            assertThatExceptionOfType(ValueFormatException.class).isThrownBy(() -> Account.parse(text));
        }
    }

    @Test
    @Rule("S11b")
    void whatCorrectsAClosedMonthComesAfterTheSameOfTheMonthItself() {
        Entry own = entry(FUND, CENTER, "1.00", "F1");
        Entry august = new Entry(DAY, FUND, CENTER, own.amount(), own.rule(), "F1", YearMonth.of(2026, 8));
        Entry september = new Entry(DAY, FUND, CENTER, own.amount(), own.rule(), "F1", YearMonth.of(2026, 9));
        assertThat(Journal.of(List.of(september, august, own)).entries()).containsExactly(own, august, september);
    }

    @Property(tries = 200)
    void allAccountsSumToNothing(@ForAll long seed) {
        Dice dice = new Dice(seed);
        List<Account> accounts = List.of(FUND, CENTER, OWED);
        List<Entry> entries = new ArrayList<>();
        for (int i = dice.upTo(30); i > 0; i--) {
            List<Account> sides = dice.shuffled(accounts);
            entries.add(entry(
                    sides.get(0),
                    sides.get(1),
                    Money.ofFen(1 + dice.upTo(1_000_000)).toString(),
                    "F" + i));
        }
        Journal journal = Journal.of(entries);
        assertThat(journal.balances().values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isZero();
        assertThat(journal.entries()).hasSameSizeAs(entries).isSorted();
    }

    @Test
    @Rule({"T6", "O5"})
    void aContractorPaysFromItsProjectPayments() {
        Organization organization = SmallCompany.with().resolve();
        assertThat(Account.fundOf(SmallCompany.subject(organization, "K1"))).hasToString("PROJECT_PAYMENTS:K1");
        assertThat(Account.fundOf(SmallCompany.subject(organization, "D1"))).hasToString("WAGE_FUND:D1");
        assertThat(Account.centerOf(SmallCompany.subject(organization, "O1"))).hasToString("CENTER:U1");
        assertThat(Account.poolOf(SmallCompany.subject(organization, "D1"))).hasToString("SAFETY_WAGE_POOL:XS");
        assertThat(CENTER.isFund()).isFalse();
        assertThat(FUND.isFund()).isTrue();
    }

    private static Entry entry(Account debit, Account credit, String amount, String reference) {
        return entry(DAY, debit, credit, amount, RuleId.T3, reference);
    }

    private static Entry entry(
            LocalDate day, Account debit, Account credit, String amount, RuleId rule, String reference) {
        return new Entry(day, debit, credit, Money.of(amount), rule, reference);
    }
}
