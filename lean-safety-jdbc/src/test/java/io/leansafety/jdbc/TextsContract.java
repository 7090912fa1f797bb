package io.leansafety.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.leansafety.finding.Hazard;
import io.leansafety.finding.HazardDossier;
import io.leansafety.jdbc.DatabaseException.Reason;
import io.leansafety.ledger.Anchor;
import io.leansafety.ledger.Entry;
import io.leansafety.ledger.SealedEntry;
import io.leansafety.life.Dossier;
import io.leansafety.life.Published;
import io.leansafety.organization.OrganizationFacts;
import io.leansafety.organization.PersonFact;
import io.leansafety.policy.Policy;
import io.leansafety.port.Stored;
import io.leansafety.port.StoredDossiers;
import io.leansafety.rule.Fault;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Rule;
import io.leansafety.run.ReceivedMonth;
import io.leansafety.settlement.MonthFacts;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.PersonId;
import io.leansafety.value.Reference;
import io.leansafety.value.RequestKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that are made to be more than texts: each comes back as it was, or is refused. */
@Rule("S11")
@Fault("RB-S05")
abstract class TextsContract {
    private final TestDatabase database;
    private JdbcPorts ports;

    TextsContract(TestDatabase database) {
        this.database = database;
        this.ports = database.ports();
    }

    static Stream<String> texts() {
        return Stream.of(
                "'; drop table ls_entry; --",
                "' or '1'='1",
                "\\'; delete from ls_enterprise where '1'='1",
                "\\",
                "\\N",
                "\\.",
                "a\tb\r\nc\n\\.\n",
                "\"quoted\" `ticked` 'single' ''twice''",
                "ʼ ＇ ‘curly’ “curly”",
                "? ?1 :name ${prefix} #entry {fn now()}",
                "$$; drop table ls_entry; $$",
                "%_*",
                "\u2028\u2029\u200b\ufeff",
                "𠮷野家 👷🏽‍♀️ 🪖",
                "é e\u0301 Ａ",
                " spaces around ",
                "0".repeat(10_240),
                "'".repeat(10_240),
                "𠮷".repeat(300_000));
    }

    /** A document of the exchange format is not read with a longer one. */
    static Stream<String> textsOfDocuments() {
        return texts().filter(text -> text.length() <= 10_000);
    }

