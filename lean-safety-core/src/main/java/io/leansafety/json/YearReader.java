package io.leansafety.json;

import io.leansafety.rule.Document;
import io.leansafety.rule.Place;
import io.leansafety.rule.RuleId;
import io.leansafety.settlement.LeaderFact;
import io.leansafety.settlement.YearFacts;
import io.leansafety.value.Money;
import io.leansafety.value.PersonId;
import io.leansafety.value.Ratio;
import io.leansafety.value.Score;
import io.leansafety.value.TierId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a year, {@code lean-safety-year/1}. */
final class YearReader {
    static final String FORMAT = "lean-safety-year/1";
    private static final int MONTHS_OF_YEAR = 12;
    private static final Map<String, Integer> QUARTERS = Map.of("Q1", 1, "Q2", 2, "Q3", 3, "Q4", 4);
    private static final Map<String, Integer> MONTHS = months();

    private final DocumentReader in;
    private final Values values;

    private YearReader(DocumentReader in) {
        this.in = in;
        this.values = new Values(in);
    }

    static YearFacts read(DocumentReader in) {
        return new YearReader(in).read();
    }

    private YearFacts read() {
        Place root = Place.in(Document.YEAR);
        var fact = new Object() {
            @Nullable
            String format;

            @Nullable
            Integer year;

            @Nullable
            Money principalWage;

            @Nullable
            String grade;

            List<LeaderFact> leaders = List.of();
        };
        in.object(root, (name, place) -> {
            switch (name) {
                case "format" -> fact.format = in.text(place);
                case "year" -> fact.year = in.wholeNumber(place, RuleId.V5);
                case "principalWage" -> fact.principalWage = values.money(place);
                case "grade" -> fact.grade = in.text(place);
                case "leaders" -> fact.leaders = in.list(place, this::leader);
                default -> in.unknown(name, place);
            }
        });
        in.checkFormat(fact.format, FORMAT, root.field("format"));
        return new YearFacts(fact.year, fact.principalWage, fact.grade, fact.leaders);
    }

    private LeaderFact leader(Place here) {
        var fact = new Object() {
            @Nullable
            PersonId person;

            @Nullable
            TierId tier;

            @Nullable
            Money entitlement;

            @Nullable
            Integer monthsServed;

            @Nullable
            Ratio veto;

            Map<Integer, Score> quarters = Map.of();
            Map<Integer, Score> months = Map.of();
        };
        in.object(here, (name, place) -> {
            switch (name) {
                case "person" -> fact.person = values.person(place);
                case "tier" -> fact.tier = values.tier(place);
                case "entitlement" -> fact.entitlement = values.money(place);
                case "monthsServed" -> fact.monthsServed = in.wholeNumber(place, RuleId.S8);
                case "veto" -> fact.veto = values.ratio(place, RuleId.S2B);
                case "quarters" -> fact.quarters = scores(place, QUARTERS);
                case "months" -> fact.months = scores(place, MONTHS);
                default -> in.unknown(name, place);
            }
        });
        return new LeaderFact(
                fact.person,
                fact.tier,
                fact.entitlement,
                fact.monthsServed == null ? MONTHS_OF_YEAR : fact.monthsServed,
                fact.veto == null ? Ratio.ONE : fact.veto,
                fact.quarters,
                fact.months);
    }

    private Map<Integer, Score> scores(Place here, Map<String, Integer> periods) {
        Map<Integer, Score> scores = new HashMap<>();
        in.object(here, (name, place) -> {
            Integer period = periods.get(name);
            if (period == null) {
                in.unknown(name, place);
                return;
            }
            Score score = values.score(place);
            if (score != null) {
                scores.put(period, score);
            }
        });
        return scores;
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (int month = 1; month <= MONTHS_OF_YEAR; month++) {
            months.put(String.format(Locale.ROOT, "%02d", month), month);
        }
        return Map.copyOf(months);
    }
}
