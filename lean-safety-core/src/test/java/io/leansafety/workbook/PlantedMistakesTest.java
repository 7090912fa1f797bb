package io.leansafety.workbook;

import static io.leansafety.workbook.Mistake.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.json.PolicySource;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Problem;
import io.leansafety.rule.Rule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Mistakes that people make in workbooks, each named by sheet and cell and by nothing beside it. */
@Rule({"EXCHANGE", "V2", "V5"})
class PlantedMistakesTest {
    private static final String CASE = "liability-chain";
    private static final byte[] WORKBOOK = Months.xlsx(Months.open(CASE, "month.json"), Locale.CHINESE);

    static Stream<Mistake> values() {
        return Stream.of(
                value("检查问题!B2", "2026年10月8日", "not-a-date"),
                value("检查问题!B2", "10/8/2026", "not-a-date"),
                value("检查问题!B2", "2026-02-30", "not-a-date"),
                value("检查问题!B2", 46_303, "number-not-a-date"),
                value("检查问题!B2", LocalDateTime.of(2026, 10, 8, 8, 30), "date-with-time"),
                value("检查问题!B2", LocalDate.of(2026, 11, 1), "found-after-month"),
                value("检查问题!B2", new WorkbookDraft.Formula("TODAY()"), "formula-cell"),
                value("检查问题!C2", "领导", "unknown-value"),
                value("检查问题!E2", "V-X", "unknown-item"),
                value("检查问题!F2", new BigDecimal("1.5"), "not-whole"),
                value("检查问题!F2", 0, "bad-quantity"),
                value("检查问题!F2", "两个", "not-whole"),
                value("检查问题!F2", true, "not-whole"),
                value("检查问题!G2", "T9", "unknown-subject"),
                value("检查问题!H2", "P99", "unknown-person"),
                value("检查问题!A3", "F1", "duplicate-reference"),
                value("履职考核!B2", 101, "out-of-range-score"),
                value("履职考核!B2", new BigDecimal("95.123"), "too-fine-score"),
                value("履职考核!B2", "优", "not-a-number"),
                value("履职考核!B2", LocalDate.of(2026, 4, 5), "date-not-wanted"),
                value("工资!C2", -1, "negative-amount"),
                value("工资!C2", "4,800.00", "not-a-number"),
                value("工资!C2", "￥4800", "not-a-number"),
                value("工资!C2", new BigDecimal("100.005"), "too-fine-money"),
                value("工资!C2", new BigDecimal("10000000000000000"), "out-of-range-money"),
                value("工资!C2", new WorkbookDraft.Formula("C3*2"), "formula-cell"),
                value("工资!C2", new WorkbookDraft.Failed(), "error-cell"),
                value("人员!B2", "长".repeat(10_001), "text-too-long"),
                value("人员!E2", "KING", "unknown-tier"),
                value("角色!E2", LocalDate.of(2025, 12, 31), "ends-before-it-begins"),
                value("价格项目!D7", "GOSSIP", "unknown-kind"),
                value("价格项目!G2", -5, "negative-amount"),
                value("价格项目!L5", "公司、单位、老板", "unknown-value"),
                value("人员联责!C3", "V-X", "no-such-row"),
                value("计件定额工资!A2", "P77", "no-such-row"),
                value("计件定额工资!B3", LocalDate.of(2026, 10, 1), "duplicate-row"),
                value("计件定额工资!C2", "很多", "not-a-number"),
                value("月份!A2", "2026-13", "not-a-period"),
                value("月份!A2", 202_610, "not-a-period"));
    }

