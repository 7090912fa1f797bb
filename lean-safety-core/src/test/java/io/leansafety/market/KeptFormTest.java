package io.leansafety.market;

import static io.leansafety.market.MarketFacts.OCTOBER;
import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.json.Cases;
import io.leansafety.json.Exchange;
import io.leansafety.market.PoliciesDesk.Publish;
import io.leansafety.organization.Shift;
import io.leansafety.policy.Policy;
import io.leansafety.policy.PolicyDraft;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Problem;
import io.leansafety.rule.Rule;
import io.leansafety.settlement.MonthFacts;
import io.leansafety.value.EntryId;
import io.leansafety.value.PersonId;
import io.leansafety.value.Reference;
import io.leansafety.value.SettlementPeriod;
import io.leansafety.work.Visit;
import io.leansafety.work.WorkFacts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A store may keep facts and policies as documents: what could not be read back from one is refused, all of it at once. */
@Rule({"EXCHANGE", "S11"})
class KeptFormTest {
    private static final String LONGEST = "长".repeat(10_000);

    private final SmallMarket market = SmallMarket.open();

    /** Months of the worked cases, each with a text in a field where none before it has one. */
    private static Stream<MonthFacts> months() {
        Set<String> fields = new TreeSet<>();
        return Cases.with("month.json").stream()
                .map(name -> Exchange.readMonth(Cases.open(name, "month.json")).orElseThrow())
                .filter(facts -> fields.addAll(withoutIndexes(form(facts, any -> "\u0000"))));
    }

    private static Set<String> withoutIndexes(Set<String> problems) {
        return problems.stream()
                .map(problem -> problem.replaceAll("\\[\\d+]", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "\u001b[31m", "\u0085"})
    void aTextThatCouldNotBeReadIsRefusedWhereItStandsInTheFile(String text) {
        Set<String> fields = new TreeSet<>();
        Context who = market.by("A1");
        Map<String, Object> before = market.contents();
        months().forEach(facts -> {
            MonthFacts wrong = Texts.in(facts, any -> text);
            Set<String> refused = problems(market.months.receive(who, wrong, 0));

            assertThat(refused).isEqualTo(problems(Exchange.readMonth(written(wrong))));
            fields.addAll(withoutIndexes(refused));
        });

        assertThat(fields).hasSizeGreaterThan(20).allMatch(problem -> problem.startsWith("forbidden-character "));
        assertThat(market.contents()).isEqualTo(before);
    }

    /** It can't even be written. */
    @Test
    void halfACharacterIsRefusedWhereverItStands() {
        months().forEach(facts -> assertThat(form(facts, any -> "\ud800")).isEqualTo(form(facts, any -> "\u0000")));
    }

    @Test
    void theLongestTextsComeBackAndLongerOnesAreAllRefused() {
        months().forEach(facts -> {
            Set<String> everywhere = form(facts, any -> "\u0000");
            MonthFacts longest = Texts.in(facts, any -> isId(any) ? any : LONGEST.substring(any.length()) + any);

            assertThat(MonthForm.check(longest).list()).isEmpty();
            assertThat(Exchange.readMonth(written(longest)).orElseThrow()).isEqualTo(longest);
            assertThat(form(facts, any -> LONGEST + any))
                    .isEqualTo(everywhere.stream()
                            .map(problem -> problem.replace("forbidden-character", "too-long"))
                            .collect(Collectors.toSet()));
        });
    }

    private static boolean isId(String text) {
        return text.matches("[A-Za-z0-9._:-]+");
    }

    @Test
    void whatStandsForAnIdIsOne() {
        Set<String> fields = new TreeSet<>();
        AtomicInteger counter = new AtomicInteger();
        months().forEach(facts -> {
            MonthFacts wrong = Texts.in(facts, any -> "a b" + counter.incrementAndGet());
            Set<String> refused = problems(MonthForm.check(wrong).list());

            assertThat(refused).isEqualTo(problems(Exchange.readMonth(written(wrong))));
            fields.addAll(withoutIndexes(refused));
        });

        assertThat(fields)
                .containsExactly(
                        "not-an-id catalogs.items.deductions.category",
                        "not-an-id catalogs.items.kind",
                        "not-an-id duty.deductions.category");
    }

    @Test
    void whatIsListedOnceIsListedOnce() {
        Visit visit = new Visit(
                new PersonId("P1"),
                LocalDate.of(2026, 10, 8),
                Shift.EARLY,
                List.of(new EntryId("I1"), new EntryId("I1")),
                null,
                List.of(new Reference("F1"), new Reference("F2"), new Reference("F1")));
        MonthFacts wrong = withVisit(MonthFacts.empty(new SettlementPeriod(OCTOBER, 1)), visit);

        assertThat(problems(market.months.receive(market.by("A1"), wrong, 0)))
                .containsExactly("duplicate-entry visits[0].findings[2]", "duplicate-entry visits[0].items[1]")
                .isEqualTo(problems(Exchange.readMonth(written(wrong))));
    }

    private static MonthFacts withVisit(MonthFacts facts, Visit visit) {
        return new MonthFacts(
                facts.period(),
                facts.organization(),
                facts.catalogs(),
                facts.wages(),
                facts.pools(),
                facts.exemptions(),
                facts.duty(),
                facts.inspection(),
                facts.daily(),
                facts.findings(),
                facts.handovers(),
                facts.tenders(),
                facts.vetoes(),
                new WorkFacts(facts.work().checklists(), List.of(visit), List.of()),
                facts.corrections());
    }

    @Test
    void aPolicyThatCouldNotBeReadIsRefusedWithAllThatIsWrong() {
        List<Policy> before = market.ports.policies().of(market.enterprise);
        Policy wrong = PolicyDraft.builtInBut(draft -> {
            draft.id = "新升 52";
            draft.title = Map.of("zh", LONGEST + "长", "fr", "politique");
            draft.source = "\u0000";
            draft.assumed = List.of("a", "a");
            draft.notTransferable = Set.of("not an id");
            draft.vagueWords = List.of("严禁", " ", "严禁");
        });

        assertThat(problems(LeanSafetyMarket.using(market.ports, SmallMarket.CLOCK)
                        .policies()
                        .publish(market.by("A1"), Publish.of(wrong))))
                .containsExactly(
                        "blank-text policy.checklists.vagueWords[1]",
                        "duplicate-entry policy.assumed[1]",
                        "duplicate-entry policy.checklists.vagueWords[2]",
                        "forbidden-character policy.source",
                        "not-an-id policy.id",
                        "not-an-id policy.trades.notTransferable",
                        "too-long policy.title.zh",
                        "unknown-field policy.title.fr");
        assertThat(market.ports.policies().of(market.enterprise)).isEqualTo(before);
    }

    private static Set<String> form(MonthFacts facts, UnaryOperator<String> text) {
        return problems(MonthForm.check(Texts.in(facts, text)).list());
    }

    private static ByteArrayInputStream written(MonthFacts facts) {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        Exchange.writeMonth(facts, document);
        return new ByteArrayInputStream(document.toByteArray());
    }

    private static Set<String> problems(Outcome<?> outcome) {
        return problems(outcome.problems());
    }

    private static Set<String> problems(List<Problem> problems) {
        return problems.stream()
                .filter(Problem::isError)
                .map(problem -> problem.code() + " " + problem.path())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
