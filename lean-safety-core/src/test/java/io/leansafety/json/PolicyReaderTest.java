package io.leansafety.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.organization.Office;
import io.leansafety.organization.Seat;
import io.leansafety.policy.Assessors;
import io.leansafety.policy.BuiltInPolicies;
import io.leansafety.policy.PayoutCadence;
import io.leansafety.policy.Policy;
import io.leansafety.policy.PolicyCheck;
import io.leansafety.policy.TierScheme;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Problem;
import io.leansafety.rule.Problems;
import io.leansafety.rule.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

@Rule({"O3", "S2", "P2", "V6"})
class PolicyReaderTest {
    private static final String LEAST =
            "{\"format\": \"lean-safety-policy/1\", \"id\": \"p\", \"from\": \"2026-01-01\", \"tiers\": ["
                    + "{\"id\": \"M\", \"duty\": \"MONTH\", \"inspection\": \"MONTH\", \"score\": \"AVERAGE_OF_TWO\","
                    + " \"payout\": \"MONTH\", \"curve\": {\"type\": \"PROPORTIONAL\"}}]}";

    @Test
    void theBuiltInPolicyIsItsDocument() {
        Policy standard = BuiltInPolicies.xinsheng2020No52();
        Policy document =
                Exchange.readPolicy(Cases.open("quiet-month", "policy.json")).orElseThrow();

        assertThat(document)
                .usingRecursiveComparison()
                .ignoringFields("assumed", "tiers.assessors")
                .isEqualTo(standard);
        assertThat(document.tiers()).extracting(TierScheme::assessors).containsOnly(Assessors.OFFICE_OF_CENTER);
        assertThat(standard.assumed())
                .as("the document is older than the last setting")
                .startsWith(document.assumed().toArray(String[]::new))
                .endsWith("publishedNames")
                .hasSize(document.assumed().size() + 1);
    }

    @Test
    void whatIsLeftOutHasTheBuiltInValue() {
        Policy standard = BuiltInPolicies.xinsheng2020No52();
        Policy least = Exchange.readPolicy(Cases.stream(LEAST)).orElseThrow();

        assertThat(least.assessment()).isEqualTo(standard.assessment());
        assertThat(least.prices()).isEqualTo(standard.prices());
        assertThat(least.trades()).isEqualTo(standard.trades());
        assertThat(least.deductions()).isEqualTo(standard.deductions());
        assertThat(least.annual()).isEqualTo(standard.annual());
        assertThat(least.checklists()).isEqualTo(standard.checklists());
        assertThat(least.market()).isEqualTo(standard.market());
        assertThat(least.assumed()).isEmpty();
    }

    @Test
    @Rule({"A6", "A9"})
    void aTierSaysWhoAssesses() {
        assertThat(assessors("{\"inspection\": {\"role\": \"INSPECTOR\", \"at\": \"ABOVE\"}}")
                        .orElseThrow())
                .isEqualTo(new Assessors(null, null, Office.of("INSPECTOR", Seat.ABOVE)));
        assertThat(assessors("{\"selfCheck\": {\"role\": \"HEAD\", \"at\": \"SUBJECT\"},"
                                + " \"deductions\": {\"role\": \"OFFICE\", \"at\": \"COMPANY\"},"
                                + " \"inspection\": {\"role\": \"OFFICE\", \"at\": \"CENTER\"}}")
                        .orElseThrow())
                .isEqualTo(new Assessors(
                        Office.of("HEAD", Seat.SUBJECT),
                        Office.of("OFFICE", Seat.COMPANY),
                        Office.of("OFFICE", Seat.CENTER)));
        assertThat(assessors("null").orElseThrow()).isEqualTo(Assessors.OFFICE_OF_CENTER);
    }

