package io.leansafety.json;

import io.leansafety.assessment.DailyScoreFact;
import io.leansafety.assessment.DeductionFact;
import io.leansafety.assessment.DutyFact;
import io.leansafety.assessment.InspectionFact;
import io.leansafety.assessment.InspectionParts;
import io.leansafety.assessment.VisitCount;
import io.leansafety.organization.Shift;
import io.leansafety.rule.Place;
import io.leansafety.rule.RuleId;
import io.leansafety.settlement.ExemptionFact;
import io.leansafety.settlement.VetoFact;
import io.leansafety.value.PersonId;
import io.leansafety.value.Points;
import io.leansafety.value.Ratio;
import io.leansafety.value.Score;
import io.leansafety.value.SubjectId;
import io.leansafety.value.TierId;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads assessments, exemptions and vetoes. */
final class AssessmentReader {
    private final DocumentReader in;
    private final Values values;

    AssessmentReader(DocumentReader in) {
        this.in = in;
        this.values = new Values(in);
    }

    DutyFact duty(Place here) {
        var fact = new Object() {
            @Nullable
            PersonId person;

            @Nullable
            Score selfCheck;

            List<DeductionFact> deductions = List.of();
        };
        in.object(here, (name, place) -> {
            switch (name) {
                case "person" -> fact.person = values.person(place);
                case "selfCheck" -> fact.selfCheck = values.score(place);
                case "deductions" -> fact.deductions = in.list(place, this::deduction);
                default -> in.unknown(name, place);
            }
        });
        return new DutyFact(fact.person, fact.selfCheck, fact.deductions);
    }

    private DeductionFact deduction(Place here) {
        var fact = new Object() {
            @Nullable
            String category;

            @Nullable
            Points points;

            @Nullable
            String reason;

            @Nullable
            String evidence;
        };
        in.object(here, (name, place) -> {
            switch (name) {
                case "category" -> fact.category = values.code(place);
                case "points" -> fact.points = values.points(place, RuleId.A2);
                case "reason" -> fact.reason = in.text(place);
                case "evidence" -> fact.evidence = in.text(place);
                default -> in.unknown(name, place);
            }
        });
        return new DeductionFact(fact.category, fact.points, fact.reason, fact.evidence);
    }

    InspectionFact inspection(Place here) {
        var fact = new Object() {
            @Nullable
            PersonId person;

            @Nullable
            Score score;

            boolean hasParts;
            List<Score> quality = List.of();
            int required;
            int covered;
            Map<Shift, VisitCount> visits = Map.of();
        };
        in.object(here, (name, place) -> {
            fact.hasParts |= !in.isNull() && name.startsWith("locations");
            switch (name) {
                case "person" -> fact.person = values.person(place);
                case "score" -> fact.score = values.score(place);
                case "quality" -> fact.quality = in.list(place, values::score);
                case "locationsRequired" -> fact.required = count(place);
                case "locationsCovered" -> fact.covered = count(place);
                case "visits" -> fact.visits = visits(place);
                default -> in.unknown(name, place);
            }
        });
        boolean hasParts = fact.hasParts || !fact.quality.isEmpty() || !fact.visits.isEmpty();
        InspectionParts parts =
                hasParts ? new InspectionParts(fact.quality, fact.required, fact.covered, fact.visits) : null;
        return new InspectionFact(fact.person, fact.score, parts);
    }

    private Map<Shift, VisitCount> visits(Place here) {
        Map<Shift, VisitCount> visits = new EnumMap<>(Shift.class);
        in.object(here, (name, place) -> {
            Shift shift = in.named(Shift.class, name, RuleId.EXCHANGE, place);
            VisitCount count = visit(place);
            if (shift != null) {
                visits.put(shift, count);
            }
        });
        return visits;
    }

    private VisitCount visit(Place here) {
        var fact = new Object() {
            int required;
            int done;
        };
        in.object(here, (name, place) -> {
            switch (name) {
                case "required" -> fact.required = count(place);
                case "done" -> fact.done = count(place);
                default -> in.unknown(name, place);
            }
        });
        return new VisitCount(fact.required, fact.done);
    }

    private int count(Place place) {
        Integer count = in.wholeNumber(place, RuleId.A4);
        return count == null ? 0 : count;
    }

    DailyScoreFact daily(Place here) {
        var fact = new Object() {
            @Nullable
            PersonId person;

            @Nullable
            LocalDate date;

            @Nullable
            Score score;
        };
        in.object(here, (name, place) -> {
            switch (name) {
                case "person" -> fact.person = values.person(place);
                case "date" -> fact.date = values.date(place);
                case "score" -> fact.score = values.score(place);
                default -> in.unknown(name, place);
            }
        });
        return new DailyScoreFact(fact.person, fact.date, fact.score);
    }

    ExemptionFact exemption(Place here) {
        var fact = new Object() {
            @Nullable
            PersonId person;

            @Nullable
            Ratio ratio;

            @Nullable
            String reason;
        };
        in.object(here, (name, place) -> {
            switch (name) {
                case "person" -> fact.person = values.person(place);
                case "ratio" -> fact.ratio = values.ratio(place, RuleId.O2);
                case "reason" -> fact.reason = in.text(place);
                default -> in.unknown(name, place);
            }
        });
        return new ExemptionFact(fact.person, fact.ratio, fact.reason);
    }

    VetoFact veto(Place here) {
        var fact = new Object() {
            @Nullable
            PersonId person;

            @Nullable
            SubjectId subject;

            List<TierId> tiers = List.of();

            @Nullable
            Ratio ratio;

            @Nullable
            String reason;
        };
        in.object(here, (name, place) -> {
            switch (name) {
                case "person" -> fact.person = values.person(place);
                case "subject" -> fact.subject = values.subject(place);
                case "tiers" -> fact.tiers = List.copyOf(in.distinct(place, values::tier));
                case "ratio" -> fact.ratio = values.ratio(place, RuleId.S2B);
                case "reason" -> fact.reason = in.text(place);
                default -> in.unknown(name, place);
            }
        });
        return new VetoFact(fact.person, fact.subject, fact.tiers, fact.ratio, fact.reason);
    }
}
