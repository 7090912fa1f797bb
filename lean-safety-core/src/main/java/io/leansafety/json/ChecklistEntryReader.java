package io.leansafety.json;

import io.leansafety.checklist.ClausePeriod;
import io.leansafety.checklist.ClauseScoring;
import io.leansafety.checklist.CoverageCycle;
import io.leansafety.checklist.CoverageRule;
import io.leansafety.checklist.DutyClause;
import io.leansafety.checklist.InspectionItem;
import io.leansafety.checklist.InspectionLayer;
import io.leansafety.checklist.Location;
import io.leansafety.checklist.RiskLevel;
import io.leansafety.rule.Place;
import io.leansafety.rule.RuleId;
import io.leansafety.value.EntryId;
import io.leansafety.value.LocationId;
import io.leansafety.value.Points;
import io.leansafety.value.SubjectId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what checklists are made of: clauses, items, coverage, and the locations that they speak of. */
final class ChecklistEntryReader {
    private final DocumentReader in;
    private final Values values;

    ChecklistEntryReader(DocumentReader in) {
        this.in = in;
        this.values = new Values(in);
    }

    DutyClause clause(Place here) {
        var fact = new Object() {
            @Nullable
            EntryId id;

            @Nullable
            String text;

            List<String> basis = List.of();

            @Nullable
            Integer required;

            @Nullable
            ClausePeriod period;

            @Nullable
            Points weight;

            ClauseScoring scoring = ClauseScoring.PROPORTIONAL;

            @Nullable
            Points penalty;
        };
        in.object(here, (name, place) -> {
            switch (name) {
                case "id" -> fact.id = values.entry(place);
                case "text" -> fact.text = in.text(place);
                case "basis" -> fact.basis = List.copyOf(in.distinct(place, in::text));
                case "required" -> fact.required = in.wholeNumber(place, RuleId.C1_2);
                case "period" -> fact.period = in.oneOf(ClausePeriod.class, RuleId.C1_2, place);
                case "weight" -> fact.weight = values.points(place, RuleId.C1_3);
                case "scoring" ->
                    fact.scoring = Optional.ofNullable(in.oneOf(ClauseScoring.class, RuleId.A1, place))
                            .orElse(fact.scoring);
                case "penalty" -> fact.penalty = values.points(place, RuleId.A1);
                default -> in.unknown(name, place);
            }
        });
        return new DutyClause(
                fact.id, fact.text, fact.basis, fact.required, fact.period, fact.weight, fact.scoring, fact.penalty);
    }

    InspectionItem item(Place here) {
        var fact = new Object() {
            @Nullable
            EntryId id;

            @Nullable
            LocationId location;

            InspectionLayer layer = InspectionLayer.POINT;

            @Nullable
            String specialty;

            @Nullable
            String check;

            @Nullable
            String standard;

            @Nullable
            EntryId riskPoint;
        };
        in.object(here, (name, place) -> {
            switch (name) {
                case "id" -> fact.id = values.entry(place);
                case "location" -> fact.location = values.location(place);
                case "layer" ->
                    fact.layer = Optional.ofNullable(in.oneOf(InspectionLayer.class, RuleId.EXCHANGE, place))
                            .orElse(fact.layer);
                case "specialty" -> fact.specialty = values.word(place);
                case "check" -> fact.check = in.text(place);
                case "standard" -> fact.standard = in.text(place);
                case "riskPoint" -> fact.riskPoint = values.entry(place);
                default -> in.unknown(name, place);
            }
        });
        return new InspectionItem(
                fact.id, fact.location, fact.layer, fact.specialty, fact.check, fact.standard, fact.riskPoint);
    }

    CoverageRule coverage(Place here) {
        var fact = new Object() {
            @Nullable
            LocationId location;

            @Nullable
            CoverageCycle cycle;

            @Nullable
            Integer days;
        };
        in.object(here, (name, place) -> {
            switch (name) {
                case "location" -> fact.location = values.location(place);
                case "cycle" -> fact.cycle = in.oneOf(CoverageCycle.class, RuleId.A4, place);
                case "days" -> fact.days = in.wholeNumber(place, RuleId.A4);
                default -> in.unknown(name, place);
            }
        });
        return new CoverageRule(fact.location, fact.cycle, fact.days);
    }

    Location location(Place here) {
        var fact = new Object() {
            @Nullable
            LocationId id;

            @Nullable
            String name;

            @Nullable
            SubjectId subject;

            List<Location.Post> posts = List.of();
            List<Location.RiskPoint> riskPoints = List.of();
        };
        in.object(here, (name, place) -> {
            switch (name) {
                case "id" -> fact.id = values.location(place);
                case "name" -> fact.name = in.text(place);
                case "subject" -> fact.subject = values.subject(place);
                case "posts" -> fact.posts = in.list(place, this::post);
                case "riskPoints" -> fact.riskPoints = in.list(place, this::riskPoint);
                default -> in.unknown(name, place);
            }
        });
        return new Location(fact.id, fact.name, fact.subject, fact.posts, fact.riskPoints);
    }

    private Location.Post post(Place here) {
        var fact = new Object() {
            @Nullable
            SubjectId subject;

            @Nullable
            String post;
        };
        in.object(here, (name, place) -> {
            switch (name) {
                case "subject" -> fact.subject = values.subject(place);
                case "post" -> fact.post = values.word(place);
                default -> in.unknown(name, place);
            }
        });
        return new Location.Post(fact.subject, fact.post);
    }

    private Location.RiskPoint riskPoint(Place here) {
        var fact = new Object() {
            @Nullable
            EntryId id;

            @Nullable
            String title;

            @Nullable
            RiskLevel level;
        };
        in.object(here, (name, place) -> {
            switch (name) {
                case "id" -> fact.id = values.entry(place);
                case "title" -> fact.title = in.text(place);
                case "level" -> fact.level = level(place);
                default -> in.unknown(name, place);
            }
        });
        return new Location.RiskPoint(fact.id, fact.title, fact.level);
    }

    private @Nullable RiskLevel level(Place here) {
        Integer number = in.wholeNumber(here, RuleId.H3);
        if (number == null) {
            return null;
        }
        return RiskLevel.of(number).orElseGet(() -> {
            in.problems().error("out-of-range", RuleId.H3, here, "was", number, "least", 1, "greatest", 4);
            return null;
        });
    }
}
