package io.leansafety.json;

import io.leansafety.policy.AnnualTerms;
import io.leansafety.policy.AssessmentTerms;
import io.leansafety.policy.AssessmentTerms.Missing;
import io.leansafety.policy.BuiltInPolicies;
import io.leansafety.policy.ChecklistTerms;
import io.leansafety.policy.DeductionTerms;
import io.leansafety.policy.DocumentKind;
import io.leansafety.policy.InspectionWeights;
import io.leansafety.policy.MarketTerms;
import io.leansafety.policy.Policy;
import io.leansafety.policy.PriceTerms;
import io.leansafety.policy.TierScheme;
import io.leansafety.policy.TradeTerms;
import io.leansafety.rule.Document;
import io.leansafety.rule.Place;
import io.leansafety.rule.RuleId;
import io.leansafety.value.DateSpan;
import io.leansafety.value.Ratio;
import io.leansafety.value.Rounding;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a policy, {@code lean-safety-policy/1}. What is left out has the value of the built-in policy; what is wrong has
 * it too, so that the rest, and a month, can be checked.
 */
final class PolicyReader {
    static final String FORMAT = "lean-safety-policy/1";

    private final DocumentReader in;
    private final Values values;
    private final Policy standard = BuiltInPolicies.xinsheng2020No52();
    private @Nullable String format;
    private @Nullable String id;
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private Map<String, String> title = Map.of();
    private @Nullable String source;
    private int monthStartsOn = standard.monthStartsOn();
    private @Nullable List<TierScheme> tiers;
    private Rounding scoreRounding = standard.assessment().scoreRounding();
    private Missing missingAssessment = standard.assessment().missingAssessment();
    private Missing missingPeriod = standard.assessment().missingPeriod();
    private InspectionWeights weights = standard.assessment().inspectionWeights();
    private Map<String, Ratio> gradeRatios = standard.annual().gradeRatios();
    private AnnualTerms.Base annualBase = standard.annual().base();
    private Map<String, DocumentKind> kinds = Map.of();
    private PriceTerms.SelfUnlisted selfUnlisted = standard.prices().selfUnlisted();
    private boolean finderExempt = standard.prices().finderExempt();
    private List<Ratio> repeatMultipliers = standard.prices().repeatMultipliers();
    private int repeatWindowMonths = standard.prices().repeatWindowMonths();
    private TradeTerms.HandoverPayer handoverPayer = standard.trades().handoverPayer();
    private Set<String> notTransferable = standard.trades().notTransferable();
    private TradeTerms.TenderPrice tenderPrice = standard.trades().tenderPrice();
    private Set<DeductionTerms.Source> sources = standard.deductions().sources();
    private DeductionTerms.Limit limit = standard.deductions().limit();
    private boolean carryForward = standard.deductions().carryForward();
    private @Nullable Ratio maxShare;
    private int appealDays = standard.market().appealDays();
    private int longOverdueDays = standard.market().longOverdueDays();
    private MarketTerms.PublishedNames publishedNames = standard.market().publishedNames();
    private Ratio copySimilarity = standard.checklists().copySimilarity();
    private List<String> vagueWords = standard.checklists().vagueWords();
    private List<String> assumed = List.of();

    private PolicyReader(DocumentReader in) {
        this.in = in;
        this.values = new Values(in);
    }

    static Policy read(DocumentReader in) {
        return new PolicyReader(in).read();
    }

