package io.leansafety.workbook;

import static io.leansafety.workbook.Column.choice;
import static io.leansafety.workbook.Column.choices;
import static io.leansafety.workbook.Column.count;
import static io.leansafety.workbook.Column.date;
import static io.leansafety.workbook.Column.decimal;
import static io.leansafety.workbook.Column.decimals;
import static io.leansafety.workbook.Column.id;
import static io.leansafety.workbook.Column.ids;
import static io.leansafety.workbook.Column.period;
import static io.leansafety.workbook.Column.text;
import static io.leansafety.workbook.Column.truth;

import io.leansafety.json.Exchange;
import io.leansafety.rule.Document;
import io.leansafety.rule.RuleId;
import io.leansafety.settlement.MonthFacts;
import io.leansafety.workbook.Sheet.Group;
import io.leansafety.workbook.Sheet.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Which sheet and which column is which field of a {@code lean-safety-month/1}: the one table of it. */
final class MonthSheets {
    private static final List<String> CATALOG = List.of("owner", "catalogFrom");
    private static final List<String> ITEM = List.of("owner", "catalogFrom", "item");
    private static final List<String> PERSON = List.of("person");
    private static final List<String> FINDING = List.of("finding");
    private static final List<String> CORRECTED = List.of("correctedMonth");

    /** The month. */
    static final Book<MonthFacts> BOOK = new Book<>(
            "lean-safety-month/1",
            Document.MONTH,
            Stream.of(always(), work(), corrections()).flatMap(sheets -> sheets).toList(),
            Exchange::checkMonth);

    private MonthSheets() {}

    private static Stream<Sheet> always() {
        return Stream.of(
                Sheet.document("month", RuleId.V5, period("period").required()),
                OrganizationSheets.subjects(),
                OrganizationSheets.people(),
                OrganizationSheets.roles(),
                catalogs(),
                wages(),
                pools(),
                exempt(),
                duty(),
                inspection(),
                daily(),
                findings(),
                handovers(),
                tenders(),
                vetoes());
    }

    private static Sheet catalogs() {
        Sheet catalogs = Sheet.list(
                "catalogs", RuleId.P1, id("owner").required(), date("from").required(), date("to"));
        Sheet items = catalogs.under(
                "items",
                "items",
                Shape.LIST,
                RuleId.P1,
                CATALOG,
                with(
                        prices("subjectPrice"),
                        List.of(
                                id("code").required(),
                                choice("kind", Choices.KIND).required(),
                                text("title"),
                                text("unit")),
                        choices("caseByCase", Choices.FINDER),
                        text("source")));
        items.under(
                "subjectCharges",
                "subjectCharges",
                Shape.LIST,
                RuleId.P4,
                ITEM,
                with(prices("amount"), List.of(choice("level", Choices.LEVEL).required())));
        items.under(
                "charges",
                "charges",
                Shape.LIST,
                RuleId.P5,
                ITEM,
                with(
                        prices("amount"),
                        List.of(choice("role", Choices.ROLE).required()),
                        decimal("shareOfOffender"),
                        choice("sharing", Choices.SHARING)));
        items.under(
                "itemDeductions",
                "deductions",
                Shape.LIST,
                RuleId.A2B,
                ITEM,
                choice("role", Choices.ROLE).required(),
                choice("category", Choices.CATEGORY).required(),
                decimal("points").required(),
                choices("finders", Choices.FINDER));
        items.under(
                "rewards",
                "rewards",
                Shape.LIST,
                RuleId.P8,
                ITEM,
                with(
                        prices("amount"),
                        List.of(choice("role", Choices.ROLE).required()),
                        choice("sharing", Choices.SHARING)));
        return catalogs;
    }

    private static Sheet wages() {
        Sheet wages = Sheet.list(
                "wages",
                RuleId.S1,
                id("person").required(),
                decimal("entitlement"),
                decimal("performance"),
                decimal("other"),
                decimal("broughtForward"),
                decimal("minimumWage"));
        wages.under(
                "quota",
                "quota",
                Shape.MAP,
                RuleId.S4,
                PERSON,
                date("date").required(),
                decimal("amount").required());
        return wages;
    }

    private static Sheet pools() {
        Sheet pools = Sheet.list(
                "pools",
                RuleId.S1,
                id("unit").required(),
                decimal("specialFund").required(),
                truth("goalMet").required(),
                decimal("wageQuota.year"),
                decimal("wageQuota.usedBefore"));
        pools.under(
                "benchmarks",
                "benchmarks",
                Shape.MAP,
                RuleId.S1,
                List.of("unit"),
                id("person").required(),
                decimal("amount").required());
        return pools;
    }

    private static Sheet exempt() {
        return Sheet.list(
                "exempt", RuleId.O2, id("person").required(), decimal("ratio").required(), text("reason"));
    }

    private static Sheet duty() {
        Sheet duty = Sheet.list("duty", RuleId.A1, id("person").required(), decimal("selfCheck"));
        duty.under(
                "deductions",
                "deductions",
                Shape.LIST,
                RuleId.A2,
                PERSON,
                choice("category", Choices.CATEGORY).required(),
                decimal("points").required(),
                text("reason").required(),
                text("evidence").required());
        return duty;
    }

