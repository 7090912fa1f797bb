package io.leansafety.workbook;

import static io.leansafety.workbook.Column.choice;
import static io.leansafety.workbook.Column.date;
import static io.leansafety.workbook.Column.id;
import static io.leansafety.workbook.Column.text;

import io.leansafety.rule.RuleId;
import io.leansafety.workbook.Sheet.Shape;
import java.util.List;

/** The sheets of an {@code organization}, which is the same in every document that has one. */
final class OrganizationSheets {
    private OrganizationSheets() {}

    static Sheet subjects() {
        return Sheet.list(
                "organization.subjects",
                RuleId.O1,
                id("id").required(),
                text("name"),
                choice("level", Choices.LEVEL).required(),
                id("parent"));
    }

    static Sheet people() {
        Sheet people = Sheet.list(
                "organization.people",
                RuleId.O2,
                id("id").required(),
                text("name"),
                id("subject"),
                text("post"),
                choice("tier", Choices.TIER));
        people.under(
                "assignments",
                "assignments",
                Shape.LIST,
                RuleId.O2,
                List.of("person"),
                id("subject").required(),
                text("post"),
                choice("tier", Choices.TIER),
                date("from").required(),
                date("to"));
        return people;
    }

    static Sheet roles() {
        return Sheet.list(
                "organization.roles",
                RuleId.O4,
                choice("role", Choices.ROLE).required(),
                id("subject").required(),
                id("person").required(),
                date("from").required(),
                date("to"),
                choice("shift", Choices.SHIFT),
                text("specialty"));
    }
}
