package io.leansafety.json;

import io.leansafety.checklist.ChecklistFacts;
import io.leansafety.checklist.ChecklistVersion;
import io.leansafety.checklist.ClauseScoring;
import io.leansafety.checklist.CompanyChecklists;
import io.leansafety.checklist.CoverageRule;
import io.leansafety.checklist.DutyChecklist;
import io.leansafety.checklist.DutyClause;
import io.leansafety.checklist.InspectionChecklist;
import io.leansafety.checklist.InspectionItem;
import io.leansafety.checklist.Location;
import io.leansafety.checklist.OperatingTimes;
import java.io.OutputStream;
import java.util.Objects;
import java.util.TreeMap;

/** Writes the checklists of a company as {@code lean-safety-checklists/1}; what is absent is left out. */
final class ChecklistWriter {
    private ChecklistWriter() {}

    static void write(ChecklistFacts facts, OutputStream to) {
        JsonWriter.write(to, out -> {
            out.field("format", ChecklistReader.FORMAT).present("period", facts.period());
            out.object("organization", inner -> OrganizationWriter.write(facts.organization(), inner));
            out.object("checklists", inner -> write(facts.checklists(), inner));
        });
    }

    static void write(CompanyChecklists facts, JsonWriter out) {
        out.lines("operations", facts.operations(), ChecklistWriter::operations)
                .lines("locations", facts.locations(), ChecklistWriter::location)
                .lines("duty", facts.duty(), ChecklistWriter::duty)
                .lines("inspection", facts.inspection(), ChecklistWriter::inspection);
    }

    static void operations(JsonWriter out, OperatingTimes times) {
        out.present("subject", times.subject())
                .texts("shifts", times.shifts())
                .texts("restWeekdays", times.restWeekdays())
                .texts("restDays", times.restDays());
    }

    static void location(JsonWriter out, Location location) {
        out.present("id", location.id()).present("name", location.name()).present("subject", location.subject());
        out.list(
                "posts",
                location.posts(),
                (inner, post) -> inner.present("subject", post.subject()).present("post", post.post()));
        out.list("riskPoints", location.riskPoints(), (inner, risk) -> {
            inner.present("id", risk.id()).present("title", risk.title());
            if (risk.level() != null) {
                inner.number("level", risk.level().number());
            }
        });
    }

    private static void version(JsonWriter out, ChecklistVersion version) {
        out.present("person", version.person())
                .present("from", version.from())
                .present("to", version.to())
                .field("state", version.state());
    }

    static void duty(JsonWriter out, DutyChecklist list) {
        version(out, list.version());
        out.lines("clauses", list.clauses(), ChecklistWriter::clause);
    }

    private static void clause(JsonWriter out, DutyClause clause) {
        out.present("id", clause.id()).present("text", clause.text()).texts("basis", clause.basis());
        if (clause.required() != null) {
            out.number("required", clause.required());
        }
        out.present("period", clause.period()).present("weight", clause.weight());
        if (clause.scoring() != ClauseScoring.PROPORTIONAL) {
            out.field("scoring", clause.scoring());
        }
        out.present("penalty", clause.penalty());
    }

    static void inspection(JsonWriter out, InspectionChecklist list) {
        version(out, list.version());
        out.lines("items", list.items(), ChecklistWriter::item);
        out.list("coverage", list.coverage(), ChecklistWriter::coverage);
        out.object(
                "frequency",
                inner ->
                        new TreeMap<>(list.frequency()).forEach((shift, visits) -> inner.number(shift.name(), visits)));
    }

    private static void item(JsonWriter out, InspectionItem item) {
        out.present("id", item.id())
                .present("location", item.location())
                .field("layer", item.layer())
                .present("specialty", item.specialty())
                .present("check", item.check())
                .present("standard", item.standard())
                .present("riskPoint", item.riskPoint());
    }

    private static void coverage(JsonWriter out, CoverageRule rule) {
        out.present("location", rule.location()).present("cycle", rule.cycle());
        if (rule.days() != null) {
            out.number("days", Objects.requireNonNull(rule.days()));
        }
    }
}
