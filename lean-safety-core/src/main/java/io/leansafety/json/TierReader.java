package io.leansafety.json;

import io.leansafety.organization.Office;
import io.leansafety.organization.Seat;
import io.leansafety.policy.Assessors;
import io.leansafety.policy.Cadence;
import io.leansafety.policy.PayoutCadence;
import io.leansafety.policy.PayoutCurve;
import io.leansafety.policy.PayoutCurve.Band;
import io.leansafety.policy.ScoreBasis;
import io.leansafety.policy.TierScheme;
import io.leansafety.rule.Place;
import io.leansafety.rule.RuleId;
import io.leansafety.value.Ratio;
import io.leansafety.value.RoleName;
import io.leansafety.value.Score;
import io.leansafety.value.TierId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the tiers of a policy. */
final class TierReader {
    private final DocumentReader in;
    private final Values values;

    /** The curves of the format. */
    enum CurveType {
        FULL_AT_OR_ABOVE,
        PROPORTIONAL,
        LINEAR,
        BANDS
    }

    TierReader(DocumentReader in) {
        this.in = in;
        this.values = new Values(in);
    }

    TierScheme tier(Place here) {
        var fact = new Object() {
            @Nullable
            TierId id;

            @Nullable
            Cadence duty;

            @Nullable
            Cadence inspection;

            @Nullable
            ScoreBasis score;

            @Nullable
            PayoutCadence payout;

            @Nullable
            PayoutCurve curve;

            @Nullable
            PayoutCurve quotaCurve;

            Set<String> categories = Set.of();
            Assessors assessors = Assessors.OFFICE_OF_CENTER;

            @Nullable
            String source;
        };
        in.object(here, (name, place) -> {
            switch (name) {
                case "id" -> fact.id = values.tier(place);
                case "duty" -> fact.duty = in.oneOf(Cadence.class, RuleId.O3, place);
                case "inspection" -> fact.inspection = in.oneOf(Cadence.class, RuleId.O3, place);
                case "score" -> fact.score = in.oneOf(ScoreBasis.class, RuleId.O3, place);
                case "payout" -> fact.payout = in.oneOf(PayoutCadence.class, RuleId.O3, place);
                case "curve" -> fact.curve = curve(place);
                case "quotaCurve" -> fact.quotaCurve = curve(place);
                case "deductionCategories" -> fact.categories = in.distinct(place, values::code);
                case "assessors" -> fact.assessors = in.isNull() ? fact.assessors : assessors(place);
                case "source" -> fact.source = in.text(place);
                default -> in.unknown(name, place);
            }
        });
        require(fact.id, here.field("id"));
        require(fact.duty, here.field("duty"));
        require(fact.inspection, here.field("inspection"));
        require(fact.score, here.field("score"));
        require(fact.payout, here.field("payout"));
        if (fact.payout != PayoutCadence.NONE) {
            require(fact.curve, here.field("curve"));
        }
        if (fact.quotaCurve != null && fact.inspection != null && fact.inspection != Cadence.DAY) {
            in.problems().error("quota-curve-not-daily", RuleId.O3, here.field("quotaCurve"));
        }
        return new TierScheme(
                fact.id == null ? new TierId("-") : fact.id,
                fact.duty == null ? Cadence.MONTH : fact.duty,
                fact.inspection == null ? Cadence.MONTH : fact.inspection,
                fact.score == null ? ScoreBasis.DUTY_ONLY : fact.score,
                fact.payout == null ? PayoutCadence.MONTH : fact.payout,
                fact.curve == null ? new PayoutCurve.Proportional() : fact.curve,
                fact.quotaCurve == null ? new PayoutCurve.Proportional() : fact.quotaCurve,
                fact.categories,
                fact.assessors,
                fact.source);
    }

    private Assessors assessors(Place here) {
        var fact = new Object() {
            @Nullable
            Office selfCheck;

            @Nullable
            Office deductions;

            @Nullable
            Office inspection;
        };
        in.object(here, (name, place) -> {
            switch (name) {
                case "selfCheck" -> fact.selfCheck = office(place);
                case "deductions" -> fact.deductions = office(place);
                case "inspection" -> fact.inspection = office(place);
                default -> in.unknown(name, place);
            }
        });
        require(fact.inspection, here.field("inspection"));
        Office inspection = fact.inspection == null ? Assessors.OFFICE_OF_CENTER.inspection() : fact.inspection;
        return new Assessors(fact.selfCheck, fact.deductions, inspection);
    }

