package io.leansafety.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.rule.ExplanationLines;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.ProblemTexts;
import io.leansafety.rule.Rule;
import io.leansafety.settlement.ExplainedMonth;
import io.leansafety.settlement.Figure;
import io.leansafety.settlement.ResolvedMonth;
import io.leansafety.value.PersonId;
import io.leansafety.value.SubjectId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A month that corrects closed ones: what is refused, and what an explanation says. */
@Rule("S11b")
class CorrectionsTest {
    private static final String CASE = "corrections";

    @Test
    void nothingIsDoubtfulInTheWorkedCase() {
        assertThat(found(month())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "month":"2026-09"|"month":"2026-10"|correction-not-before corrections[0].month S11b
            "month":"2026-08"|"month":"2026-09"|duplicate-correction corrections[1].month S11b
            "month":"2026-09"|"month":"2026-13"|not-a-period corrections[0].month V5
            "month":"2026-09",|''|missing-field corrections[0].month EXCHANGE
            "2026-09-12","debit":"CENTER:U1","credit":"OBLIGATION:P7"|"2026-10-01","debit":"CENTER:U1","credit":"OBLIGATION:P7"|corrected-after-month corrections[0].entries[0].date S11b
            "OBLIGATION:P7","amount":"120.00"|"OBLIGATION:P99","amount":"120.00"|unknown-person corrections[0].entries[0].credit O2
            "WAGE_FUND:T1","credit":"WAGE_FUND:T2"|"WAGE_FUND:T9","credit":"WAGE_FUND:T2"|unknown-subject corrections[1].entries[5].debit O1
            "PROJECT_PAYMENTS:K1"|"WAGE_FUND:K1"|account-of-another-kind corrections[0].entries[4].credit T6
            "WAGE_FUND:T1","amount":"200.00"|"PROJECT_PAYMENTS:T1","amount":"200.00"|account-of-another-kind corrections[0].entries[3].credit T6
            "SAFETY_WAGE_POOL:U1","amount"|"SAFETY_WAGE_POOL:W1","amount"|account-of-another-kind corrections[0].entries[2].credit O5
            "SAFETY_WAGE:P1","credit"|"SAFETY_WAGE-P1","credit"|not-an-account corrections[0].entries[2].debit S9
            "SAFETY_WAGE:P1","credit"|"PERFORMANCE_WAGE:P1","credit"|no-such-movement corrections[0].entries[2] S9
            "OBLIGATION:P7","credit":"PERFORMANCE_WAGE:P7"|"OBLIGATION:P7","credit":"PERFORMANCE_WAGE:P8"|no-such-movement corrections[0].entries[1] S9
            "WAGE_FUND:T1","credit":"WAGE_FUND:T2"|"WAGE_FUND:T1","credit":"WAGE_FUND:T1"|same-account corrections[1].entries[5].credit S9
            "60.00","rule":"S3"|"60.00","rule":"S4"|no-such-movement corrections[0].entries[2] S9
            "60.00","rule":"S3"|"60.00","rule":"S33"|unknown-rule corrections[0].entries[2].rule EXCHANGE
            "amount":"60.00"|"amount":"0.00"|amount-not-above-nothing corrections[0].entries[2].amount V1
            "amount":"60.00"|"amount":"-60.00"|amount-not-above-nothing corrections[0].entries[2].amount V1
            "amount":"60.00"|"amount":"60.001"|too-fine-money corrections[0].entries[2].amount V1
            "amount":"60.00",|''|missing-field corrections[0].entries[2].amount EXCHANGE
            "rule":"S3","reference":"P1"}]}]|"rule":"S3"}]}]|missing-field corrections[1].entries[6].reference EXCHANGE
            {"P1":"-30.00"}|{"P99":"-30.00"}|unknown-person corrections[0].quotaWages.P99 O2
            {"P1":"200.00"|{"P99":"200.00"|unknown-person corrections[0].performanceWages.P99 O2
            {"P1":"200.00"|{"P1":"200.001"|too-fine-money corrections[0].performanceWages.P1 V1
            {"P1":"200.00"|{"P1":"-999999999999999.00"|amounts-too-large corrections V1
            "amount":"60.00"|"amount":"999999999999999.00"|amounts-too-large corrections V1
            """)
    void whatIsWrongIsFoundAtItsPlace(String right, String wrong, String expected) {
        String month = month().toString();
        assertThat(month).contains(right);
        assertThat(found(Cases.tree(month.replaceFirst(Pattern.quote(right), wrong))))
                .containsExactly(expected);
    }

    @Test
    void everythingThatIsWrongIsFoundAtOnceAndSaidInBothLanguages() {
        ObjectNode month = month();
        month.set("corrections", Cases.tree("""
                [{"entries": [{}, {"debit": "CENTER:W1", "credit": "SAFETY_WAGE:P9", "amount": "0", "rule": "X"}]},
                 {"month": "2026-10", "quotaWages": {"P9": "1"}, "performanceWages": {"P9": "1"}}]"""));

        assertThat(resolve(month).problems()).hasSize(16).allSatisfy(problem -> {
            for (Locale language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
                assertThat(ProblemTexts.in(language).textOf(problem))
                        .isNotBlank()
                        .doesNotContain("{");
            }
        });
    }

    @Test
    void theTotalNamesEachMonthThatIsCorrected() {
        assertThat(lines(Figure.CORRECTIONS))
                .containsExactly(
                        "已关账月份的更正 122.34 元 = 更正 12.34 元 + 更正 110.00 元〔S11b〕",
                        "更正（2026-08） 12.34 元 = 发放更正额 12.34 元 − 扣除更正额 0.00 元〔S11b〕",
                        "发放更正额 12.34 元 = 安全工资更正额 12.34 元〔S11b〕",
                        "安全工资更正额 12.34 元〔S11b〕",
                        "扣除更正额 0.00 元〔S11b〕",
                        "更正（2026-09） 110.00 元 = 发放更正额 110.00 元 − 扣除更正额 0.00 元〔S11b〕",
                        "发放更正额 110.00 元 = 安全工资更正额 -60.00 元 + 定额工资更正额 -30.00 元 + 绩效工资更正额 200.00 元〔S11b〕",
                        "安全工资更正额 -60.00 元〔S11b〕",
                        "定额工资更正额 -30.00 元〔S11b〕",
                        "绩效工资更正额 200.00 元〔S11b〕",
                        "扣除更正额 0.00 元〔S11b〕");
        assertThat(lines(Figure.TOTAL)).anyMatch(line -> line.contains("已关账月份的更正 122.34 元"));
    }

    @Test
    void whatMovesThroughAFundNamesTheMonthThatItCorrects() {
        assertThat(ExplanationLines.whole(Locale.ENGLISH)
                        .of(explained()
                                .subject(new SubjectId("T1"))
                                .orElseThrow()
                                .received()))
                .extracting(ExplanationLines.Line::text)
                .anyMatch(line -> line.contains("correction of 2026-09"));
    }

    private static List<String> lines(Figure figure) {
        return ExplanationLines.whole(Locale.CHINESE)
                .of(explained().figure(new PersonId("P1"), figure).orElseThrow())
                .stream()
                .map(ExplanationLines.Line::text)
                .toList();
    }

    private static ExplainedMonth explained() {
        return Exchange.explainMonth(
                        PolicySource.of(Cases.open(CASE, "policy.json")),
                        Cases.open(CASE, "month.json"),
                        Optional.empty())
                .orElseThrow();
    }

    private static ObjectNode month() {
        return Cases.tree(CASE, "month.json");
    }

    private static List<String> found(JsonNode month) {
        return resolve(month).problems().stream()
                .map(problem -> problem.code() + " " + problem.path() + " " + problem.rule())
                .toList();
    }

    private static Outcome<ResolvedMonth> resolve(JsonNode month) {
        return Exchange.resolveMonth(PolicySource.of(Cases.open(CASE, "policy.json")), Cases.stream(month));
    }
}
