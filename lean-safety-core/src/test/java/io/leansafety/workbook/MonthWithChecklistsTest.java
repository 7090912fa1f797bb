package io.leansafety.workbook;

import static io.leansafety.workbook.Mistake.set;
import static io.leansafety.workbook.Mistake.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.json.Exchange;
import io.leansafety.json.PolicySource;
import io.leansafety.rule.Rule;
import io.leansafety.settlement.MonthFacts;
import io.leansafety.value.Dice;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** The sheets of checklists, visits and acts of duty are in a month's workbook as a whole or not at all. */
@Rule({"EXCHANGE", "A1", "A4"})
class MonthWithChecklistsTest {
    private static final int TRIES = 100;
    private static final List<String> GROUP =
            List.of("作业班次", "地点", "地点岗位", "风险点", "履职清单", "履职条款", "现场检查清单", "检查项目", "覆盖周期", "检查记录", "履职记录");
    private static final byte[] WORKBOOK = Months.xlsx(Months.stream(month()), Locale.CHINESE);

    @TempDir
    private Path directory;

    /** A month with everything that scores are formed from. */
    private static ObjectNode month() {
        ObjectNode month = Months.tree("quiet-month");
        month.set(
                "checklists",
                Months.tree(Checklists.WHOLE.getBytes(StandardCharsets.UTF_8)).get("checklists"));
        month.withArrayProperty("visits")
                .addObject()
                .put("person", "P3")
                .put("date", "2025-12-08")
                .put("shift", "EARLY")
                .put("quality", "92.50");
        ObjectNode visit = month.withArrayProperty("visits")
                .addObject()
                .put("person", "P3")
                .put("date", "2025-12-09")
                .put("shift", "NIGHT");
        visit.putArray("items").add("I1").add("I2");
        visit.putArray("findings").add("F1").add("F-2");
        month.withArrayProperty("dutyWork")
                .addObject()
                .put("person", "P3")
                .put("clause", "D1")
                .put("date", "2025-12-08")
                .put("count", 2)
                .put("evidence", "会议记录 7");
        return month;
    }

