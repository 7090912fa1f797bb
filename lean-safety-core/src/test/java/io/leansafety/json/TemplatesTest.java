package io.leansafety.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.leansafety.checklist.ChecklistState;
import io.leansafety.checklist.ChecklistTemplate;
import io.leansafety.checklist.ChecklistTemplate.Assumption;
import io.leansafety.checklist.ChecklistTemplate.Clause;
import io.leansafety.checklist.ChecklistTemplate.Question;
import io.leansafety.checklist.ChecklistTemplate.Wording;
import io.leansafety.checklist.ClausePeriod;
import io.leansafety.checklist.DutyChecklist;
import io.leansafety.checklist.DutyClause;
import io.leansafety.checklist.InspectionChecklist;
import io.leansafety.checklist.InspectionItem;
import io.leansafety.checklist.Readiness;
import io.leansafety.checklist.Readiness.Answer;
import io.leansafety.rule.Problem;
import io.leansafety.rule.Rule;
import io.leansafety.value.EntryId;
import io.leansafety.value.LocationId;
import io.leansafety.value.PersonId;
import io.leansafety.value.Points;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The templates that ship with the library, and what is drafted and judged by them. */
@Rule("C4")
class TemplatesTest {
    private static final PersonId PRINCIPAL = new PersonId("E001");
    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final String SIX_CHECKS = "six-must-checks";