    private @Nullable Office office(Place here) {
        if (in.isNull()) {
            return null;
        }
        var fact = new Object() {
            @Nullable
            RoleName role;

            @Nullable
            Seat seat;
        };
        in.object(here, (name, place) -> {
            switch (name) {
                case "role" -> fact.role = values.role(place);
                case "at" -> fact.seat = in.oneOf(Seat.class, RuleId.A6, place);
                default -> in.unknown(name, place);
            }
        });
        require(fact.role, here.field("role"));
        require(fact.seat, here.field("at"));
        return fact.role == null || fact.seat == null ? null : new Office(fact.role, fact.seat);
    }

    private void require(@Nullable Object value, Place place) {
        if (value == null) {
            in.problems().missing(place);
        }
    }

    private @Nullable PayoutCurve curve(Place here) {
        if (in.isNull()) {
            return null;
        }
        var fact = new Object() {
            @Nullable
            CurveType type;

            @Nullable
            Score threshold;

            @Nullable
            Ratio perPoint;

            @Nullable
            List<Band> bands;

            boolean hasThreshold;
            boolean hasPerPoint;
            boolean hasBands;
        };
        in.object(here, (name, place) -> {
            switch (name) {
                case "type" -> fact.type = in.oneOf(CurveType.class, RuleId.S2, place);
                case "threshold" -> {
                    fact.hasThreshold = !in.isNull();
                    fact.threshold = values.score(place, RuleId.S2);
                }
                case "perPoint" -> {
                    fact.hasPerPoint = !in.isNull();
                    fact.perPoint = values.ratio(place, RuleId.S2);
                }
                case "bands" -> {
                    fact.hasBands = !in.isNull();
                    fact.bands = in.isNull() ? null : in.list(place, this::band);
                }
                default -> in.unknown(name, place);
            }
        });
        CurveType type = fact.type;
        if (type == null) {
            require(null, here.field("type"));
            return new PayoutCurve.Proportional();
        }
        boolean takesThreshold = type == CurveType.FULL_AT_OR_ABOVE || type == CurveType.LINEAR;
        check(takesThreshold, fact.hasThreshold, fact.threshold, here, "threshold");
        check(type == CurveType.LINEAR, fact.hasPerPoint, fact.perPoint, here, "perPoint");
        check(type == CurveType.BANDS, fact.hasBands, fact.bands, here, "bands");
        Score threshold = fact.threshold == null ? Score.FULL : fact.threshold;
        return switch (type) {
            case FULL_AT_OR_ABOVE -> new PayoutCurve.FullAtOrAbove(threshold);
            case PROPORTIONAL -> new PayoutCurve.Proportional();
            case LINEAR -> new PayoutCurve.Linear(threshold, fact.perPoint == null ? Ratio.ZERO : fact.perPoint);
            case BANDS -> new PayoutCurve.Bands(fact.bands == null ? List.of() : fact.bands);
        };
    }

    /** A field that the type takes must be there; one that it does not take must not. */
    private void check(boolean takes, boolean has, @Nullable Object value, Place here, String field) {
        Place place = here.field(field);
        if (takes) {
            require(value, place);
        } else if (has) {
            in.problems().errorUnlessKnown("unknown-field", RuleId.EXCHANGE, place, "field", field);
        }
    }

    private @Nullable Band band(Place here) {
        var fact = new Object() {
            @Nullable
            Score from;

            @Nullable
            Ratio ratio;
        };
        in.object(here, (name, place) -> {
            switch (name) {
                case "from" -> fact.from = values.score(place, RuleId.S2);
                case "ratio" -> fact.ratio = values.ratio(place, RuleId.S2);
                default -> in.unknown(name, place);
            }
        });
        require(fact.from, here.field("from"));
        require(fact.ratio, here.field("ratio"));
        return fact.from == null || fact.ratio == null ? null : new Band(fact.from, fact.ratio);
    }
}
