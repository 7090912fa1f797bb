package io.leansafety.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.json.Exchange;
import io.leansafety.json.PolicySource;
import io.leansafety.rule.Rule;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A month that goes into a workbook, or into CSV files, and comes back is the same month. */
@Rule("EXCHANGE")
class RoundTripTest {
    @TempDir
    private Path directory;

    static List<String> months() {
        return Months.names();
    }

    @ParameterizedTest
    @MethodSource("months")
    void aWorkbookLosesNothing(String name) {
        for (Locale language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            byte[] workbook = Months.xlsx(Months.open(name, "month.json"), language);

            assertComesBack(name, Months.source(workbook));
        }
    }

    @ParameterizedTest
    @MethodSource("months")
    void csvFilesLoseNothing(String name) {
        for (Locale language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            Path files = directory.resolve(language.getLanguage());
            assertThat(files.toFile().mkdir()).isTrue();
            MonthWorkbook.write(Months.open(name, "month.json"), language, WorkbookTarget.csv(files))
                    .orElseThrow();

            assertComesBack(name, WorkbookSource.csv(files));
        }
    }

    @ParameterizedTest
    @MethodSource("months")
    void whatComesBackSettlesToTheFen(String name) {
        byte[] workbook = Months.xlsx(Months.open(name, "month.json"), Locale.CHINESE);
        byte[] back = Months.text(MonthWorkbook.read(Months.source(workbook)).orElseThrow());

        assertThat(settled(name, back)).isEqualTo(settled(name, Months.bytes(name, "month.json")));
    }

    @Test
    void theSameMonthGivesTheSameCells() throws UnreadableException {
        Paper once = Months.source(Months.xlsx(Months.open("random-00", "month.json"), Locale.CHINESE))
                .read();

        assertThat(Months.source(Months.xlsx(Months.open("random-00", "month.json"), Locale.CHINESE))
                        .read())
                .isEqualTo(once);
    }

    private static void assertComesBack(String name, WorkbookSource source) {
        PolicySource policy = PolicySource.of(Months.open(name, "policy.json"));
        byte[] back = Months.text(MonthWorkbook.read(source, policy).orElseThrow());

        assertThat(Months.meaning(Months.tree(back))).isEqualTo(Months.meaning(Months.tree(name)));
    }

    private static String settled(String name, byte[] month) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Exchange.writeResult(
                Exchange.resolveMonth(
                                PolicySource.of(Months.open(name, "policy.json")), new ByteArrayInputStream(month))
                        .orElseThrow()
                        .settle(),
                Locale.ENGLISH,
                out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
