package io.leansafety.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.rule.Explanation.Term;
import io.leansafety.value.Rounding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@Rule("S10")
class ExplanationTextsTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern NAME = Pattern.compile("new Term\\(\\s*\"([a-z-]+)\"");
    private static final Pattern ARGUMENT = Pattern.compile("\\{([a-zA-Z]+)}");
    private static final ExplanationTexts ENGLISH = ExplanationTexts.in(Locale.ENGLISH);
    private static final ExplanationTexts CHINESE = ExplanationTexts.in(Locale.CHINA);

    private static final Explanation ENTITLEMENT = new Term("entitlement", RuleId.S1).given(Unit.YUAN, 120_033);
    private static final Explanation RATIO = new Term("payout-ratio", RuleId.S2B).given(Unit.RATIO, 890_000);

    @Test
    void bothLanguagesHaveTheSameNamesAndArguments() throws IOException {
        Properties english = bundle("en");
        Properties chinese = bundle("zh");

        assertThat(chinese.keySet()).isEqualTo(english.keySet());
        assertThat(english.stringPropertyNames())
                .allSatisfy(name -> assertThat(arguments(chinese.getProperty(name)))
                        .as(name)
                        .isEqualTo(arguments(english.getProperty(name))));
    }

    @Test
    void everyTermInTheSourcesHasAText() throws IOException {
        assertThat(namesInSources())
                .hasSizeGreaterThan(40)
                .isSubsetOf(bundle("en").stringPropertyNames());
    }

    @Test
    void aLineEndsInItsClause() {
        Explanation paid = paid(106_829).rounded(Rounding.HALF_UP);

        assertThat(CHINESE.sentenceOf(paid))
                .isEqualTo("安全工资实分配额 1,068.29 元 = 安全工资应分配额 1,200.33 元 × 兑现比例 0.89，四舍五入〔S3，X52 三(三)3(2)〕");
        assertThat(ENGLISH.sentenceOf(paid))
                .isEqualTo("safety wage paid 1,068.29 yuan = safety wage entitlement 1,200.33 yuan × payout ratio 0.89,"
                        + " rounded half up [S3, X52 三(三)3(2)]");
    }

    @Test
    void aRoundingThatChangedNothingIsNotNamed() {
        Explanation whole = new Term("entitlement", RuleId.S1).given(Unit.YUAN, 120_000);
        Explanation paid = new Term("safety-wage-paid", RuleId.S3)
                .of(Unit.YUAN, 106_800, Operator.PRODUCT.of(whole, RATIO))
                .rounded(Rounding.HALF_UP);

        assertThat(ENGLISH.formulaOf(paid)).endsWith("payout ratio 0.89");
    }

    @Test
    void aPartWithoutItsArgumentIsLeftOut() {
        Explanation charge = new Term("charge", RuleId.P5).given(Unit.YUAN, 5_000);

        assertThat(ENGLISH.labelOf(charge)).isEqualTo("charge");
        assertThat(ENGLISH.labelOf(charge.with("finding", "F1").with("role", "TEAM_LEADER")))
                .isEqualTo("charge: F1, team leader");
        assertThat(CHINESE.labelOf(charge.with("role", "STOKER"))).isEqualTo("联责扣款，STOKER");
    }

    @Test
    void whatIsHandedInIsNeverReadAsATemplate() {
        Explanation veto = new Term("veto-reaching", RuleId.S2B)
                .given(Unit.RATIO, 0)
                .with("subject", "{reason} [x] $1")
                .with("reason", "{subject}%n");

        assertThat(ENGLISH.labelOf(veto)).isEqualTo("veto: {reason} [x] $1, {subject}%n");
    }

    @Test
    void ofLongListsAnOverviewHasALineForEachEntryButNotItsLeaves() {
        List<Explanation> five = Stream.generate(() -> paid(106_829)).limit(5).toList();
        Explanation sum = new Term("rewards", RuleId.S5).of(Unit.YUAN, 534_145, new Formula(Operator.SUM, five));

        assertThat(ExplanationLines.overview(Locale.ENGLISH).of(sum)).hasSize(1 + 5);
        assertThat(ExplanationLines.whole(Locale.ENGLISH).of(sum)).hasSize(1 + 5 * 3);
    }

    @Test
    void whatAnEarlierFigureExplainedIsOnlyNamedAgain() {
        ExplanationLines lines = ExplanationLines.whole(Locale.ENGLISH);
        Explanation paid = paid(106_829);
        lines.of(paid);
        Explanation total = new Term("total", RuleId.S7).of(Unit.YUAN, 106_829, Operator.SAME.of(paid));

        assertThat(lines.of(total)).hasSize(2);
    }

    @Test
    void aBranchThatDoesNotMoveTheFigureIsMarkedOnce() {
        Explanation due = new Term("due", RuleId.S5).given(Unit.YUAN, 5_000);
        Explanation limit = new Term("limit", RuleId.S6).of(Unit.YUAN, 106_829, Operator.SAME.of(paid(106_829)));
        Explanation deducted = new Term("deducted", RuleId.S6).of(Unit.YUAN, 5_000, Operator.MIN.of(due, limit));

        assertThat(ExplanationLines.whole(Locale.ENGLISH).of(deducted))
                .filteredOn(line -> line.text().endsWith(ENGLISH.withoutEffect()))
                .singleElement()
                .satisfies(line -> assertThat(line.text()).startsWith("limit of the deduction"));
    }

    private static Explanation paid(long fen) {
        return new Term("safety-wage-paid", RuleId.S3).of(Unit.YUAN, fen, Operator.PRODUCT.of(ENTITLEMENT, RATIO));
    }

    private static Set<String> namesInSources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            Set<String> names = new TreeSet<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                NAME.matcher(Files.readString(file)).results().forEach(match -> names.add(match.group(1)));
            }
            return names;
        }
    }

    private static Set<String> arguments(String template) {
        return ARGUMENT.matcher(template).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static Properties bundle(String language) throws IOException {
        Properties bundle = new Properties();
        try (var in = Files.newBufferedReader(
                Path.of("src/main/resources/io/leansafety/rule/explanations_" + language + ".properties"))) {
            bundle.load(in);
        }
        return bundle;
    }
}
