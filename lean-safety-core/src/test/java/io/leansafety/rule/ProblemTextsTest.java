package io.leansafety.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@Rule("EXCHANGE")
class ProblemTextsTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern ARGUMENT = Pattern.compile("\\{([a-zA-Z]+)}");
    private static final Pattern CODE = Pattern.compile(
            "(?:error|errorUnlessKnown|warning|wrong|broken|once|parsed|Problem\\.of)\\s*\\(([^;]*?)\"([a-z0-9-]+)\"",
            Pattern.DOTALL);

    @Test
    void bothLanguagesHaveTheSameCodesAndArguments() throws IOException {
        Properties english = bundle("en");
        Properties chinese = bundle("zh");

        assertThat(chinese.keySet()).isEqualTo(english.keySet());
        assertThat(english.stringPropertyNames())
                .allSatisfy(code -> assertThat(arguments(chinese.getProperty(code)))
                        .as(code)
                        .isEqualTo(arguments(english.getProperty(code))));
    }

    @Test
    void everyCodeInTheSourcesHasAText() throws IOException {
        Set<String> codes = bundle("en").stringPropertyNames();

        assertThat(codesInSources()).hasSizeGreaterThan(80).isSubsetOf(codes);
    }

    @Test
    @Fault({"RB-S06", "RB-S07"})
    void anArgumentIsNeverReadAsATemplate() {
        Problem problem = problem(Map.of("field", "{field} ${7*7} %n $1"));

        assertThat(ProblemTexts.in(Locale.ENGLISH).textOf(problem)).startsWith("{field} ${7*7} %n $1 is no field");
    }

    @Test
    @Fault("RB-S11")
    void hostileCharactersAreEscapedAndLongLiteralsCut() {
        Problem problem = Problem.of(
                Severity.ERROR,
                "unknown-field",
                RuleId.EXCHANGE,
                Place.in(Document.MONTH),
                "was",
                "a\u001b[31m\u202e\n" + "x".repeat(100));

        assertThat(problem.arguments().get("was"))
                .startsWith("a\\u001b[31m\\u202e\\u000a")
                .endsWith("…")
                .hasSizeLessThan(70);
    }

    @Test
    void aListNamesEverybody() {
        List<Integer> list = IntStream.range(0, 500).boxed().toList();

        Problem problem = Problem.of(Severity.ERROR, "x", RuleId.A8, Place.in(Document.MONTH), "persons", list);

        assertThat(problem.arguments().get("persons")).startsWith("0, 1, 2").endsWith("498, 499");
    }

    @Test
    void chineseOfAnyRegionIsChinese() {
        Problem problem = problem(Map.of("field", "colour"));

        assertThat(ProblemTexts.in(Locale.TRADITIONAL_CHINESE).textOf(problem)).contains("此处没有字段");
        assertThat(ProblemTexts.in(Locale.GERMAN).textOf(problem)).contains("is no field");
    }

    private static Problem problem(Map<String, String> arguments) {
        return new Problem("unknown-field", Severity.ERROR, Document.MONTH, "colour", RuleId.EXCHANGE, arguments);
    }

    private static Set<String> codesInSources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            Set<String> codes = new TreeSet<>();
            for (Path source : sources) {
                CODE.matcher(Files.readString(source))
                        .results()
                        .filter(call ->
                                !call.group(1).contains("\"") && !call.group(2).endsWith("-"))
                        .map(call -> call.group(2))
                        .filter(code -> code.contains("-"))
                        .forEach(codes::add);
            }
            return codes;
        }
    }

    private static Set<String> arguments(String template) {
        return ARGUMENT.matcher(template).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static Properties bundle(String language) throws IOException {
        Properties bundle = new Properties();
        bundle.load(Files.newBufferedReader(
                Path.of("src/main/resources/io/leansafety/rule/problems_" + language + ".properties")));
        return bundle;
    }
}
