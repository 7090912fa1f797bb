package io.leansafety.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.rule.Problem;
import io.leansafety.rule.Rule;
import io.leansafety.workbook.RawWorkbook.RawCell;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cells say: numbers as Excel shows them, dates however they are typed, values in any language. */
@Rule({"V1", "V2", "V5", "EXCHANGE"})
class CellsTest {
    private static final byte[] WORKBOOK = Months.xlsx(Months.open("liability-chain", "month.json"), Locale.CHINESE);

    @ParameterizedTest
    @CsvSource({
        "160.10000000000001, 160.1",
        "160.09999999999999, 160.1",
        "0.30000000000000004, 0.3",
        "1.2E3, 1200",
        "9.9990000000000006E-2, 0.09999",
        "-0, 0",
        "0.0, 0",
        "1200.00, 1200",
        "123456789012.34, 123456789012.34",
        "1E+400, 1E+400",
        "0x1p3, 0x1p3"
    })
    void aNumberIsReadAsItIsShown(String stored, String shown) {
        assertThat(StoredNumber.plain(stored)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "46303, 0, 2026-10-08",
        "46303.0, 0, 2026-10-08",
        "46303.354166666664, 0, 2026-10-08T08:30",
        "44841, 1462, 2026-10-08",
        "61, 0, 1900-03-01",
        "60, 0, 60",
        "0.5, 0, 0.5",
        "-3, 0, -3",
        "2958465, 0, 9999-12-31",
        "2958466, 0, 2958466",
        "99999999999, 0, 99999999999"
    })
    void aDayIsCountedAsExcelCounts(String stored, int daysBefore, String day) {
        assertThat(StoredNumber.day(stored, daysBefore)).isEqualTo(day);
    }

    @Test
    void moneyIsTakenByItsDecimals() {
        byte[] stored =
                WorkbookDraft.patched(WORKBOOK, xml -> xml.replace("<v>160.05</v>", "<v>160.05000000000001</v>"));

        assertThat(stored).isNotEqualTo(WORKBOOK);
        assertThat(Months.text(read(stored))).isEqualTo(Months.text(read(WORKBOOK)));
    }

    @Test
    void anAmountWithMoreDigitsThanExcelKeepsIsWrittenAsText() {
        var month = Months.tree("liability-chain");
        month.withArrayProperty("wages").get(0).asObject().put("performance", "999999999999999.99");

        byte[] back = Months.text(read(Months.xlsx(Months.stream(month), Locale.ENGLISH)));

        assertThat(Months.tree(back).at("/wages/0/performance").asString()).isEqualTo("999999999999999.99");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.01", "4800.00", "-12.34", "1234567.89", "9999999999999.99", "-9999999999999.99"})
    void anAmountIsStoredToTheFen(String amount) {
        var month = Months.tree("liability-chain");
        month.withArrayProperty("wages").get(0).asObject().put("performance", amount);

        assertThat(RawWorkbook.of(Months.xlsx(Months.stream(month), Locale.CHINESE))
                        .column("工资", "C"))
                .filteredOn(RawCell::isNumber)
                .map(RawCell::text)
                .contains(amount);
    }

    @Test
    void aDateMayBeADateOrTextInIso() {
        WorkbookDraft draft = WorkbookDraft.of(WORKBOOK)
                .set("检查问题!B2", LocalDate.of(2026, 10, 8))
                .set("检查问题!B3", " 2026-10-09 ");

        assertThat(Months.text(read(draft.xlsx()))).isEqualTo(Months.text(read(WORKBOOK)));
    }

    @Test
    void aMonthThatExcelMadeADateOfIsStillTheMonth() {
        WorkbookDraft draft = WorkbookDraft.of(WORKBOOK).set("月份!A2", LocalDate.of(2026, 10, 1));

        assertThat(read(draft.xlsx()).facts().period()).hasToString("2026-10");
    }

    @Test
    void valuesAreUnderstoodInEveryLanguageAndAsCodes() {
        WorkbookDraft draft = WorkbookDraft.of(WORKBOOK)
                .set("检查问题!C2", "COMPANY")
                .set("价格项目!L5", "SUPERIOR, 公司;UNIT、车间 自查自纠")
                .set("人员!E2", " 班组长 ")
                .set("检查问题!F2", " 1 ");

        var month = Months.tree(Months.text(read(draft.xlsx())));

        assertThat(month.at("/findings/0/finder").asString()).isEqualTo("COMPANY");
        assertThat(month.at("/catalogs/0/items/3/caseByCase")).hasSize(5);
        assertThat(month.at("/organization/people/0/tier").asString()).isEqualTo("TEAM_LEADER");
        assertThat(month.at("/findings/0/quantity").isInt()).isTrue();
    }

    @Test
    void aNumberIsGoodEnoughForAnId() {
        WorkbookDraft draft = WorkbookDraft.of(WORKBOOK)
                .set("检查问题!A5", new BigDecimal("1004"))
                .set("问题责任人!A2", "1004")
                .set("问题责任人!B2", "班组长")
                .set("问题责任人!C2", "P3");

        assertThat(Months.tree(Months.text(read(draft.xlsx())))
                        .at("/findings/3/holders/TEAM_LEADER/0")
                        .asString())
                .isEqualTo("P3");
    }

    @Test
    void notesOfOnesOwnArePassedOver() {
        WorkbookDraft draft = WorkbookDraft.of(WORKBOOK)
                .set("#备注!A1", "给自己")
                .set("工资!H1", "# 核对")
                .set("工资!H2", new WorkbookDraft.Formula("1+1"))
                .set("说明!A99", "more");

        assertThat(Months.text(read(draft.xlsx()))).isEqualTo(Months.text(read(WORKBOOK)));
    }

    @Test
    void columnsMayChangePlacesAndRowsMayBeLeftBlank() {
        WorkbookDraft draft = WorkbookDraft.of(WORKBOOK)
                .set("每日得分!A1", "成绩")
                .set("每日得分!C1", "人员")
                .set("每日得分!A2", null)
                .set("每日得分!B2", null)
                .set("每日得分!C2", "  ")
                .set("每日得分!A3", 80.5)
                .set("每日得分!C3", "P1");

        var daily = Months.tree(Months.text(read(draft.xlsx()))).at("/daily");

        assertThat(daily).hasSize(1);
        assertThat(daily.at("/0/person").asString()).isEqualTo("P1");
        assertThat(daily.at("/0/score").asString()).isEqualTo("80.5");
    }

    @Test
    void whatStandsBelowItsOwnRowIsFoundAllTheSame() {
        List<Problem> problems = MonthWorkbook.read(Months.source(WorkbookDraft.of(WORKBOOK)
                        .set("工资!A99", "P1")
                        .set("工资!C99", "x")
                        .xlsx()))
                .problems();

        assertThat(problems).map(Problem::path).containsExactly("工资!C99");
    }

    private static ImportedMonth read(byte[] workbook) {
        return MonthWorkbook.read(Months.source(workbook)).orElseThrow();
    }
}