    static Stream<Mistake> changes() {
        return Stream.of(
                new Mistake("a field left out", "missing-field 检查问题!E2", draft -> draft.set("检查问题!E2", null)),
                new Mistake(
                        "a row that does not say whose it is",
                        "missing-field 计件定额工资!A2",
                        draft -> draft.set("计件定额工资!A2", null)),
                new Mistake("no month", "missing-field 月份!A2", draft -> draft.set("月份!A2", null)),
                new Mistake("two months", "second-month 月份!A3", draft -> draft.set("月份!A3", "2026-11")),
                new Mistake(
                        "cells made one",
                        "merged-cells 人员!C2",
                        draft -> draft.set("人员!C3", null).merge("人员", "C2", "C3")),
                new Mistake("a sheet that got lost", "missing-sheet 检查问题!A1", draft -> draft.remove("检查问题")),
                new Mistake(
                        "a sheet of another name",
                        "unknown-sheet 检查问题 (2)!A1",
                        draft -> draft.copy("检查问题", "检查问题 (2)")),
                new Mistake(
                        "a sheet in two languages", "duplicate-sheet People!A1", draft -> draft.copy("人员", "People")),
                new Mistake(
                        "a header of another name",
                        "missing-column 工资!A1, unknown-column 工资!C1",
                        draft -> draft.set("工资!C1", "绩效")),
                new Mistake(
                        "a header twice",
                        "missing-column 工资!A1, duplicate-column 工资!D1",
                        draft -> draft.set("工资!D1", "绩效工资")),
                new Mistake(
                        "a header that is a number",
                        "missing-column 工资!A1, unknown-column 工资!C1",
                        draft -> draft.set("工资!C1", 7)),
                new Mistake("no header at all", "no-header 工资!A1", draft -> draft.removeRow("工资", 1)),
                new Mistake("a cell beside the table", "cell-without-header 工资!H9", draft -> draft.set("工资!H9", "合计")),
                new Mistake(
                        "a role that nobody holds",
                        "no-holder 检查问题!A2, no-holder 检查问题!A3",
                        draft -> draft.removeRow("角色", 2)),
                new Mistake("an assessment that is due", "missing-duty 履职考核!A1", draft -> draft.removeRow("履职考核", 2)),
                new Mistake("an amount and a share", "amount-and-share 人员联责!J3", draft -> draft.set("人员联责!F3", 5)),
                new Mistake(
                        "neither yes nor no",
                        "wrong-type-truth 专项安全工资!C2",
                        draft ->
                                draft.set("专项安全工资!A2", "U1").set("专项安全工资!B2", 0).set("专项安全工资!C2", "也许")),
                new Mistake(
                        "a score among scores",
                        "out-of-range-score 现场检查!C2",
                        draft -> draft.set("现场检查!B2", null).set("现场检查!C2", "90，101，80")),
                new Mistake(
                        "more visits than numbers",
                        "not-whole 现场检查!G2",
                        draft -> draft.set("现场检查!B2", null)
                                .set("现场检查!C2", 90)
                                .set("现场检查!F2", 2)
                                .set("现场检查!G2", "许多")),
                new Mistake(
                        "a long number for an id",
                        "number-too-long 免考核!A2",
                        draft -> draft.set("免考核!A2", new BigDecimal("110101199001011234"))
                                .set("免考核!B2", 1)),
                new Mistake(
                        "a name for an id",
                        "not-an-id 免考核!A2",
                        draft -> draft.set("免考核!A2", "张三").set("免考核!B2", 1)),
                new Mistake(
                        "a holder that nobody knows",
                        "unknown-person 问题责任人!C2",
                        draft -> draft.set("问题责任人!A2", "F1")
                                .set("问题责任人!B2", "安监员")
                                .set("问题责任人!C2", "P99")),
                new Mistake(
                        "a role that is none",
                        "not-an-id 问题责任人!B2",
                        draft -> draft.set("问题责任人!A2", "F1")
                                .set("问题责任人!B2", "头儿")
                                .set("问题责任人!C2", "P3")),
                new Mistake(
                        "a benchmark of nobody",
                        "unknown-person 岗位安全考核基准!B2",
                        draft -> draft.set("专项安全工资!A2", "U1")
                                .set("专项安全工资!B2", 0)
                                .set("专项安全工资!C2", "是")
                                .set("岗位安全考核基准!A2", "U1")
                                .set("岗位安全考核基准!B2", "P99")
                                .set("岗位安全考核基准!C2", 100)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"values", "changes"})
    void isNamedBySheetAndCell(Mistake mistake) {
        mistake.assertFound(WORKBOOK, PlantedMistakesTest::read);
    }

    @Test
    void areMoreThanThirty() {
        assertThat(Stream.concat(values(), changes())).hasSizeGreaterThan(60);
    }

    @Test
    void allComeAtOnceInTheOrderOfTheSheets() {
        WorkbookDraft draft = WorkbookDraft.of(WORKBOOK)
                .set("检查问题!B2", "昨天")
                .set("履职考核!B3", 101)
                .set("人员!C2", "T9")
                .set("工资!C2", new WorkbookDraft.Formula("1+1"))
                .set("检查问题!E3", "V-X");

        assertThat(problems(draft))
                .map(Mistake::said)
                .containsExactly(
                        "unknown-subject 人员!C2",
                        "formula-cell 工资!C2",
                        "out-of-range-score 履职考核!B3",
                        "not-a-date 检查问题!B2",
                        "unknown-item 检查问题!E3");
    }

    @Test
    void warningsHaveTheirCellsToo() {
        assertThat(problems(WorkbookDraft.of(WORKBOOK)))
                .map(Mistake::said)
                .containsExactly("finder-elsewhere 检查问题!C3", "finder-elsewhere 检查问题!C4");
    }

    /** Both places are cells, for nobody who fills in a workbook knows another. */
    @Test
    void whatComesTwiceIsNamedByBothCells() {
        assertThat(problems(WorkbookDraft.of(WORKBOOK).set("检查问题!A3", "F1")))
                .filteredOn(problem -> problem.code().equals("duplicate-reference"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.path()).isEqualTo("检查问题!A3");
                    assertThat(problem.arguments()).containsEntry("first", "检查问题!A2");
                });
    }

    private static List<Problem> problems(WorkbookDraft draft) {
        return read(Months.source(draft.xlsx())).problems();
    }

    private static Outcome<ImportedMonth> read(WorkbookSource source) {
        return MonthWorkbook.read(source, PolicySource.of(Months.open(CASE, "policy.json")));
    }
}