    @ParameterizedTest
    @Rule({"A6", "EXCHANGE"})
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}|missing-field|inspection
            {"inspection": null}|missing-field|inspection
            {"inspection": {"role": "R"}}|missing-field|inspection.at
            {"inspection": {"at": "COMPANY"}}|missing-field|inspection.role
            {"inspection": {"role": "R", "at": "HOME"}}|unknown-value|inspection.at
            {"inspection": {"role": "R", "at": "OTHER"}}|assessor-of-other-side|inspection.at
            {"inspection": {"role": "R", "at": "COMPANY", "by": "P1"}}|unknown-field|inspection.by
            {"boss": "P1", "inspection": {"role": "R", "at": "COMPANY"}}|unknown-field|boss
            """)
    void assessorsThatAreNoOfficesAreRefused(String assessors, String code, String field) {
        Outcome<Assessors> outcome = assessors(assessors);

        assertThat(outcome.problems())
                .extracting(problem -> problem.code() + " " + problem.path())
                .contains(code + " tiers[0].assessors." + field);
    }

    private static Outcome<Assessors> assessors(String json) {
        String policy = LEAST.replace("\"payout\"", "\"assessors\": " + json + ", \"payout\"");
        return Exchange.readPolicy(Cases.stream(policy)).flatMap(read -> {
            Problems problems = new Problems();
            PolicyCheck.check(read, problems);
            return Outcome.of(problems, () -> read.tiers().get(0).assessors());
        });
    }

    /** A tier of which nothing is paid: the company's principal, whom the group assesses. */
    @Test
    void theSamplesPolicyIsTheBuiltInOneWithAPrincipal() {
        Policy standard = BuiltInPolicies.xinsheng2020No52();
        Policy own =
                Exchange.readPolicy(Sample.open("policy-with-principal.json")).orElseThrow();

        assertThat(own.tiers().get(0).payout()).isEqualTo(PayoutCadence.NONE);
        assertThat(own.tiers().subList(1, own.tiers().size())).isEqualTo(standard.tiers());
        assertThat(own)
                .usingRecursiveComparison()
                .ignoringFields("id", "title", "tiers")
                .isEqualTo(standard);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            monthStartsOn|29|V5
            monthStartsOn|0|V5
            scoreRounding|"UP"|EXCHANGE
            missingAssessment|"EXCLUDE"|A8
            missingPeriod|"NEVER"|EXCHANGE
            repeatMultipliers|[]|P6
            repeatWindowMonths|0|P6
            appealDays|-1|T5
            longOverdueDays|"30"|H1
            publishedNames|"INITIALS"|EXCHANGE
            copySimilarity|"1.5"|C1.5
            copySimilarity|"0"|C1.5
            vagueWords|"加强"|EXCHANGE
            deductionLimit|"SOME"|EXCHANGE
            carryForward|"yes"|EXCHANGE
            finderExempt|1|EXCHANGE
            tenderPrice|"GUESS"|EXCHANGE
            tiers|[]|O3
            basseRate|"1"|EXCHANGE
            """)
    void aWrongSettingIsRefusedAtItsPlace(String setting, String json, String rule) {
        ObjectNode policy = (ObjectNode) Cases.tree(LEAST);
        policy.set(setting, Cases.tree(json));

        assertThat(Exchange.readPolicy(Cases.stream(policy)).problems())
                .map(problem -> problem.path() + " " + problem.rule())
                .containsExactly(setting + " " + rule);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"type": "BANDS", "bands": []}|tiers[0].curve.bands
            {"type": "BANDS"}|tiers[0].curve.bands
            {"type": "BANDS", "bands": [{"from": "0", "ratio": "0.5"}, {"from": "60", "ratio": "0.4"}]}|tiers[0].curve.bands
            {"type": "BANDS", "bands": [{"from": "0", "ratio": "2.1"}]}|tiers[0].curve.bands
            {"type": "BANDS", "bands": [{"from": "0", "ratio": "0.12345"}]}|tiers[0].curve.bands
            {"type": "BANDS", "bands": [{"from": "0", "ratio": "0"}, {"from": "0", "ratio": "0"}]}|tiers[0].curve.bands
            {"type": "LINEAR", "threshold": "90", "perPoint": "0.001"}|tiers[0].curve.perPoint
            {"type": "LINEAR", "threshold": "90"}|tiers[0].curve.perPoint
            {"type": "FULL_AT_OR_ABOVE"}|tiers[0].curve.threshold
            {"type": "PROPORTIONAL", "threshold": "90"}|tiers[0].curve.threshold
            {"type": "STEEP"}|tiers[0].curve.type
            {}|tiers[0].curve.type
            """)
    void aWrongCurveIsRefusedAtItsPlace(String curve, String path) {
        ObjectNode policy = (ObjectNode) Cases.tree(LEAST);
        ((ObjectNode) policy.at("/tiers/0")).set("curve", Cases.tree(curve));

        List<Problem> problems = Exchange.readPolicy(Cases.stream(policy)).problems();

        assertThat(problems).extracting(Problem::path).containsExactly(path);
    }

    @Test
    void aQuotaCurveIsForTiersInspectedDaily() {
        ObjectNode policy = (ObjectNode) Cases.tree(LEAST);
        ((ObjectNode) policy.at("/tiers/0")).set("quotaCurve", Cases.tree("{\"type\": \"PROPORTIONAL\"}"));

        assertThat(Exchange.readPolicy(Cases.stream(policy)).problems())
                .extracting(Problem::path)
                .containsExactly("tiers[0].quotaCurve");
    }
}