    private Policy read() {
        Place root = Place.in(Document.POLICY);
        in.object(root, this::field);
        in.checkFormat(format, FORMAT, root.field("format"));
        if (id == null) {
            in.problems().missing(root.field("id"));
        }
        if (from == null) {
            in.problems().missing(root.field("from"));
        }
        if (tiers == null) {
            in.problems().missing(root.field("tiers"));
        }
        return new Policy(
                id == null ? "-" : id,
                validity(root),
                title,
                source,
                monthStartsOn,
                tiers == null ? List.of() : tiers,
                new AssessmentTerms(scoreRounding, missingAssessment, missingPeriod, weights),
                new PriceTerms(kinds, selfUnlisted, finderExempt, repeatMultipliers, repeatWindowMonths),
                new TradeTerms(handoverPayer, notTransferable, tenderPrice),
                new DeductionTerms(sources, limit, carryForward, maxShare),
                new AnnualTerms(gradeRatios, annualBase),
                new ChecklistTerms(copySimilarity, vagueWords),
                new MarketTerms(appealDays, longOverdueDays, publishedNames),
                assumed);
    }

    /** A policy whose days could not be read is taken to be in force, so that nobody says that it is not. */
    private DateSpan validity(Place root) {
        LocalDate first = from == null ? LocalDate.MIN : from;
        if (to != null && to.isBefore(first)) {
            in.problems().error("ends-before-it-begins", RuleId.V6, root.field("to"), "from", first, "to", to);
            return new DateSpan(first, null);
        }
        return new DateSpan(first, to);
    }

    private void field(String name, Place place) {
        switch (name) {
            case "format" -> format = in.text(place);
            case "id" -> id = values.code(place);
            case "from" -> from = values.date(place);
            case "to" -> to = values.date(place);
            case "title" -> title = title(place);
            case "source" -> source = in.text(place);
            case "tiers" -> tiers = in.isNull() ? null : in.list(place, new TierReader(in)::tier);
            case "assumed" -> assumed = List.copyOf(in.distinct(place, in::text));
            default -> {
                if (!in.isNull()) {
                    setting(name, place);
                } else if (!SETTINGS.contains(name)) {
                    in.unknown(name, place);
                }
            }
        }
    }

    private static final Set<String> SETTINGS = Set.of(
            "monthStartsOn",
            "scoreRounding",
            "missingAssessment",
            "missingPeriod",
            "inspectionWeights",
            "gradeRatios",
            "annualBase",
            "kinds",
            "selfUnlisted",
            "finderExempt",
            "repeatMultipliers",
            "repeatWindowMonths",
            "handoverPayer",
            "notTransferable",
            "tenderPrice",
            "deductionSources",
            "deductionLimit",
            "carryForward",
            "wageProtection",
            "appealDays",
            "longOverdueDays",
            "publishedNames",
            "copySimilarity",
            "vagueWords");

    private void setting(String name, Place place) {
        switch (name) {
            case "monthStartsOn" -> monthStartsOn = number(place, RuleId.V5, monthStartsOn);
            case "scoreRounding" -> scoreRounding = oneOf(place, scoreRounding);
            case "missingAssessment" -> missingAssessment = oneOf(place, missingAssessment);
            case "missingPeriod" -> missingPeriod = oneOf(place, missingPeriod);
            case "inspectionWeights" -> weights = weights(place);
            case "gradeRatios" -> gradeRatios = gradeRatios(place);
            case "annualBase" -> annualBase = oneOf(place, annualBase);
            case "kinds" -> kinds = kinds(place);
            case "selfUnlisted" -> selfUnlisted = oneOf(place, selfUnlisted);
            case "finderExempt" -> finderExempt = truth(place, finderExempt);
            case "repeatMultipliers" -> repeatMultipliers = in.list(place, entry -> values.ratio(entry, RuleId.P6));
            case "repeatWindowMonths" -> repeatWindowMonths = number(place, RuleId.P6, repeatWindowMonths);
            case "handoverPayer" -> handoverPayer = oneOf(place, handoverPayer);
            case "notTransferable" -> notTransferable = in.distinct(place, values::code);
            case "tenderPrice" -> tenderPrice = oneOf(place, tenderPrice);
            case "deductionSources" -> sources = in.distinct(place, this::source);
            case "deductionLimit" -> limit = oneOf(place, limit);
            case "carryForward" -> carryForward = truth(place, carryForward);
            case "wageProtection" -> wageProtection(place);
            case "appealDays" -> appealDays = number(place, RuleId.T5, appealDays);
            case "longOverdueDays" -> longOverdueDays = number(place, RuleId.H1, longOverdueDays);
            case "publishedNames" -> publishedNames = oneOf(place, publishedNames);
            case "copySimilarity" -> {
                Ratio ratio = values.ratio(place, RuleId.C1_5);
                copySimilarity = ratio == null ? copySimilarity : ratio;
            }
            case "vagueWords" -> vagueWords = List.copyOf(in.distinct(place, this::word));
            default -> in.unknown(name, place);
        }
    }

