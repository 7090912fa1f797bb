package io.leansafety.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.checklist.ResolvedChecklists;
import io.leansafety.print.HostileTexts;
import io.leansafety.rule.Rule;
import io.leansafety.value.SubjectId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Rule("C3")
class WorkbookViewTest {
    private static final SubjectId WORKSHOP = new SubjectId("W1");

    static List<String> hostileTexts() {
        return HostileTexts.all();
    }

    @Test
    void aListHasARowForEachRiskPoint() throws IOException {
        byte[] workbook = workbooks(AnyChecklists.company()).findFirst().orElseThrow();

        assertThat(rows(workbook, "场所与风险点"))
                .contains("一分公司 › 铆焊车间|L1|行车区|起重伤害|1级 红|1", "一分公司 › 装配车间|L4|喷漆房|||0")
                .hasSize(7);
        assertThat(rows(workbook, "场所检查安排")).contains("L1|行车区|P3|丙|主任|每7天|10|0|3");
        assertThat(rows(workbook, "人员与清单")).contains("甲|P1|新升公司|副总经理|无|无|||", "丁|P4|下料班|班长|2|1|20||");
        assertThat(rows(workbook, "四色风险分布")).contains("合计|4|1|1|1|1");
    }

    @Test
    void aTableHasARowForEachItemAndForEachRiskThatNobodyInspects() throws IOException {
        byte[] workbook = workbooks(AnyChecklists.company()).skip(1).findFirst().orElseThrow();

        assertThat(rows(workbook, "现场检查项目"))
                .contains(
                        "铆焊车间|行车区|吊具|无断丝|点|起重|起重伤害|1级 红|主任 每7天",
                        "铆焊车间|行车区|无检查项目||||高处坠落|2级 橙|",
                        "下料班|气瓶间|气瓶间距||线||火灾|3级 黄|铆焊车间 主任 每月；班长 每季度",
                        "下料班|切割间|无检查项目||||||")
                .hasSize(7);
    }

    @Test
    void cardsHaveTheirClausesItemsAndFrequencies() throws IOException {
        byte[] workbook = workbooks(AnyChecklists.company()).skip(2).findFirst().orElseThrow();

        assertThat(rows(workbook, "履职清单"))
                .contains("铆焊车间|主任|丙|讲安全课|培训制度|每季度1次|40.00|1.50", "下料班|班长|丁、戊|开班前会|制度|每月20次|50.00|");
        assertThat(rows(workbook, "现场检查项目"))
                .contains("铆焊车间|主任|丙|行车区|每7天|吊具|无断丝|点 起重|起重伤害|1级 红", "下料班|班长||切割间||无检查项目||||");
        assertThat(rows(workbook, "检查班次")).contains("铆焊车间|主任|丙|10|0|3");
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void whatSomebodyWroteIsATextAndNeverAFormula(String text) throws IOException {
        for (byte[] workbook : workbooks(AnyChecklists.companyOf(text)).toList()) {
            try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
                for (Sheet sheet : read.getSheets().toList()) {
                    assertThat(sheet.read().stream().flatMap(Row::stream).filter(Objects::nonNull))
                            .noneMatch(cell -> cell.getType() == CellType.FORMULA);
                }
            }
        }
    }

    private static Stream<byte[]> workbooks(ResolvedChecklists checklists) {
        return Stream.of(
                        ChecklistView.of(EnterpriseList.of(checklists), Locale.CHINESE),
                        ChecklistView.of(
                                WorkshopTable.find(checklists, WORKSHOP).orElseThrow(), Locale.CHINESE),
                        ChecklistView.of(PostCard.all(checklists, WORKSHOP), Locale.CHINESE))
                .map(AnyChecklists::workbook);
    }

    /** The rows of a sheet, their cells with bars between them. */
    private static List<String> rows(byte[] workbook, String name) throws IOException {
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            List<Row> rows = read.findSheet(name).orElseThrow().read();
            int columns = rows.get(0).getCellCount();
            return rows.stream().map(row -> text(row, columns)).toList();
        }
    }

    private static String text(Row row, int columns) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < columns; i++) {
            text.append(i == 0 ? "" : "|")
                    .append(row.getOptionalCell(i).map(cell -> cell.getText()).orElse(""));
        }
        return text.toString();
    }
}