    @BeforeEach
    void empty() {
        ports = database.empty();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aTextOfADossierComesBackAsItWas(String text) {
        HazardDossier dossier = hazard(text);
        write(() -> ports.hazards().add(dossier));

        assertThat(ports.hazards().latest(Stored.XS, new Reference("D1"))).contains(dossier);
    }

    /** All that a hazard says in words. */
    private static HazardDossier hazard(String text) {
        HazardDossier some = (HazardDossier) StoredDossiers.kinds()
                .filter(kind -> kind.name().equals("hazards"))
                .<Dossier<?, ?>>map(kind -> kind.bareSample(Stored.XS, "D1", 1))
                .findFirst()
                .orElseThrow();
        Hazard said = some.hazard();
        Hazard hazard = new Hazard(
                said.foundOn(),
                said.subject(),
                said.item(),
                said.finder(),
                said.quantity(),
                said.location(),
                text,
                said.finding(),
                said.plan(),
                said.isTraced(),
                text,
                said.tender());
        return new HazardDossier(some.stamp(), some.step(), some.state(), hazard, text);
    }

    @ParameterizedTest
    @MethodSource("textsOfDocuments")
    void aNameComesBackAsItWas(String text) {
        OrganizationFacts named = named(Stored.facts(Stored.OCTOBER).organization(), text);
        Published<OrganizationFacts> published =
                new Published<>(Stored.XS, 1, LocalDate.of(2026, 10, 1), named, new PersonId("P1"), Instant.EPOCH);
        write(() -> ports.organizations().add(published));
        write(() -> ports.receivedMonths().add(received(named)));

        assertThat(database.ports().organizations().of(Stored.XS)).containsExactly(published);
        assertThat(database.ports().receivedMonths().latest(Stored.XS, Stored.OCTOBER))
                .contains(received(named));
    }

    private static ReceivedMonth received(OrganizationFacts named) {
        MonthFacts facts = Stored.facts(Stored.OCTOBER).withOrganization(named);
        return new ReceivedMonth(Stored.XS, Stored.OCTOBER, 1, facts, new PersonId("P1"), Instant.EPOCH);
    }

    private static OrganizationFacts named(OrganizationFacts some, String name) {
        return new OrganizationFacts(
                some.subjects(),
                some.people().stream()
                        .map(person -> new PersonFact(person.id(), name, person.place(), person.assignments()))
                        .toList(),
                some.roles());
    }

    /** It has 64 characters and no more, as everything that it may name. */
    @ParameterizedTest
    @MethodSource("texts")
    void theReferenceOfAnEntryComesBackAsItWasOrIsRefused(String text) {
        Entry some = Stored.entry(1, null);
        Entry entry = new Entry(some.date(), some.debit(), some.credit(), some.amount(), some.rule(), text, null);
        List<SealedEntry> entries =
                Stored.seal(Stored.XS, Stored.OCTOBER, 1).post(Anchor.origin(Stored.XS), List.of(entry));

        assertKept(text, () -> ports.journalEntries().add(entries), () -> {
            List<SealedEntry> read = new ArrayList<>();
            ports.journalEntries().read(Stored.XS, read::add);
            assertThat(read).isEqualTo(entries);
        });
    }

    @ParameterizedTest
    @MethodSource("textsOfDocuments")
    void theTitleOfAPolicyComesBackAsItWas(String text) {
        Policy policy = Stored.policy("xs-52", LocalDate.of(2020, 1, 1));
        Policy titled = titled(policy, text);
        write(() -> ports.policies().publish(Stored.XS, titled));

        assertThat(database.ports().policies().of(Stored.XS)).containsExactly(titled);
    }

    private static Policy titled(Policy some, String title) {
        return new Policy(
                some.id(),
                some.validity(),
                Map.of("zh", title),
                some.source(),
                some.monthStartsOn(),
                some.tiers(),
                some.assessment(),
                some.prices(),
                some.trades(),
                some.deductions(),
                some.annual(),
                some.checklists(),
                some.market(),
                some.assumed());
    }

    /** A collation takes one for the other; here each is its own, of the enterprise as of what is the enterprise's. */
    @Test
    @Fault("RB-D23")
    void idsThatDifferByCaseAreTwo() {
        List<EnterpriseId> enterprises =
                List.of(new EnterpriseId("xs"), new EnterpriseId("XS"), new EnterpriseId("Xs"));
        for (EnterpriseId enterprise : enterprises) {
            write(() -> ports.requests().add(Stored.request(enterprise, "p1")));
            write(() -> ports.requests().add(Stored.request(enterprise, "P1")));
        }

        assertThat(enterprises).allSatisfy(enterprise -> {
            assertThat(ports.requests().find(enterprise, new RequestKey("p1")))
                    .contains(Stored.request(enterprise, "p1"));
            assertThat(ports.requests().find(enterprise, new RequestKey("P1")))
                    .contains(Stored.request(enterprise, "P1"));
        });
        assertThat(database.counts()).containsEntry("ls_request", 6L).containsEntry("ls_enterprise", 3L);
    }

    /** What a document can't be read with is refused before anything of it is there; what it can is there. */
    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u001b[31m", "\ud800"})
    void aMonthWhoseNamesCouldNotBeReadIsRefused(String text) {
        OctoberMarket market = OctoberMarket.over(ports, "XS").begin();
        MonthFacts facts = market.received();
        Map<String, Long> before = database.counts();
        Outcome<?> forbidden = market.replace(named(facts, text));
        Outcome<?> tooLong = market.replace(named(facts, "长".repeat(10_001)));

        assertThat(OctoberMarket.codes(forbidden)).isNotEmpty().containsOnly("forbidden-character");
        assertThat(OctoberMarket.codes(tooLong))
                .hasSameSizeAs(facts.organization().people())
                .containsOnly("too-long");
        assertThat(database.counts()).isEqualTo(before);

        MonthFacts longest = named(facts, "长".repeat(10_000));
        assertThat(OctoberMarket.codes(market.replace(longest))).isEmpty();
        assertThat(OctoberMarket.over(database.ports(), "XS").received()).isEqualTo(longest);
    }

    private static MonthFacts named(MonthFacts facts, String name) {
        return facts.withOrganization(named(facts.organization(), name));
    }

    private void assertKept(String text, Runnable writing, Runnable asserting) {
        Map<String, Long> before = database.counts();
        if (text.length() <= 64) {
            write(writing);
            asserting.run();
        } else {
            assertThat(catchThrowable(() -> write(writing)))
                    .isInstanceOfSatisfying(
                            DatabaseException.class,
                            told -> assertThat(told.reason()).isEqualTo(Reason.REFUSED))
                    .hasMessageNotContainingAny("000", "'''", "𠮷");
            assertThat(database.counts()).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1a",
                "a b",
                "a-b",
                "ls_;",
                "ls_'",
                "ls_\"",
                "ls_`",
                "ls_--",
                "ls_/*",
                "ls_\n",
                "ｌｓ",
                "公司",
                "a.b",
                "ls_\u0000",
                "a_prefix_of_thirty_two_characters"
            })
    void aPrefixThatIsNoneIsRefused(String prefix) {
        assertThatIllegalArgumentException().isThrownBy(() -> ports.withPrefix(prefix));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LeanSafetySchema.migrate(database.dataSource(), database.database(), prefix));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LeanSafetySchema.check(database.dataSource(), database.database(), prefix));
        assertThatIllegalArgumentException().isThrownBy(() -> LeanSafetySchema.print(database.database(), prefix));
    }

    private void write(Runnable work) {
        boolean unused = ports.transactions().inOne(() -> {
            work.run();
            return true;
        });
    }
}
