package io.leansafety.workbook;

import static io.leansafety.workbook.Mistake.set;
import static io.leansafety.workbook.Mistake.value;

import io.leansafety.rule.Rule;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Mistakes that people make in workbooks of checklists, each named by sheet and cell and by nothing beside it. */
@Rule({"EXCHANGE", "C2", "V6"})
class ChecklistMistakesTest {
    private static final byte[] WORKBOOK =
            Checklists.xlsx(Checklists.WHOLE.getBytes(StandardCharsets.UTF_8), Locale.CHINESE);

    static Stream<Mistake> placesAndTimes() {
        return Stream.of(
                value("月份!A2", "2025-13", "not-a-period"),
                value("月份!A3", "2026-01", "second-month"),
                value("作业班次!A2", "T9", "unknown-subject"),
                value("作业班次!A3", "XS", "duplicate-operations"),
                value("作业班次!B2", "早班、午班", "unknown-value"),
                value("作业班次!B2", null, "missing-field"),
                value("作业班次!B3", "早班，早班", "duplicate-entry"),
                value("作业班次!C2", "周末", "unknown-value"),
                value("作业班次!D2", "2025-12-30, 2025-12-32", "not-a-date"),
                value("作业班次!D3", 46_000, "number-not-a-date"),
                value("作业班次!D3", LocalDateTime.of(2025, 12, 30, 8, 0), "date-with-time"),
                set("地点!A3", "L1", "duplicate-location 地点!A3, unknown-location 检查项目!D3, unknown-location 覆盖周期!C3"),
                value("地点!A3", "二号点", "not-an-id"),
                value("地点!C3", "T9", "unknown-subject"),
                value("地点岗位!A2", "L9", "no-such-row"),
                value("地点岗位!B2", "T9", "unknown-subject"),
                value("地点岗位!C2", null, "missing-field"),
                value("风险点!B3", "R1", "duplicate-entry"),
                set("风险点!B2", "R9", "unknown-risk-point 检查项目!I2"),
                value("风险点!D2", 5, "out-of-range"),
                value("风险点!D2", "红", "not-whole"));
    }

    static Stream<Mistake> duty() {
        return Stream.of(
                value("履职清单!A4", "P9", "unknown-person"),
                value("履职清单!C2", LocalDate.of(2024, 12, 31), "ends-before-it-begins"),
                value("履职清单!D2", "有效", "unknown-value"),
                set("履职清单!B3", LocalDate.of(2025, 1, 1), "duplicate-checklist 履职清单!A3, no-such-row 履职条款!B4"),
                set("履职清单!C2", null, ""),
                set(
                        "履职清单!D3",
                        "已发布",
                        "clause-without-basis 履职条款!E4, clause-without-count 履职条款!F4, "
                                + "clause-without-period 履职条款!G4, clause-without-weight 履职条款!H4"),
                set("履职条款!B2", LocalDate.of(2025, 2, 1), "weights-not-hundred 履职清单!A2, no-such-row 履职条款!B2"),
                value("履职条款!C3", "D1", "duplicate-entry"),
                value("履职条款!D4", null, "missing-field"),
                value("履职条款!E2", null, "clause-without-basis"),
                value("履职条款!E2", "安全生产法\n\n安全生产法", "duplicate-entry"),
                value("履职条款!E2", "培训制度\n" + "长".repeat(10_001), "text-too-long"),
                value("履职条款!E2", new WorkbookDraft.Formula("E3"), "formula-cell"),
                value("履职条款!F2", "四次", "not-whole"),
                value("履职条款!F2", 0, "out-of-range"),
                value("履职条款!G2", "旬", "unknown-value"),
                set("履职条款!H2", 60, "weights-not-hundred 履职清单!A2"),
                value("履职条款!H2", new BigDecimal("60.505"), "too-fine-points"),
                value("履职条款!I2", "看情况", "unknown-value"),
                value("履职条款!J2", 5, "needless-penalty"),
                value("履职条款!J3", null, "missing-field"));
    }

    static Stream<Mistake> inspection() {
        return Stream.of(
                value("现场检查清单!A3", "P9", "unknown-person"),
                value("现场检查清单!E2", -1, "out-of-range"),
                value("现场检查清单!F2", "十", "not-whole"),
                value("现场检查清单!G2", new BigDecimal("1.5"), "not-whole"),
                set("检查项目!A3", "P7", "no-such-row 检查项目!B3, coverage-without-item 覆盖周期!C3"),
                value("检查项目!C3", "I1", "duplicate-entry"),
                set("检查项目!D2", "L9", "unknown-location 检查项目!D2, coverage-without-item 覆盖周期!C2"),
                value("检查项目!E2", "体", "unknown-value"),
                value("检查项目!G3", null, "missing-field"),
                value("检查项目!I2", "R9", "unknown-risk-point"),
                value("覆盖周期!C3", "L1", "duplicate-entry"),
                value("覆盖周期!D2", "每周", "unknown-value"),
                value("覆盖周期!E2", 0, "out-of-range"),
                value("覆盖周期!E2", null, "missing-field"),
                value("覆盖周期!E3", 90, "needless-days"));
    }

    static Stream<Mistake> sheets() {
        return Stream.of(
                new Mistake("a sheet that got lost", "missing-sheet 履职条款!A1", draft -> draft.remove("履职条款")),
                new Mistake("a sheet of a month", "unknown-sheet 工资!A1", draft -> draft.set("工资!A1", "人员")),
                new Mistake(
                        "a header of another name",
                        "missing-column 履职条款!A1, unknown-column 履职条款!E1",
                        draft -> draft.set("履职条款!E1", "法律依据")),
                new Mistake(
                        "cells made one",
                        "merged-cells 覆盖周期!A2",
                        draft -> draft.set("覆盖周期!A3", null).merge("覆盖周期", "A2", "A3")));
    }

    @ParameterizedTest
    @MethodSource({"placesAndTimes", "duty", "inspection", "sheets"})
    void isNamedBySheetAndCell(Mistake mistake) {
        mistake.assertFound(WORKBOOK, source -> ChecklistWorkbook.read(source, Checklists.POLICY));
    }
}
