package io.leansafety.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Rule("EXCHANGE")
class ProblemsTest {
    private static final Place MONTH = Place.in(Document.MONTH);
    private static final Place ITEM = MONTH.field("findings").index(3).field("item");

    @Test
    void aPlaceSpellsItsPath() {
        assertThat(ITEM.path()).isEqualTo("findings[3].item");
        assertThat(MONTH.path()).isEmpty();
        assertThat(MONTH.index(0).index(1).path()).isEqualTo("[0][1]");
        assertThat(ITEM).hasToString("month findings[3].item");
        assertThat(ITEM.document()).isEqualTo(Document.MONTH);
    }

    @Test
    void eachThingIsReportedOnceWhereItIsFirstWrong() {
        Problems problems = new Problems();
        problems.error("unknown-item", RuleId.P1, ITEM, "item", "V-99");
        problems.errorUnlessKnown("missing-field", RuleId.EXCHANGE, ITEM);
        problems.missing(ITEM);
        assertThat(problems.list()).extracting(Problem::code).containsExactly("unknown-item");
        assertThat(problems.isKnown(ITEM)).isTrue();
        assertThat(problems.isKnown(ITEM.field("code"))).as("a part of it").isTrue();
        assertThat(problems.isKnown(MONTH.field("findings").index(3)))
                .as("the whole")
                .isFalse();
        assertThat(problems.isDoubtful(MONTH.field("findings").index(3))).isTrue();
        assertThat(problems.isKnown(MONTH.field("findings").index(2).field("item")))
                .isFalse();
        assertThat(problems.isKnown(
                        Place.in(Document.YEAR).field("findings").index(3).field("item")))
                .as("the same path in another document")
                .isFalse();
    }

    /** findings[1] has nothing to do with findings[10]. */
    @Test
    void aLongerIndexIsAnotherPlace() {
        Problems problems = new Problems();
        problems.error("any", RuleId.P1, MONTH.field("findings").index(10).field("item"));
        assertThat(problems.isDoubtful(MONTH.field("findings").index(1))).isFalse();
        Problems fields = new Problems();
        fields.error("any", RuleId.P1, MONTH.field("subjectPrice"));
        assertThat(fields.isDoubtful(MONTH.field("subject"))).isFalse();
    }

    @Test
    void warningsKeepNothingFromBeingSettled() {
        Problems problems = new Problems();
        problems.warning("doubtful", RuleId.P3, ITEM);
        assertThat(problems.hasErrors()).isFalse();
        assertThat(problems.isKnown(ITEM)).isFalse();
        assertThat(problems.warnings()).hasSize(1);
        Outcome<String> accepted = Outcome.of(problems, () -> "value");
        assertThat(accepted).isEqualTo(new Outcome.Accepted<>("value", problems.list()));
        assertThat(accepted.orElseThrow()).isEqualTo("value");
    }

    @Test
    void anErrorRefusesTheValue() {
        Problems problems = new Problems();
        problems.warning("doubtful", RuleId.P3, ITEM);
        problems.error("wrong", RuleId.P1, ITEM);
        Outcome<String> refused = Outcome.of(problems, () -> {
            throw new IllegalStateException("must not be asked for");
        });
        assertThat(refused.problems()).extracting(Problem::code).containsExactly("wrong");
        assertThat(refused.flatMap(value -> new Outcome.Accepted<>(1, List.of()))
                        .problems())
                .isEqualTo(refused.problems());
        assertThatIllegalArgumentException().isThrownBy(() -> new Outcome.Refused<String>(problems.warnings()));
    }

    @Test
    void ofVeryManyErrorsTheFirstAreKeptAndTheOthersCounted() {
        Problems problems = new Problems();
        for (int i = 0; i < Problems.MOST_ERRORS + 3; i++) {
            problems.error("wrong", RuleId.P1, ITEM);
            problems.warning("doubtful", RuleId.P3, ITEM);
        }
        problems.error("another", RuleId.P1, ITEM);
        List<Problem> errors = problems.errors();

        assertThat(errors).hasSize(Problems.MOST_ERRORS + 2);
        assertThat(errors.get(Problems.MOST_ERRORS).code())
                .as("of a code that is not among them")
                .isEqualTo("another");
        assertThat(errors.get(Problems.MOST_ERRORS + 1))
                .isEqualTo(Problem.of(
                        Severity.ERROR, "more-problems", RuleId.EXCHANGE, Place.in(Document.MONTH), "left", 3));
        assertThat(problems.warnings()).hasSize(Problems.MOST_ERRORS + 3);
        assertThat(problems.errorCount()).isEqualTo(Problems.MOST_ERRORS + 4);
    }

    @Test
    @Fault("RB-S11")
    void whatAUserWroteIsShownShortAndTame() {
        Problem problem = Problem.of(
                Severity.ERROR,
                "any",
                RuleId.V1,
                ITEM,
                "was",
                "a\nb\u0000\u202e\u2028\ud800" + "x".repeat(1_000_000),
                "persons",
                List.of("P".repeat(30), "Q".repeat(30), "R".repeat(30)));
        String was = problem.arguments().get("was");
        assertThat(was).startsWith("a\\u000ab\\u0000\\u202e\\u2028\\ud800x").hasSizeLessThan(100);
        assertThat(problem.arguments().get("persons")).as("a list is not cut").endsWith("R".repeat(30));
    }

    @Test
    void argumentsKeepTheirOrderAndCannotBeChanged() {
        Map<String, String> arguments = Problem.of(Severity.ERROR, "any", RuleId.V1, ITEM, "z", 1, "a", 2)
                .arguments();
        assertThat(arguments).containsExactly(Map.entry("z", "1"), Map.entry("a", "2"));
        assertThat(arguments).isUnmodifiable();
    }

    @ParameterizedTest
    @EnumSource(RuleId.class)
    void aRuleHasAnIdAndPerhapsASource(RuleId rule) {
        assertThat(rule).hasToString(rule.id());
        assertThat(rule.id()).matches("EXCHANGE|[A-Z][0-9]+(b|\\.[0-9]+)?");
        assertThat(rule.source().document()).isIn("", "X52", "GD3", "SD16", "FJ1");
    }

    @Test
    void aSourceIsCitedAsItsDocumentNumbersIt() {
        assertThat(RuleId.S3.source()).hasToString("X52 三(三)3(2)");
        assertThat(RuleId.S9.source()).isEqualTo(SourcePlace.NONE).hasToString("");
    }
}
