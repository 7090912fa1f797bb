package io.leansafety.cli.play;

import static io.leansafety.cli.play.SamplePlay.COMPANY;
import static io.leansafety.cli.play.SamplePlay.POLICY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.leansafety.cli.play.Comparison.Equality;
import io.leansafety.cli.play.Comparison.Row;
import io.leansafety.inmemory.InMemoryPorts;
import io.leansafety.json.Exchange;
import io.leansafety.json.PolicySource;
import io.leansafety.market.LeanSafetyMarket;
import io.leansafety.policy.Policy;
import io.leansafety.port.Ports;
import io.leansafety.settlement.MonthFacts;
import io.leansafety.settlement.MonthSettlement;
import io.leansafety.settlement.ResolvedMonth;
import io.leansafety.store.DirectoryPorts;
import io.leansafety.value.Money;
import io.leansafety.value.PersonId;
import io.leansafety.value.Reference;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample company's months through the desks: rules S5, S6, S11, S11b, T1, T2, T5, P6, P7, A6 and A9 in one play. */
class PlayTest {
    private static final YearMonth NOVEMBER = YearMonth.of(2025, 11);
    private static final YearMonth DECEMBER = YearMonth.of(2025, 12);
    private static final List<String> CORRECTED = List.of("brought-forward", "deducted", "entries");

    @Test
    void comesToTheFiguresOfTheFiles() {
        InMemoryPorts ports = new InMemoryPorts();
        List<Told> told = SamplePlay.play(ports, SamplePlay.months());

        checkFigures(ports);
        checkFacts(ports);
        assertThat(told)
                .filteredOn(Told::isRefused)
                .extracting(Told::what)
                .hasSize(14)
                .doesNotHaveDuplicates();
        assertThat(told)
                .filteredOn(act -> act.what().equals("slip.issue"))
                .extracting(act -> act.values().get(1).toString())
                .contains("U1-2025-SLIP-0001", "U2-2025-NOTICE-0001")
                .doesNotHaveDuplicates();
    }

    @Test
    void comesToThemInADirectoryThatIsOpenedAgain(@TempDir Path directory) {
        try (DirectoryPorts ports = DirectoryPorts.open(directory)) {
            SamplePlay.play(ports, SamplePlay.months());
        }
        try (DirectoryPorts ports = DirectoryPorts.open(directory)) {
            checkFigures(ports);
            assertThat(market(ports).journal().verify(COMPANY).isSound()).isTrue();
        }
    }

    /** What the market corrects of November, since the file of December brings it forward by hand, is all that differs. */
    private static void checkFigures(Ports ports) {
        MonthSettlement november = filed("2025-11", Optional.empty());
        MonthSettlement december = filed("2025-12", Optional.of(november));
        Comparison first = Comparison.of(posted(ports, NOVEMBER), november);
        Comparison second = Comparison.of(posted(ports, DECEMBER), december);

        assertThat(first.rows()).hasSize(15).allMatch(row -> row.equality() == Equality.EQUAL);
        assertThat(first.corrected()).isEmpty();
        assertThat(second.isEqual()).isTrue();
        assertThat(second.rows())
                .filteredOn(row -> row.equality() != Equality.EQUAL)
                .extracting(Row::figure, Row::equality)
                .containsExactlyElementsOf(CORRECTED.stream()
                        .map(figure -> tuple(figure, Equality.BY_CORRECTION))
                        .toList());
        assertThat(second.corrected()).isEqualTo(Map.of(new PersonId("E084"), Money.ofFen(10_000)));
    }

    /** The month that was gathered, written as a file and settled as one, gives what was posted. */
    private static void checkFacts(Ports ports) {
        for (YearMonth month : List.of(NOVEMBER, DECEMBER)) {
            MonthFacts facts = market(ports).months().facts(COMPANY, month).orElseThrow();
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            Exchange.writeMonth(facts, file);
            MonthSettlement settled = Exchange.resolveMonth(
                            PolicySource.of(POLICY), new ByteArrayInputStream(file.toByteArray()))
                    .orElseThrow()
                    .settle();
            Comparison comparison = Comparison.of(posted(ports, month), settled);

            assertThat(comparison.rows()).allMatch(row -> row.equality() == Equality.EQUAL);
            assertThat(settled.journal().entries())
                    .isEqualTo(posted(ports, month).journal().entries());
        }
    }

    /** E085's second and third occurrence have no first in the file of December; the play lets it happen before. */
    @Test
    void aMonthAloneIsPlayedWithWhatItCounts() {
        InMemoryPorts ports = new InMemoryPorts();
        List<Told> told = SamplePlay.play(ports, List.of(SamplePlay.month("2025-12")));

        assertThat(Comparison.of(posted(ports, DECEMBER), filed("2025-12", Optional.empty()))
                        .rows())
                .allMatch(row -> row.equality() == Equality.EQUAL);
        assertThat(told)
                .filteredOn(act -> !act.isRefused() && act.values().contains(new Reference("F2512-02.P1")))
                .extracting(Told::what)
                .containsExactly("slip.record", "slip.issue", "slip.confirm");
    }

    @Test
    void saysWhereItCameToSomethingElse() {
        MonthSettlement november = filed("2025-11", Optional.empty());
        MonthFacts facts = SamplePlay.month("2025-11");
        MonthSettlement other = settled(
                POLICY, facts.withWages(facts.wages().subList(1, facts.wages().size())));

        Comparison comparison = Comparison.of(other, november);

        assertThat(comparison.isEqual()).isFalse();
        assertThat(comparison.rows())
                .filteredOn(row -> row.equality() == Equality.DIFFERENT)
                .extracting(Row::figure)
                .contains("total", "people");
    }

    private static MonthSettlement settled(Policy policy, MonthFacts facts) {
        return ResolvedMonth.of(policy, facts).orElseThrow().settle();
    }

    private static MonthSettlement filed(String period, Optional<MonthSettlement> before) {
        return Exchange.resolveMonth(PolicySource.of(POLICY), SamplePlay.file(period), before.map(result -> {
                    ByteArrayOutputStream document = new ByteArrayOutputStream();
                    Exchange.writeResult(result, Locale.ENGLISH, document);
                    return new ByteArrayInputStream(document.toByteArray());
                }))
                .orElseThrow()
                .settle();
    }

    private static MonthSettlement posted(Ports ports, YearMonth month) {
        return market(ports).months().posted(COMPANY, month).orElseThrow();
    }

    private static LeanSafetyMarket market(Ports ports) {
        return LeanSafetyMarket.using(ports, Clock.systemUTC());
    }
}
