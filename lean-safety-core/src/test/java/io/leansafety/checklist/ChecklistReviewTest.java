package io.leansafety.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.policy.PolicyDraft;
import io.leansafety.rule.Problem;
import io.leansafety.rule.Rule;
import io.leansafety.value.Ratio;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The review finds what is wrong with checklists, at its place, and is silent where nothing is. */
@Rule({"C1.1", "C1.2", "C1.3", "C1.4", "C1.5", "C1.6", "C1.7", "C1.8", "C1.9", "C1.10"})
class ChecklistReviewTest {
    private static final String DUTY = "\"duty\": [";

    @Test
    void remarksOnNothingInRightChecklists() {
        assertThat(SmallChecklists.review(SmallChecklists.RIGHT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "basis": ["机电管理制度"]|"basis": [" "]|ERROR C1.1 clause-without-basis checklists.duty[2].clauses[0].basis
            "required": 3,||ERROR C1.2 clause-without-count checklists.duty[2].clauses[0].required
            "period": "QUARTER", ||ERROR C1.2 clause-without-period checklists.duty[0].clauses[1].period
            "weight": "40"|"weight": "39.99"|ERROR C1.3 weights-not-hundred checklists.duty[0].clauses
            "weight": "40"|"weight": "40.01"|ERROR C1.3 weights-not-hundred checklists.duty[0].clauses
            , "weight": "40"||ERROR C1.3 clause-without-weight checklists.duty[0].clauses[1].weight
            每周组织|认真组织|WARNING C1.4 vague-wording checklists.duty[1].clauses[0].text
            "check": "电缆"|"check": "及时检查电缆"|WARNING C1.4 vague-wording checklists.inspection[2].items[0].check
            吊挂整齐|不断提高|WARNING C1.4 vague-wording checklists.inspection[2].items[0].standard
            每月校验车间机电设备保护装置3台|每周组织车间隐患排查，并建立台账 1 次。|WARNING C1.5 copied-checklist checklists.duty[2].clauses
            "specialty": "机电", "check": "电缆", "standard": "吊挂整齐"|"specialty": "机电", "check": "风速 ", "standard": "0.25–4 m/s"|ERROR C1.6 same-items checklists.inspection[1].items[0].specialty;ERROR C1.6 same-items checklists.inspection[2].items[0].specialty
            "location": "L1", "check": "顶板支护", "riskPoint": "R1"|"location": "L2", "check": "顶板支护"|ERROR C1.7 location-without-item checklists.inspection[3].items;ERROR C1.7 risk-point-without-item checklists.inspection[3].items
            "location": "L1", "check": "顶板支护", "riskPoint": "R1"|"location": "L1", "check": "顶板支护", "riskPoint": "R2"|ERROR C1.7 risk-point-without-item checklists.inspection[3].items
            "standard": "低于1%", "riskPoint": "R3"|"standard": "低于1%"|ERROR C1.7 risk-point-without-item checklists.inspection[4].items
            "EARLY": 6, "NIGHT": 5|"EARLY": 6|ERROR C1.8 shift-without-frequency checklists.inspection[0].frequency
            "subject": "XS", "shifts"|"subject": "T1", "shifts"|WARNING C1.8 unknown-operations checklists.operations;WARNING C1.9 shift-left-empty checklists.operations[0];WARNING C1.9 shift-left-empty checklists.operations[0]
            "EARLY": 6, "NIGHT": 5|"EARLY": 6, "NIGHT": 4|WARNING C1.9 shift-left-empty checklists.operations[0]
            "EARLY": 6, "NIGHT": 5|"EARLY": 6, "NIGHT": 0|WARNING C1.9 shift-left-empty checklists.operations[0]
            "subject": "T1", "post": "操作工"|"subject": "T1", "post": "操作工", "tier": "TEAM_LEADER"|ERROR C1.10 no-duty-checklist organization.people[5];ERROR C1.10 no-inspection-checklist organization.people[5]
            """)
    void findsAPlantedFaultAtItsPlace(String right, String wrong, String found) {
        List<Problem> problems = SmallChecklists.review(SmallChecklists.with(right, wrong == null ? "" : wrong));
        assertThat(problems)
                .map(problem ->
                        "%s %s %s %s".formatted(problem.severity(), problem.rule(), problem.code(), problem.path()))
                .containsExactly(found.split(";"));
    }

    @Test
    void saysWhatItFound() {
        assertThat(only(SmallChecklists.with("每周组织", "认真、及时组织")).arguments()).containsEntry("words", "认真, 及时");
        assertThat(only(SmallChecklists.with("\"EARLY\": 6, \"NIGHT\": 5", "\"EARLY\": 6, \"NIGHT\": 3"))
                        .arguments())
                .containsEntry("subject", "XS")
                .containsEntry("shift", "NIGHT")
                .containsEntry("sum", "25")
                .containsEntry("days", "27")
                .containsEntry("period", "2025-12");
        assertThat(only(SmallChecklists.with("\"EARLY\": 6, \"NIGHT\": 5", "\"MIDDLE\": 6"))
                        .arguments())
                .containsEntry("subject", "XS")
                .containsEntry("shifts", "EARLY, NIGHT");
        assertThat(only(SmallChecklists.with("低于1%\", \"riskPoint\": \"R3\"", "低于1%\""))
                        .arguments())
                .containsEntry("riskPoint", "R3")
                .containsEntry("level", "1")
                .containsEntry("location", "L2");
    }

    @Test
    void namesTheOtherSpecialtyOnBothSides() {
        List<Problem> found = SmallChecklists.review(electrical("机电", "风速", "0.25–4 m/s"));
        assertThat(found.get(0).arguments())
                .containsEntry("location", "L1")
                .containsEntry("other", "机电")
                .containsEntry("person", "P3");
        assertThat(found.get(1).arguments()).containsEntry("other", "通风").containsEntry("person", "P2");
    }

    @Test
    void leavesItemsThatAreNotTheSameForTwoSpecialties() {
        assertThat(SmallChecklists.review(electrical("机电", "风速", "0.25 m/s"))).isEmpty();
        assertThat(SmallChecklists.review(electrical("通风", "风速", "0.25–4 m/s"))).isEmpty();
        assertThat(SmallChecklists.review(electrical(" ", "风速", "0.25–4 m/s"))).isEmpty();
    }

    @Test
    @Rule({"C1.1", "C2"})
    void reviewsTheClausesOfEveryDraft() {
        String draft = SmallChecklists.with(DUTY, DUTY + draft("P1", "2027-01-01") + ",");
        assertThat(SmallChecklists.review(draft))
                .map(Problem::code)
                .containsExactlyInAnyOrder(
                        "clause-without-basis",
                        "clause-without-count",
                        "clause-without-period",
                        "clause-without-weight");
    }

    /** The draft says what it says vaguely, so that the remark shows which version was looked at. */
    @ParameterizedTest
    @CsvSource({"2025-12-31, true", "2026-01-01, false", "2025-06-01, true"})
    void looksAtADraftOnceItHasBegun(String from, boolean isLookedAt) {
        String draft = SmallChecklists.with(DUTY, DUTY + draft("P1", from) + ",");
        assertThat(SmallChecklists.review(draft))
                .filteredOn(problem -> problem.code().equals("vague-wording"))
                .hasSize(isLookedAt ? 1 : 0);
        String ended = draft.replace("\"DRAFT\"", "\"DRAFT\", \"to\": \"2025-12-31\"");
        assertThat(SmallChecklists.review(ended.replace("2025-12-31", "2025-12-30")))
                .filteredOn(problem -> problem.code().equals("vague-wording"))
                .isEmpty();
    }

    @Test
    void looksAtTheLatestDraftOnly() {
        String drafts =
                draft("P1", "2025-06-01") + "," + draft("P1", "2025-08-01").replace("加强", "每日") + ",";
        assertThat(SmallChecklists.review(SmallChecklists.with(DUTY, DUTY + drafts)))
                .filteredOn(problem -> problem.code().equals("vague-wording"))
                .isEmpty();
    }

    @Test
    void takesADraftForTheListThatSomebodyNeeds() {
        String promoted = "\"subject\": \"T1\", \"post\": \"操作工\", \"tier\": \"TEAM_LEADER\"";
        String without = SmallChecklists.with("\"subject\": \"T1\", \"post\": \"操作工\"", promoted);
        assertThat(SmallChecklists.review(without.replace(DUTY, DUTY + draft("P6", "2025-12-01") + ",")))
                .filteredOn(problem -> problem.rule().id().equals("C1.10"))
                .map(Problem::code)
                .containsExactly("no-inspection-checklist");
    }

    @Test
    void asksNothingOfWhoHasLeft() {
        String moved = "\"assignments\": [{\"subject\": \"T1\", \"tier\": \"TEAM_LEADER\", \"from\": \"2025-01-01\","
                + " \"to\": \"2025-12-30\"}]";
        String left = SmallChecklists.with("\"subject\": \"T1\", \"post\": \"操作工\"", moved);
        assertThat(SmallChecklists.review(left)).isEmpty();
        assertThat(SmallChecklists.review(left.replace("2025-12-30", "2025-12-31")))
                .map(Problem::code)
                .containsExactly("no-duty-checklist", "no-inspection-checklist");
    }

    @Test
    void comparesNobodyWithAnotherOfTheSamePost() {
        String theSame = SmallChecklists.RIGHT.replace("\"车间主任\"", "\"主任\"").replace("\"机电副主任\"", "\"主任\"");
        String copied = theSame.replace("每月校验车间机电设备保护装置3台", "每周组织车间隐患排查并建立台账1次");
        assertThat(SmallChecklists.review(copied)).isEmpty();
        String unsaid = SmallChecklists.RIGHT.replace("\"post\": \"班长\", \"tier\"", "\"tier\"");
        assertThat(only(unsaid).arguments())
                .containsEntry("person", "P5")
                .containsEntry("count", "1")
                .containsEntry("others", "P4 (100.00%)");
    }

    @Test
    void countsAsCopiedFromThePolicysLikenessOn() {
        String copied = SmallChecklists.with("每月校验车间机电设备保护装置3台", "每周组织车间隐患排查并建立档案1次");
        ChecklistFacts facts = SmallChecklists.facts(copied);
        // eleven shingles are in both, of nineteen in all
        assertThat(reviewAt("0.578948", facts)).isEmpty();
        assertThat(reviewAt("0.578947", facts))
                .map(problem -> problem.arguments().get("others"))
                .containsExactly("P2 (57.89%)");
    }

    @Test
    @Rule({"C1.9", "V5"})
    void countsTheWorkingDaysOfTheSettlementMonth() {
        // from 26 November to 25 December there are four Sundays in thirty days
        ChecklistFacts facts = SmallChecklists.facts();
        assertThat(ChecklistReview.of(PolicyDraft.builtInBut(draft -> draft.monthStartsOn = 26), facts))
                .isEmpty();
        String oneMore = SmallChecklists.with("\"restWeekdays\": [\"SUNDAY\"]", "\"restDays\": [\"2025-12-01\"]");
        assertThat(SmallChecklists.review(oneMore))
                .map(problem -> problem.arguments().get("days"))
                .containsExactly("30", "30");
    }

    @Test
    void sumsUpVisitsByTheNearestTimes() {
        String apart = SmallChecklists.with(
                "\"operations\": [", "\"operations\": [{\"subject\": \"T2\", \"shifts\": [\"NIGHT\"]},");
        assertThat(SmallChecklists.review(apart))
                .map(problem -> problem.arguments().get("subject") + " "
                        + problem.arguments().get("shift") + " "
                        + problem.arguments().get("sum"))
                .containsExactly("T2 NIGHT 5", "XS EARLY 23", "XS NIGHT 22");
        assertThat(SmallChecklists.review(apart.replace("T2\", \"shifts", "T9\", \"shifts")))
                .map(Problem::code)
                .containsExactly("unknown-subject");
    }

    @Test
    @Rule("C1.10")
    void remarksOnNothingThatAnErrorMakesUncertain() {
        String nobodys = SmallChecklists.RIGHT.replace("{\"person\": \"P4\", \"from\"", "{\"person\": \"?\", \"from\"");
        assertThat(SmallChecklists.review(nobodys)).map(Problem::code).containsExactly("not-an-id", "not-an-id");
        String timeless = SmallChecklists.RIGHT.replace("\"P4\", \"from\": \"2025-01-01\"", "\"P4\", \"from\": 0");
        assertThat(SmallChecklists.review(timeless)).map(Problem::code).containsOnly("wrong-type-text");
        String placeless = SmallChecklists.with(
                "\"location\": \"L2\", \"check\": \"瓦斯浓度\"", "\"location\": \"L9\", \"check\": \"瓦斯浓度\"");
        assertThat(SmallChecklists.review(placeless)).map(Problem::code).containsExactly("unknown-location");
        String nobody = SmallChecklists.RIGHT.replace("\"P5\", \"from\"", "\"P7\", \"from\"");
        assertThat(SmallChecklists.review(nobody))
                .map(Problem::code)
                .containsExactly("no-duty-checklist", "no-inspection-checklist", "unknown-person", "unknown-person");
        String countless = SmallChecklists.with("\"EARLY\": 6, \"NIGHT\": 5", "\"EARLY\": 6, \"NIGHT\": -5");
        assertThat(SmallChecklists.review(countless)).map(Problem::code).containsExactly("out-of-range");
    }

    @Test
    void listsEverythingInTheOrderOfTheDocument() {
        String wrong = SmallChecklists.RIGHT
                .replace("\"location\": \"L2\", \"check\"", "\"location\": \"L9\", \"check\"")
                .replace("\"EARLY\": 6, \"NIGHT\": 6", "\"EARLY\": 1, \"NIGHT\": 6")
                .replace("每月主持", "加强主持")
                .replace("\"basis\": [\"岗位责任制\"], ", "")
                .replace("\"period\": \"2025-12\"", "\"period\": \"2025-12\", \"year\": 2025");
        assertThat(SmallChecklists.review(wrong))
                .map(Problem::path)
                .containsExactly(
                        "year",
                        "checklists.operations[0]",
                        "checklists.duty[0].clauses[0].text",
                        "checklists.duty[1].clauses[0].basis",
                        "checklists.inspection[4].items[0].location");
    }

    @Test
    void goesAsFarAsItCanWithoutAMonth() {
        String wrong = SmallChecklists.RIGHT.replace("\"period\": \"2025-12\"", "\"period\": null");
        assertThat(only(wrong).code()).isEqualTo("missing-field");
        assertThat(SmallChecklists.review("{")).map(Problem::code).containsExactly("not-json");
    }

    /** The right document with another item for the vice director of electrical matters. */
    private static String electrical(String specialty, String check, String standard) {
        String item = "\"specialty\": \"%s\", \"check\": \"%s\", \"standard\": \"%s\"";
        return SmallChecklists.with(item.formatted("机电", "电缆", "吊挂整齐"), item.formatted(specialty, check, standard));
    }

    private static String draft(String person, String from) {
        return "{\"person\": \"%s\", \"from\": \"%s\", \"state\": \"DRAFT\", \"clauses\": [{\"id\": \"D1\", \"text\": \"加强管理\"}]}"
                .formatted(person, from);
    }

    private static List<Problem> reviewAt(String threshold, ChecklistFacts facts) {
        return ChecklistReview.of(PolicyDraft.builtInBut(draft -> draft.copySimilarity = Ratio.of(threshold)), facts);
    }

    private static Problem only(String document) {
        List<Problem> problems = SmallChecklists.review(document);
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }
}
