package io.leansafety.json;

import io.leansafety.finding.FinderClass;
import io.leansafety.organization.SubjectLevel;
import io.leansafety.pricing.CatalogFact;
import io.leansafety.pricing.ChargeFact;
import io.leansafety.pricing.ItemFact;
import io.leansafety.pricing.PointsFact;
import io.leansafety.pricing.Sharing;
import io.leansafety.pricing.SubjectChargeFact;
import io.leansafety.rule.Place;
import io.leansafety.rule.RuleId;
import io.leansafety.value.ItemCode;
import io.leansafety.value.Money;
import io.leansafety.value.Points;
import io.leansafety.value.Ratio;
import io.leansafety.value.RoleName;
import io.leansafety.value.SubjectId;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads price catalogs. */
final class CatalogReader {
    private final DocumentReader in;
    private final Values values;

    CatalogReader(DocumentReader in) {
        this.in = in;
        this.values = new Values(in);
    }

    CatalogFact catalog(Place here) {
        var fact = new Object() {
            @Nullable
            SubjectId owner;

            @Nullable
            LocalDate from;

            @Nullable
            LocalDate to;

            List<ItemFact> items = List.of();
        };
        in.object(here, (name, place) -> {
            switch (name) {
                case "owner" -> fact.owner = values.subject(place);
                case "from" -> fact.from = values.date(place);
                case "to" -> fact.to = values.date(place);
                case "items" -> fact.items = in.list(place, this::item);
                default -> in.unknown(name, place);
            }
        });
        return new CatalogFact(fact.owner, fact.from, fact.to, fact.items);
    }

    private ItemFact item(Place here) {
        var fact = new Object() {
            @Nullable
            ItemCode code;

            @Nullable
            String kind;

            @Nullable
            String title;

            @Nullable
            String unit;

            @Nullable
            Map<FinderClass, Money> subjectPrice;

            List<SubjectChargeFact> subjectCharges = List.of();
            List<ChargeFact> charges = List.of();
            List<PointsFact> points = List.of();
            List<ChargeFact> rewards = List.of();
            List<FinderClass> caseByCase = List.of();

            @Nullable
            String source;
        };
        in.object(here, (name, place) -> {
            switch (name) {
                case "code" -> fact.code = values.item(place);
                case "kind" -> fact.kind = values.code(place);
                case "title" -> fact.title = in.text(place);
                case "unit" -> fact.unit = in.text(place);
                case "subjectPrice" -> fact.subjectPrice = amounts(place);
                case "subjectCharges" -> fact.subjectCharges = in.list(place, this::subjectCharge);
                case "charges" -> fact.charges = in.list(place, entry -> charge(entry, true));
                case "deductions" -> fact.points = in.list(place, this::points);
                case "rewards" -> fact.rewards = in.list(place, entry -> charge(entry, false));
                case "caseByCase" -> fact.caseByCase = List.copyOf(in.distinct(place, this::finder));
                case "source" -> fact.source = in.text(place);
                default -> in.unknown(name, place);
            }
        });
        return new ItemFact(
                fact.code,
                fact.kind,
                fact.title,
                fact.unit,
                fact.subjectPrice,
                fact.subjectCharges,
                fact.charges,
                fact.points,
                fact.rewards,
                fact.caseByCase,
                fact.source);
    }

    private SubjectChargeFact subjectCharge(Place here) {
        var fact = new Object() {
            @Nullable
            SubjectLevel level;

            @Nullable
            Map<FinderClass, Money> amount;
        };
        in.object(here, (name, place) -> {
            switch (name) {
                case "level" -> fact.level = in.oneOf(SubjectLevel.class, RuleId.EXCHANGE, place);
                case "amount" -> fact.amount = amounts(place);
                default -> in.unknown(name, place);
            }
        });
        return new SubjectChargeFact(fact.level, fact.amount);
    }

    private ChargeFact charge(Place here, boolean mayShare) {
        var fact = new Object() {
            @Nullable
            RoleName role;

            @Nullable
            Map<FinderClass, Money> amount;

            @Nullable
            Ratio share;

            Sharing sharing = Sharing.EACH;
        };
        in.object(here, (name, place) -> {
            if (name.equals("shareOfOffender") && !mayShare) {
                in.unknown(name, place);
                return;
            }
            switch (name) {
                case "role" -> fact.role = values.role(place);
                case "amount" -> fact.amount = amounts(place);
                case "shareOfOffender" -> fact.share = values.ratio(place, RuleId.V3);
                case "sharing" -> {
                    Sharing sharing = in.oneOf(Sharing.class, RuleId.EXCHANGE, place);
                    fact.sharing = sharing == null ? Sharing.EACH : sharing;
                }
                default -> in.unknown(name, place);
            }
        });
        return new ChargeFact(fact.role, fact.amount, fact.share, fact.sharing);
    }

    private PointsFact points(Place here) {
        var fact = new Object() {
            @Nullable
            RoleName role;

            @Nullable
            String category;

            @Nullable
            Points points;

            List<FinderClass> finders = List.of();
        };
        in.object(here, (name, place) -> {
            switch (name) {
                case "role" -> fact.role = values.role(place);
                case "category" -> fact.category = values.code(place);
                case "points" -> fact.points = values.points(place, RuleId.A2);
                case "finders" -> fact.finders = List.copyOf(in.distinct(place, this::finder));
                default -> in.unknown(name, place);
            }
        });
        return new PointsFact(fact.role, fact.category, fact.points, fact.finders);
    }

    private @Nullable FinderClass finder(Place place) {
        return in.oneOf(FinderClass.class, RuleId.P3, place);
    }

    private @Nullable Map<FinderClass, Money> amounts(Place here) {
        if (in.isNull()) {
            return null;
        }
        Map<FinderClass, Money> amounts = new EnumMap<>(FinderClass.class);
        in.object(here, (name, place) -> {
            FinderClass finder = in.named(FinderClass.class, name, RuleId.P3, place);
            Money amount = values.money(place);
            if (finder != null && amount != null) {
                amounts.put(finder, amount);
            }
        });
        return amounts;
    }
}
