package io.leansafety.json;

import io.leansafety.rule.Document;
import io.leansafety.rule.Place;
import io.leansafety.settlement.PastMonth;
import io.leansafety.settlement.PastMonth.PastPerson;
import io.leansafety.value.Money;
import io.leansafety.value.PersonId;
import io.leansafety.value.Score;
import io.leansafety.value.SettlementPeriod;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what later months need of a result, {@code lean-safety-result/1}. */
final class ResultReader {
    static final String FORMAT = "lean-safety-result/1";
    private static final Set<String> PASSED_OVER =
            Set.of("policy", "subjects", "centers", "awaiting", "journal", "totals", "warnings");
    private static final Set<String> PASSED_OVER_OF_PERSON = Set.of(
            "tier",
            "responsibilityScore",
            "safetyWage",
            "quotaWage",
            "performanceWage",
            "rewards",
            "charges",
            "broughtForward",
            "deducted",
            "writtenOff",
            "corrections",
            "total",
            "lines");

    private final DocumentReader in;
    private final Document document;
    private final Values values;

    ResultReader(DocumentReader in, Document document) {
        this.in = in;
        this.document = document;
        this.values = new Values(in);
    }

    /** The past month, empty after saying what is wrong with it. */
    Optional<PastMonth> read() {
        Place root = Place.in(document);
        var fact = new Object() {
            @Nullable
            String format;

            @Nullable
            SettlementPeriod period;

            List<PastPerson> people = List.of();
        };
        in.object(root, (name, place) -> {
            switch (name) {
                case "format" -> fact.format = in.text(place);
                case "period" -> fact.period = values.period(place);
                case "people" -> fact.people = in.list(place, this::person);
                default -> {
                    if (PASSED_OVER.contains(name)) {
                        in.skip();
                    } else {
                        in.unknown(name, place);
                    }
                }
            }
        });
        in.checkFormat(fact.format, FORMAT, root.field("format"));
        if (fact.period == null) {
            in.problems().missing(root.field("period"));
            return Optional.empty();
        }
        return Optional.of(new PastMonth(fact.period, fact.people));
    }

    private @Nullable PastPerson person(Place here) {
        var fact = new Object() {
            @Nullable
            PersonId person;

            @Nullable
            Score duty;

            @Nullable
            Score inspection;

            @Nullable
            Money carriedForward;
        };
        in.object(here, (name, place) -> {
            switch (name) {
                case "person" -> fact.person = values.person(place);
                case "dutyScore" -> fact.duty = values.score(place);
                case "inspectionScore" -> fact.inspection = values.score(place);
                case "carriedForward" -> fact.carriedForward = values.money(place);
                default -> {
                    if (PASSED_OVER_OF_PERSON.contains(name)) {
                        in.skip();
                    } else {
                        in.unknown(name, place);
                    }
                }
            }
        });
        if (fact.person == null) {
            in.problems().missing(here.field("person"));
        }
        if (fact.carriedForward == null) {
            in.problems().missing(here.field("carriedForward"));
        }
        return fact.person == null || fact.carriedForward == null
                ? null
                : new PastPerson(fact.person, fact.duty, fact.inspection, fact.carriedForward);
    }
}