    private static Sheet inspection() {
        List<Column> columns = new ArrayList<>(List.of(
                id("person").required(),
                decimal("score"),
                decimals("quality"),
                count("locationsRequired"),
                count("locationsCovered")));
        for (String shift : Choices.SHIFT.codes()) {
            columns.add(count("visits." + shift + ".required").otherwise("0"));
            columns.add(count("visits." + shift + ".done").otherwise("0"));
        }
        return Sheet.list("inspection", RuleId.A4, columns.toArray(Column[]::new));
    }

    private static Sheet daily() {
        return Sheet.list(
                "daily",
                RuleId.S4,
                id("person").required(),
                date("date").required(),
                decimal("score").required());
    }

    private static Sheet findings() {
        Sheet findings = Sheet.list(
                "findings",
                RuleId.P4,
                id("id").required(),
                date("foundOn").required(),
                choice("finder", Choices.FINDER).required(),
                id("foundBy"),
                id("item").required(),
                count("quantity"),
                id("subject").required(),
                id("offender"),
                choice("shift", Choices.SHIFT),
                text("specialty"),
                count("occurrence"),
                choice("status", Choices.STATUS),
                id("beneficiary"));
        findings.under(
                "holders",
                "holders",
                Shape.GROUPS,
                RuleId.O4,
                FINDING,
                choice("role", Choices.ROLE).required(),
                id("person").required());
        findings.under(
                "decision",
                "decision",
                Shape.LIST,
                RuleId.P7,
                FINDING,
                id("person"),
                id("subject"),
                decimal("amount").required());
        return findings;
    }

    private static Sheet handovers() {
        Sheet handovers = Sheet.list(
                "handovers",
                RuleId.T1,
                id("id").required(),
                date("date").required(),
                choice("shift", Choices.SHIFT).required(),
                id("from").required(),
                id("to").required(),
                truth("accepted"));
        handovers.under(
                "handoverProblems",
                "problems",
                Shape.LIST,
                RuleId.T1,
                List.of("handover"),
                id("item").required(),
                choice("finder", Choices.FINDER).required(),
                count("quantity"),
                choice("state", Choices.STATE).required());
        return handovers;
    }

    private static Sheet tenders() {
        return Sheet.list(
                "tenders",
                RuleId.T2,
                id("id").required(),
                choice("reason", Choices.REASON).required(),
                id("from").required(),
                id("awardee"),
                id("item").required(),
                count("quantity"),
                decimal("bid"),
                choice("state", Choices.STEP).required(),
                date("acceptedOn"));
    }

    private static Sheet vetoes() {
        return Sheet.list(
                "vetoes",
                RuleId.S2B,
                id("person"),
                id("subject"),
                ids("tiers", Choices.TIER),
                decimal("ratio").required(),
                text("reason"));
    }

    /** What scores that are not given are formed from. */
    private static Stream<Sheet> work() {
        return Stream.concat(ChecklistSheets.checklists(), Stream.of(visits(), dutyWork()))
                .map(sheet -> sheet.optional(Group.WORK));
    }

    private static Sheet visits() {
        return Sheet.list(
                "visits",
                RuleId.A4,
                id("person").required(),
                date("date").required(),
                choice("shift", Choices.SHIFT).required(),
                ids("items"),
                decimal("quality"),
                ids("findings"));
    }

    private static Sheet dutyWork() {
        return Sheet.list(
                "dutyWork",
                RuleId.A1,
                id("person").required(),
                id("clause").required(),
                date("date").required(),
                count("count"),
                text("evidence"));
    }

    private static Stream<Sheet> corrections() {
        Sheet corrections = Sheet.list(
                        "corrections", RuleId.S11B, period("month").required())
                .optional(Group.CORRECTIONS);
        corrections.under(
                "correctionEntries",
                "entries",
                Shape.LIST,
                RuleId.S11B,
                CORRECTED,
                date("date").required(),
                id("debit").required(),
                id("credit").required(),
                decimal("amount").required(),
                id("rule").required(),
                id("reference").required());
        baseWages(corrections, "correctionQuota", "quotaWages");
        baseWages(corrections, "correctionPerformance", "performanceWages");
        return Stream.of(corrections);
    }

    private static void baseWages(Sheet corrections, String sheet, String field) {
        corrections.under(
                sheet,
                field,
                Shape.MAP,
                RuleId.S11B,
                CORRECTED,
                id("person").required(),
                decimal("amount").required());
    }

    private static List<Column> prices(String field) {
        return Choices.FINDER.codes().stream()
                .map(finder -> decimal(field + "." + finder))
                .toList();
    }

    /** Columns in the order before, prices, after. */
    private static Column[] with(List<Column> prices, List<Column> before, Column... after) {
        return Stream.of(before, prices, List.of(after)).flatMap(List::stream).toArray(Column[]::new);
    }
}
