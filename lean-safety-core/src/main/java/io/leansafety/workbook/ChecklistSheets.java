package io.leansafety.workbook;

import static io.leansafety.workbook.Column.choice;
import static io.leansafety.workbook.Column.choices;
import static io.leansafety.workbook.Column.count;
import static io.leansafety.workbook.Column.date;
import static io.leansafety.workbook.Column.dates;
import static io.leansafety.workbook.Column.decimal;
import static io.leansafety.workbook.Column.id;
import static io.leansafety.workbook.Column.period;
import static io.leansafety.workbook.Column.prose;
import static io.leansafety.workbook.Column.text;
import static io.leansafety.workbook.Column.texts;

import io.leansafety.checklist.ChecklistFacts;
import io.leansafety.json.Exchange;
import io.leansafety.rule.Document;
import io.leansafety.rule.RuleId;
import io.leansafety.workbook.Sheet.Shape;
import java.util.List;
import java.util.stream.Stream;

/** Which sheet and which column is which field of a {@code lean-safety-checklists/1}: the one table of it. */
final class ChecklistSheets {
    private static final List<String> LOCATION = List.of("location");
    private static final List<String> VERSION = List.of("person", "checklistFrom");

    /** The checklists of a company. */
    static final Book<ChecklistFacts> BOOK = new Book<>(
            "lean-safety-checklists/1",
            Document.CHECKLISTS,
            Stream.concat(organization(), checklists()).toList(),
            Exchange::checkChecklists);

    private ChecklistSheets() {}

    private static Stream<Sheet> organization() {
        return Stream.of(
                Sheet.document("reviewedMonth", RuleId.V6, period("period").required()),
                OrganizationSheets.subjects(),
                OrganizationSheets.people(),
                OrganizationSheets.roles());
    }

    /** The sheets of the object {@code checklists}, which months have too. */
    static Stream<Sheet> checklists() {
        return Stream.of(operations(), locations(), duty(), inspection());
    }

    private static Sheet operations() {
        return Sheet.list(
                "checklists.operations",
                RuleId.C1_8,
                id("subject").required(),
                choices("shifts", Choices.SHIFT).required(),
                choices("restWeekdays", Choices.WEEKDAY),
                dates("restDays"));
    }

    private static Sheet locations() {
        Sheet locations = Sheet.list(
                "checklists.locations",
                RuleId.C1_7,
                id("id").required(),
                text("name"),
                id("subject").required());
        locations.under(
                "posts",
                "posts",
                Shape.LIST,
                RuleId.C1_7,
                LOCATION,
                id("subject"),
                text("post").required());
        locations.under(
                "riskPoints",
                "riskPoints",
                Shape.LIST,
                RuleId.H3,
                LOCATION,
                id("id").required(),
                text("title"),
                count("level").required());
        return locations;
    }

    private static Sheet duty() {
        Sheet duty = Sheet.list(
                "dutyChecklists",
                "checklists.duty",
                RuleId.C2,
                id("person").required(),
                date("from").required(),
                date("to"),
                choice("state", Choices.VERSION));
        duty.under(
                "clauses",
                "clauses",
                Shape.LIST,
                RuleId.C1_2,
                VERSION,
                id("id").required(),
                prose("text").required(),
                texts("basis"),
                count("required"),
                choice("period", Choices.PERIOD),
                decimal("weight"),
                choice("scoring", Choices.SCORING),
                decimal("penalty"));
        return duty;
    }

    private static Sheet inspection() {
        Sheet inspection = Sheet.list("inspectionChecklists", "checklists.inspection", RuleId.C2, inspectionColumns());
        inspection.under(
                "inspectionItems",
                "items",
                Shape.LIST,
                RuleId.C1_7,
                VERSION,
                id("id").required(),
                id("location").required(),
                choice("layer", Choices.LAYER),
                text("specialty"),
                prose("check").required(),
                prose("standard"),
                id("riskPoint"));
        inspection.under(
                "coverage",
                "coverage",
                Shape.LIST,
                RuleId.A4,
                VERSION,
                id("location").required(),
                choice("cycle", Choices.CYCLE).required(),
                count("days"));
        return inspection;
    }

    private static Column[] inspectionColumns() {
        Stream<Column> version = Stream.of(
                id("person").required(), date("from").required(), date("to"), choice("state", Choices.VERSION));
        // a frequency of no shift says no more than none
        Stream<Column> frequency = Choices.SHIFT.codes().stream()
                .map(shift -> count("frequency." + shift).otherwise(""));
        return Stream.concat(version, frequency).toArray(Column[]::new);
    }
}
