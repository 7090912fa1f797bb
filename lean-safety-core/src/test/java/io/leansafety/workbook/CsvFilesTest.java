package io.leansafety.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.json.PolicySource;
import io.leansafety.rule.Problem;
import io.leansafety.rule.Rule;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A month as CSV files: mistakes are named by file and cell here too. */
@Rule("EXCHANGE")
class CsvFilesTest {
    @TempDir
    private Path directory;

    @BeforeEach
    void writeMonth() {
        MonthWorkbook.write(Months.open("liability-chain", "month.json"), Locale.CHINESE, WorkbookTarget.csv(directory))
                .orElseThrow();
    }

    @Test
    void aMistakeIsNamedByItsCell() throws IOException {
        change("检查问题", text -> text.replace("V-S,,T1,P7,,,2", "V-X,,T1,P7,,,2"));
        change("履职考核", text -> text.replace("P3,95", "P3,\"1,01\""));

        assertThat(problems()).containsExactly("not-a-number 履职考核!B4", "unknown-item 检查问题!E3");
    }

    @Test
    void aFileThatIsGoneIsMissing() throws IOException {
        Files.delete(directory.resolve("招标整改.csv"));

        assertThat(problems()).containsExactly("missing-sheet 招标整改!A1");
    }

    @Test
    void lineEndsAndTheMarkDoNotMatter() throws IOException {
        List<String> asWritten = problems();
        for (String name : List.of("人员", "检查问题")) {
            change(name, text -> text.substring(1).replace("\r\n", "\n"));
        }
        change("角色", text -> text.replace("\r\n", "\r") + "\r\r");

        assertThat(problems()).isEqualTo(asWritten);
    }

    @Test
    void aQuotationMarkWithoutCounterpartIsFound() throws IOException {
        change("人员", text -> text.replace("甲", "\"甲"));
        assertThat(problems()).containsExactly("csv-quote 人员!A2");

        change("人员", text -> text.replace("\"甲", "\"甲\"乙"));
        assertThat(problems()).containsExactly("csv-quote 人员!A2");
    }

    @Test
    void aLineWithoutEndIsGivenUp() throws IOException {
        change("人员", text -> text + ",".repeat(Limits.COLUMNS));

        assertThat(problems()).map(String::strip).containsExactly("workbook-too-large");
    }

    @Test
    void aBlankLineKeepsItsNumber() throws IOException {
        change("履职考核", text -> text.replace("P3,95", "\r\nP3,\"1,01\""));

        assertThat(problems()).containsExactly("not-a-number 履职考核!B5");
    }

    @Test
    void anotherEncodingIsNotGuessedAt() throws IOException {
        Path file = directory.resolve("人员.csv");
        Files.write(file, Files.readString(file).substring(1).getBytes(Charset.forName("GB18030")));

        assertThat(problems()).containsExactly("csv-not-utf-8 人员!A1");
    }

    @Test
    void aCellThatBeginsWithAnApostropheHoldsWhatIsBehindIt() throws IOException {
        change("人员", text -> text.replace("P1,甲,", "'P1,'=甲,"));

        ImportedMonth month = MonthWorkbook.read(WorkbookSource.csv(directory)).orElseThrow();

        assertThat(Months.tree(Months.text(month)).at("/organization/people/0").toString())
                .startsWith("{\"id\":\"P1\",\"name\":\"=甲\"");
    }

    private void change(String sheet, UnaryOperator<String> change) throws IOException {
        Path file = directory.resolve(sheet + ".csv");
        String text = Files.readString(file);
        String changed = change.apply(text);
        assertThat(changed).isNotEqualTo(text);
        Files.writeString(file, changed, StandardCharsets.UTF_8);
    }

    private List<String> problems() {
        return MonthWorkbook.read(
                        WorkbookSource.csv(directory), PolicySource.of(Months.open("liability-chain", "policy.json")))
                .problems()
                .stream()
                .filter(Problem::isError)
                .map(problem -> problem.code() + " " + problem.path())
                .toList();
    }
}