    private <E extends Enum<E>> E oneOf(Place place, E standardValue) {
        E value = in.oneOf(standardValue.getDeclaringClass(), RuleId.EXCHANGE, place);
        return value == null ? standardValue : value;
    }

    /** A word that is looked for: an empty one would be found everywhere. */
    private @Nullable String word(Place place) {
        String word = in.text(place);
        if (word != null && word.isBlank()) {
            in.problems().error("blank-text", RuleId.C1_4, place);
            return null;
        }
        return word;
    }

    private DeductionTerms.@Nullable Source source(Place place) {
        return in.oneOf(DeductionTerms.Source.class, RuleId.EXCHANGE, place);
    }

    private int number(Place place, RuleId rule, int standardValue) {
        Integer number = in.wholeNumber(place, rule);
        return number == null ? standardValue : number;
    }

    private boolean truth(Place place, boolean standardValue) {
        Boolean truth = in.truth(place);
        return truth == null ? standardValue : truth;
    }

    private Map<String, String> title(Place here) {
        Map<String, String> texts = new HashMap<>();
        in.object(here, (language, place) -> {
            String text = in.text(place);
            if (!language.equals("zh") && !language.equals("en")) {
                in.unknown(language, place);
            } else if (text != null) {
                texts.put(language, text);
            }
        });
        return texts;
    }

    private InspectionWeights weights(Place here) {
        Map<String, Ratio> weights = new HashMap<>();
        Set<String> parts = Set.of("quality", "coverage", "frequency");
        in.object(here, (name, place) -> {
            if (!parts.contains(name)) {
                in.unknown(name, place);
                return;
            }
            Ratio weight = values.ratio(place, RuleId.A4);
            if (weight != null) {
                weights.put(name, weight);
            }
        });
        Ratio quality = weight(weights, "quality", here);
        Ratio coverage = weight(weights, "coverage", here);
        return new InspectionWeights(quality, coverage, weight(weights, "frequency", here));
    }

    private Ratio weight(Map<String, Ratio> weights, String name, Place here) {
        Ratio weight = weights.get(name);
        if (weight == null) {
            in.problems().missing(here.field(name));
            return Ratio.ZERO;
        }
        return weight;
    }

    private Map<String, Ratio> gradeRatios(Place here) {
        Map<String, Ratio> ratios = new LinkedHashMap<>();
        in.object(here, (grade, place) -> {
            Ratio ratio = values.ratio(place, RuleId.S8);
            if (ratio != null) {
                ratios.put(grade, ratio);
            }
        });
        return ratios;
    }

    private Map<String, DocumentKind> kinds(Place here) {
        Map<String, DocumentKind> documents = new LinkedHashMap<>();
        in.object(here, (kind, place) -> {
            DocumentKind document = in.oneOf(DocumentKind.class, RuleId.P2, place);
            if (document != null) {
                documents.put(kind, document);
            }
        });
        return documents;
    }

    private void wageProtection(Place here) {
        in.object(here, (name, place) -> {
            if (name.equals("maxShare")) {
                maxShare = values.ratio(place, RuleId.S6);
            } else {
                in.unknown(name, place);
            }
        });
        if (maxShare == null) {
            in.problems().missing(here.field("maxShare"));
        }
    }
}