    @Test
    void everyFieldComesBack() {
        for (Locale language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            byte[] workbook = Months.xlsx(Months.stream(month()), language);

            assertThat(Months.meaning(Months.tree(Months.text(read(Months.source(workbook))))))
                    .isEqualTo(Months.meaning(month()));
        }
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void aWorkbookLosesNothing(@ForAll("months") ObjectNode any) {
        byte[] workbook = Months.xlsx(Months.stream(any), Locale.CHINESE);

        assertThat(read(Months.source(workbook)).facts()).isEqualTo(facts(any));
    }

    @Test
    void csvFilesLoseNothing() {
        MonthWorkbook.write(Months.stream(month()), Locale.CHINESE, WorkbookTarget.csv(directory))
                .orElseThrow();

        assertThat(read(WorkbookSource.csv(directory)).facts()).isEqualTo(facts(month()));
    }

    @Test
    void theSheetsAreThereWhenTheMonthSaysAnyOfThem() {
        assertThat(RawWorkbook.of(WORKBOOK).names()).endsWith(GROUP.toArray(String[]::new));

        ObjectNode visitsAlone = month();
        visitsAlone.remove(List.of("checklists", "dutyWork"));
        assertThat(RawWorkbook.of(Months.xlsx(Months.stream(visitsAlone), Locale.CHINESE))
                        .names())
                .containsAll(GROUP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"duty\": []}", "null"})
    void theSheetsAreNotThereWhenTheMonthSaysNoneOfThem(String checklists) {
        ObjectNode month = Months.tree("quiet-month");
        month.set("checklists", Months.tree(checklists.getBytes(StandardCharsets.UTF_8)));
        month.putArray("visits");

        assertThat(RawWorkbook.of(Months.xlsx(Months.stream(month), Locale.CHINESE))
                        .names())
                .doesNotContainAnyElementsOf(GROUP);
    }

    @Test
    void theTemplateHasTheSheetsWhenAskedFor() {
        ByteArrayOutputStream without = new ByteArrayOutputStream();
        ByteArrayOutputStream with = new ByteArrayOutputStream();
        MonthWorkbook.template(Locale.CHINESE, WorkbookTarget.xlsx(without));
        MonthWorkbook.templateWithChecklists(Locale.CHINESE, WorkbookTarget.xlsx(with));

        assertThat(RawWorkbook.of(without.toByteArray()).names()).doesNotContainAnyElementsOf(GROUP);
        assertThat(RawWorkbook.of(with.toByteArray()).names()).endsWith(GROUP.toArray(String[]::new));
        assertThat(MonthWorkbook.read(Months.source(with.toByteArray())).problems())
                .map(Mistake::said)
                .containsExactly("missing-field 月份!A2");
    }

    @Test
    void eachSheetThatGotLostIsNamed() {
        for (String sheet : GROUP) {
            new Mistake("without " + sheet, "missing-sheet " + sheet + "!A1", draft -> draft.remove(sheet))
                    .assertFound(WORKBOOK, MonthWorkbook::read);
        }
    }

    @Test
    void withoutAnyOfTheSheetsTheMonthIsWhole() {
        WorkbookDraft draft = WorkbookDraft.of(WORKBOOK);
        GROUP.forEach(draft::remove);

        assertThat(read(Months.source(draft.xlsx())).facts()).isEqualTo(facts(Months.tree("quiet-month")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"检查记录!B2 not-a-date", "检查记录!C2 unknown-value", "检查记录!E2 not-a-number", "履职记录!D2 not-whole"})
    void aMistakeIsNamedByItsCell(String where) {
        String[] parts = where.split(" ", -1);

        Mistake.value(parts[0], "上次", parts[1]).assertFound(WORKBOOK, MonthWorkbook::read);
    }

    static Stream<Mistake> ofWork() {
        return Stream.of(
                value("检查记录!A2", "P99", "unknown-person"),
                value("检查记录!A2", "P8", "no-inspection-checklist-that-day"),
                value("检查记录!B5", LocalDate.of(2026, 11, 1), "after-the-month"),
                set("检查记录!B5", LocalDate.of(2026, 10, 2), "second-visit 检查记录!A5"),
                value("检查记录!D4", "I3, I99", "unknown-checklist-item"),
                value("履职记录!A2", "P8", "no-duty-checklist-that-day"),
                value("履职记录!B2", "D99", "unknown-clause"),
                value("履职记录!D5", 0, "out-of-range"),
                value("履职考核!B4", 95, "score-and-work"),
                value("检查项目!D2", "L99", "unknown-location"));
    }

    @ParameterizedTest
    @MethodSource("ofWork")
    void whatIsWrongWithTheWorkIsNamedByItsCell(Mistake mistake) {
        String name = "inspection-visits";
        byte[] workbook = Months.xlsx(Months.open(name, "month.json"), Locale.CHINESE);

        mistake.assertFound(
                workbook, source -> MonthWorkbook.read(source, PolicySource.of(Months.open(name, "policy.json"))));
    }

    private static ImportedMonth read(WorkbookSource source) {
        return MonthWorkbook.read(source).orElseThrow();
    }

    private static MonthFacts facts(ObjectNode month) {
        return Exchange.readMonth(Months.stream(month)).orElseThrow();
    }

    @Provide
    Arbitrary<ObjectNode> months() {
        return Arbitraries.randomValue(random -> any(random.nextLong()));
    }

    private static ObjectNode any(long seed) {
        Dice dice = new Dice(seed);
        ObjectNode month = month();
        month.setAll(Months.tree(AnyChecklists.of(seed).text()).asObject().without("format"));
        IntStream.range(0, dice.upTo(3))
                .forEach(i -> month.withArrayProperty("visits")
                        .addObject()
                        .put("person", "P" + i)
                        .put("date", "2026-01-0" + (1 + dice.upTo(8)))
                        .put("shift", dice.pick("EARLY", "MIDDLE", "NIGHT"))
                        .put("quality", dice.maybe(dice.score().toString())));
        IntStream.range(0, dice.upTo(3))
                .forEach(i -> month.withArrayProperty("dutyWork")
                        .addObject()
                        .put("person", "P" + i)
                        .put("clause", "D1")
                        .put("date", "2026-01-0" + (1 + dice.upTo(8)))
                        .put("count", dice.maybe(1 + dice.upTo(9)))
                        .put("evidence", dice.maybe(dice.pick(HostileTextTest.HOSTILE))));
        return month;
    }
}