    static List<ChecklistTemplate> templates() {
        return Templates.names().stream().map(TemplatesTest::template).toList();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyEntryCitesTheSourceOfItsTemplate(ChecklistTemplate template) {
        Stream<String> sources = Stream.of(
                        template.clauses().stream().map(Clause::source),
                        template.items().stream().map(ChecklistTemplate.Item::source),
                        template.questions().stream()
                                .flatMap(Question::answerable)
                                .map(Question::source))
                .flatMap(all -> all);

        assertThat(sources).isNotEmpty().allMatch(source -> source.startsWith(template.source()));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void weightsSumToAHundredAndAreMarkedAsAssumed(ChecklistTemplate template) {
        assertThat(template.clauses()).allMatch(clause -> clause.assumed().contains(Assumption.WEIGHT));
        if (!template.clauses().isEmpty()) {
            assertThat(template.clauses().stream()
                            .map(Clause::weight)
                            .mapToLong(Points::hundredths)
                            .sum())
                    .isEqualTo(10_000);
        }
    }

    @Test
    void theTenOnesAreOnceAMonthOnceAQuarterTwiceAndOnceAYearSevenTimes() {
        List<Clause> clauses = template("ten-ones").clauses();

        assertThat(clauses).hasSize(10).allMatch(clause -> Integer.valueOf(1).equals(clause.required()));
        assertThat(clauses)
                .extracting(Clause::period)
                .startsWith(ClausePeriod.MONTH, ClausePeriod.QUARTER, ClausePeriod.QUARTER);
        assertThat(clauses.subList(3, 10)).extracting(Clause::period).containsOnly(ClausePeriod.YEAR);
        assertThat(clauses).extracting(Clause::assumed).containsOnly(Set.of(Assumption.WEIGHT));
    }

    @Test
    void theEightElementsAreAllThere() {
        ChecklistTemplate eight = template("eight-elements");

        assertThat(eight.clauses())
                .map(clause -> element(clause.text()))
                .containsExactly("目标职责", "制度化管理", "教育培训", "现场管理", "安全风险管控", "隐患排查治理", "应急管理", "事故管理", "持续改进");
        assertThat(eight.items()).map(item -> element(item.check())).contains("目标职责", "持续改进");
    }

    @Test
    void aDraftIsTheTemplateForSomebodyAndIsToBeAdapted() {
        DutyChecklist draft = template("ten-ones").draft(PRINCIPAL, FROM, Locale.CHINESE);

        assertThat(draft.version().state()).isEqualTo(ChecklistState.DRAFT);
        assertThat(draft.version().person()).isEqualTo(PRINCIPAL);
        assertThat(draft.version().isInForce(FROM)).isFalse();
        assertThat(draft.clauses())
                .hasSize(10)
                .allMatch(clause -> !clause.basis().isEmpty());
        assertThat(draft.clauses()).first().extracting(DutyClause::text).isEqualTo("带队全面检查本单位安全生产工作");
    }

    @Test
    void itemsAreDraftedForALocationInTheLanguageAskedFor() {
        LocationId location = new LocationId("L1");

        InspectionChecklist draft = template("eight-elements").draft(PRINCIPAL, FROM, location, Locale.ENGLISH);

        assertThat(draft.version().state()).isEqualTo(ChecklistState.DRAFT);
        assertThat(draft.items()).extracting(InspectionItem::location).containsOnly(location);
        assertThat(draft.items())
                .last()
                .extracting(InspectionItem::standard)
                .isEqualTo("Causes analysed, measures taken");
        assertThat(draft.frequency()).isEmpty();
    }

    @Test
    void readyIsWhoSaysYesToAllThatApplies() {
        Map<EntryId, Answer> answers = allYes();
        answers.put(new EntryId("2.5"), Answer.NOT_APPLICABLE);

        assertThat(readiness(answers).isReady()).isTrue();
    }

    @Test
    void whatIsNotYesIsOpenWithItsSource() {
        Map<EntryId, Answer> answers = allYes();
        answers.put(new EntryId("5.3"), Answer.NO);
        answers.remove(new EntryId("4.2.3"));

        Readiness readiness = readiness(answers);

        assertThat(readiness.isReady()).isFalse();
        assertThat(readiness.open())
                .extracting(question -> question.id().value(), Question::source)
                .containsExactly(tuple("4.2.3", "SD16 三(三)2(4)"), tuple("5.3", "SD16 三(三)2(5)"));
    }

    @Test
    void anAnswerToNothingThatIsAskedIsRefused() {
        Map<EntryId, Answer> answers = allYes();
        answers.put(new EntryId("4"), Answer.YES);
        answers.put(new EntryId("7"), Answer.YES);

        assertThat(Readiness.of(template(SIX_CHECKS), answers).problems())
                .extracting(Problem::code, Problem::path)
                .containsExactly(tuple("unknown-question", "4"), tuple("unknown-question", "7"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            template/1"|template/2"|other-format format EXCHANGE
            "name": "own",||missing-field name EXCHANGE
            , "en": "Own"||missing-field title.en EXCHANGE
            "text": {"zh": "查"|"text": {"zh": " "|missing-field clauses[0].text.zh EXCHANGE
            , "source": "Q/YF 3"||missing-field clauses[0].source EXCHANGE
            "required": 1|"required": 0|out-of-range clauses[0].required C1.2
            "period": "MONTH"|"period": "WEEK"|unknown-value clauses[0].period C1.2
            "weight": "100"|"weight": "0"|out-of-range-points clauses[0].weight C1.3
            "WEIGHT"|"BASIS"|unknown-value clauses[0].assumed[0] C4
            "id": "Q1"|"id": "C1"|duplicate-entry questions[0].parts[0].id EXCHANGE
            "layer": "LINE"|"layer": "AREA"|unknown-value items[0].layer EXCHANGE
            "check"|"chek"|unknown-field items[0].chek EXCHANGE;missing-field items[0].check EXCHANGE
            "parts"|"part"|unknown-field questions[0].part EXCHANGE
            """)
    void whatIsWrongInAVendorsTemplateIsFoundAtItsPlace(String right, String wrong, String found) {
        String own = """
                {"format": "lean-safety-template/1", "name": "own", "title": {"zh": "自有", "en": "Own"}, "source": "Q/YF",
                 "clauses": [{"id": "C1", "text": {"zh": "查", "en": "inspect"}, "required": 1, "period": "MONTH",
                   "weight": "100", "assumed": ["WEIGHT"], "source": "Q/YF 3"}],
                 "items": [{"id": "I1", "layer": "LINE", "check": {"zh": "灯", "en": "lamp"}, "source": "Q/YF 4"}],
                 "questions": [{"id": "Q", "text": {"zh": "证", "en": "licences"}, "source": "Q/YF 5",
                   "parts": [{"id": "Q1", "text": {"zh": "有", "en": "valid?"}, "source": "Q/YF 5.1"}]}]}
                """;

        assertThat(Exchange.readTemplate(Cases.stream(own)).problems()).isEmpty();
        assertThat(own).contains(right);
        assertThat(Exchange.readTemplate(Cases.stream(own.replace(right, wrong == null ? "" : wrong)))
                        .problems())
                .map(problem -> problem.code() + " " + problem.path() + " " + problem.rule())
                .containsExactlyElementsOf(List.of(found.split(";")));
    }

    private static String element(Wording wording) {
        return wording.zh().substring(0, wording.zh().indexOf('：'));
    }

    private static ChecklistTemplate template(String name) {
        return Templates.find(name).orElseThrow();
    }

    private static Map<EntryId, Answer> allYes() {
        Map<EntryId, Answer> answers = new HashMap<>();
        template(SIX_CHECKS).questions().stream()
                .flatMap(Question::answerable)
                .forEach(question -> answers.put(question.id(), Answer.YES));
        return answers;
    }

    private static Readiness readiness(Map<EntryId, Answer> answers) {
        return Readiness.of(template(SIX_CHECKS), answers).orElseThrow();
    }
}
