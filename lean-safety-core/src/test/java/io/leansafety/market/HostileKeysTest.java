package io.leansafety.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leansafety.organization.OrganizationFacts;
import io.leansafety.organization.PersonFact;
import io.leansafety.rule.Fault;
import io.leansafety.rule.Rule;
import io.leansafety.settlement.MonthFacts;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.PersonId;
import io.leansafety.value.RequestKey;
import io.leansafety.value.ValueFormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written to be evaluated, or to forge a line, is no key; as a name it changes nothing and is never told. */
@Rule("S11")
@Fault({"RB-S06", "RB-S07", "RB-S11"})
class HostileKeysTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "${7*7}",
                "#{7*7}",
                "${''.getClass()}",
                "%n%s%x",
                "${jndi:ldap://x}",
                "{0}",
                "a\r\nb",
                "a\nb",
                "a\u202eb"
            })
    void isNoKeyAndAsANameOnlyAName(String text) {
        assertIsNoKey(text);
        WorkedMarket worked = new WorkedMarket("XS", "carry-forward");
        MonthsDesk months = worked.market.months();
        months.receive(worked.office("1"), named(worked.facts, text), 0).orElseThrow();
        var hostile = months.prepare(worked.office("2"), WorkedMarket.OCTOBER).orElseThrow();
        WorkedMarket usual = new WorkedMarket("XS", "carry-forward");
        usual.post();

        assertThat(hostile.step().fingerprint().whole())
                .isEqualTo(usual.market
                        .months()
                        .history(usual.enterprise, WorkedMarket.OCTOBER)
                        .steps()
                        .get(0)
                        .fingerprint()
                        .whole());
        assertThat(CanaryLoggers.lines()).noneMatch(line -> line.contains(text));
    }

    /** It may colour a terminal, and no month file may have it. */
    @Test
    void aControlCharacterIsNoNameEither() {
        String text = "\u001b[31ma";
        assertIsNoKey(text);
        WorkedMarket worked = new WorkedMarket("XS", "carry-forward");
        var outcome = worked.market.months().receive(worked.office("1"), named(worked.facts, text), 0);

        assertThat(SmallMarket.refused(outcome))
                .hasSameSizeAs(worked.facts.organization().people())
                .allMatch(problem -> problem.matches("forbidden-character EXCHANGE organization.people\\[\\d+].name"));
        assertThat(CanaryLoggers.lines()).noneMatch(line -> line.contains(text));
    }

    private static void assertIsNoKey(String text) {
        assertThatThrownBy(() -> new EnterpriseId(text)).isInstanceOf(ValueFormatException.class);
        assertThatThrownBy(() -> new RequestKey(text)).isInstanceOf(ValueFormatException.class);
        assertThatThrownBy(() -> new PersonId(text)).isInstanceOf(ValueFormatException.class);
    }

    private static MonthFacts named(MonthFacts facts, String name) {
        OrganizationFacts organization = facts.organization();
        return facts.withOrganization(new OrganizationFacts(
                organization.subjects(),
                organization.people().stream()
                        .map(person -> new PersonFact(person.id(), name, person.place(), person.assignments()))
                        .toList(),
                organization.roles()));
    }
}
