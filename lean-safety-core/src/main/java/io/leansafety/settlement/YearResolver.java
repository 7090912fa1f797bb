package io.leansafety.settlement;

import io.leansafety.policy.AnnualTerms;
import io.leansafety.policy.AssessmentTerms.Missing;
import io.leansafety.policy.PayoutCadence;
import io.leansafety.policy.Policy;
import io.leansafety.policy.PolicyCheck;
import io.leansafety.policy.TierScheme;
import io.leansafety.rule.Document;
import io.leansafety.rule.Explanation.Term;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problems;
import io.leansafety.rule.RuleId;
import io.leansafety.rule.Unit;
import io.leansafety.value.Money;
import io.leansafety.value.PersonId;
import io.leansafety.value.Ratio;
import io.leansafety.value.Score;
import io.leansafety.value.SettlementPeriod;
import io.leansafety.value.ValueOutOfRangeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Resolves the leaders of a year, and says everything that is wrong. Rules A7 and S8. */
final class YearResolver {
    private static final Place ROOT = Place.in(Document.YEAR);
    private static final int LAST_YEAR = 9_999;

    private static final Term QUARTER_SCORE = new Term("quarter-score", RuleId.A7);
    private static final Term MONTH_SCORE = new Term("month-score", RuleId.A7);
    private static final Term MISSING = new Term("missing-period", RuleId.A7);

    private final Policy policy;
    private final YearFacts facts;
    private final Problems problems;
    private final Set<PersonId> seen = new HashSet<>();

    /** The periods whose scores make a score of the year. */
    private record Periods(int count, String name, Figure figure, Term term) {
        void note(Term of, String key, Score score, Origins origins) {
            origins.add(figure, of.given(Unit.SCORE, score.hundredths()).with("period", key));
        }
    }

    YearResolver(Policy policy, YearFacts facts, Problems problems) {
        this.policy = policy;
        this.facts = facts;
        this.problems = problems;
    }

    List<ResolvedLeader> resolve() {
        checkYear();
        Optional<Ratio> gradeRatio = gradeRatio();
        Money principalWage = principalWage();
        List<ResolvedLeader> leaders = new ArrayList<>();
        for (int i = 0; i < facts.leaders().size(); i++) {
            leader(
                            facts.leaders().get(i),
                            gradeRatio.orElse(Ratio.ZERO),
                            principalWage,
                            ROOT.field("leaders").index(i))
                    .ifPresent(leaders::add);
        }
        return leaders;
    }

    private void checkYear() {
        Integer year = facts.year();
        if (year != null && (year < 1 || year > LAST_YEAR)) {
            problems.error(
                    "out-of-range", RuleId.V5, ROOT.field("year"), "was", year, "least", 1, "greatest", LAST_YEAR);
        } else if (year != null && !problems.isKnown(Place.in(Document.POLICY).field("monthStartsOn"))) {
            SettlementPeriod december = new SettlementPeriod(YearMonth.of(year, 12), policy.monthStartsOn());
            PolicyCheck.checkInForce(policy, december.last(), problems);
        }
    }

    private Optional<Ratio> gradeRatio() {
        Place field = ROOT.field("grade");
        if (facts.grade() == null) {
            problems.missing(field);
            return Optional.empty();
        }
        Ratio ratio = policy.annual().gradeRatios().get(facts.grade());
        if (ratio == null && !problems.isKnown(Place.in(Document.POLICY).field("gradeRatios"))) {
            problems.error(
                    "unknown-grade",
                    RuleId.S8,
                    field,
                    "grade",
                    facts.grade(),
                    "grades",
                    policy.annual().gradeRatios().keySet());
        }
        return Optional.ofNullable(ratio);
    }

    private Money principalWage() {
        Place field = ROOT.field("principalWage");
        if (facts.principalWage() == null) {
            if (policy.annual().base() == AnnualTerms.Base.PRINCIPAL_WAGE) {
                problems.missing(field);
            }
            return Money.ZERO;
        }
        return notNegative(facts.principalWage(), field);
    }

    private Optional<ResolvedLeader> leader(LeaderFact fact, Ratio gradeRatio, Money principalWage, Place here) {
        int before = problems.errorCount();
        Place field = here.field("person");
        if (fact.person() == null) {
            problems.missing(field);
        } else if (!seen.add(fact.person())) {
            problems.error("duplicate-leader", RuleId.EXCHANGE, field, "person", fact.person());
        }
        Optional<TierScheme> tier = tier(fact, here.field("tier"));
        if (fact.monthsServed() < 0 || fact.monthsServed() > 12) {
            problems.errorUnlessKnown(
                    "out-of-range",
                    RuleId.S8,
                    here.field("monthsServed"),
                    "was",
                    fact.monthsServed(),
                    "least",
                    0,
                    "greatest",
                    12);
        }
        if (fact.veto().compareTo(Ratio.ONE) > 0 || !fact.veto().fitsDecimals(2)) {
            problems.error("veto-ratio", RuleId.S2B, here.field("veto"), "was", fact.veto());
        }
        Money base = base(fact, principalWage, here.field("entitlement"));
        Origins origins = new Origins();
        Periods byQuarter = new Periods(4, "Q%d", Figure.ANNUAL_DUTY_SCORE, QUARTER_SCORE);
        Periods byMonth = new Periods(12, "%02d", Figure.ANNUAL_INSPECTION_SCORE, MONTH_SCORE);
        List<Score> quarters = scores(fact.quarters(), byQuarter, here.field("quarters"), origins);
        List<Score> months = scores(fact.months(), byMonth, here.field("months"), origins);
        boolean hasScores = !quarters.isEmpty() && !months.isEmpty();
        if (problems.errorCount() != before || !hasScores || fact.person() == null || tier.isEmpty()) {
            return Optional.empty();
        }
        LeaderYear leader = new LeaderYear(
                fact.person(),
                quarters,
                months,
                tier.get().curve(),
                policy.assessment().scoreRounding(),
                base,
                gradeRatio,
                fact.veto(),
                fact.monthsServed());
        checkRange(leader, here);
        origins.put(
                Figure.GRADE_RATIO,
                Figure.GRADE_RATIO
                        .term()
                        .given(Unit.RATIO, gradeRatio.millionths())
                        .with("grade", facts.grade()));
        return Optional.of(new ResolvedLeader(leader, origins));
    }

    private void checkRange(LeaderYear leader, Place here) {
        try {
            leader.settle();
        } catch (ValueOutOfRangeException tooMuch) {
            problems.error("amounts-too-large", RuleId.V1, here);
        }
    }

    private Optional<TierScheme> tier(LeaderFact fact, Place field) {
        List<TierScheme> yearly = policy.tiers().stream()
                .filter(tier -> tier.payout() == PayoutCadence.YEAR)
                .toList();
        if (fact.tier() == null) {
            if (yearly.size() != 1) {
                problems.errorUnlessKnown("no-single-yearly-tier", RuleId.S8, field, "was", yearly.size());
            }
            return yearly.size() == 1 ? Optional.of(yearly.get(0)) : Optional.empty();
        }
        Optional<TierScheme> tier = policy.findTier(fact.tier());
        if (tier.isEmpty()) {
            problems.error("unknown-tier", RuleId.O3, field, "tier", fact.tier(), "tiers", policy.tierIds());
        } else if (tier.get().payout() != PayoutCadence.YEAR) {
            problems.error("tier-not-yearly", RuleId.S8, field, "tier", fact.tier());
        }
        return tier;
    }

    private Money base(LeaderFact fact, Money principalWage, Place field) {
        Money own = fact.entitlement() == null ? Money.ZERO : notNegative(fact.entitlement(), field);
        if (policy.annual().base() == AnnualTerms.Base.PRINCIPAL_WAGE) {
            return principalWage;
        }
        if (fact.entitlement() == null) {
            problems.missing(field);
        }
        return own;
    }

    private Money notNegative(Money amount, Place field) {
        if (amount.isNegative()) {
            problems.error("negative-amount", RuleId.V1, field, "was", amount);
            return Money.ZERO;
        }
        return amount;
    }

    /** The scores that count; a missing one is an error, left out or 0, as the policy says. Rule A7. */
    private List<Score> scores(Map<Integer, Score> given, Periods periods, Place field, Origins origins) {
        List<Score> scores = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (int period = 1; period <= periods.count(); period++) {
            Score score = given.get(period);
            String key = String.format(Locale.ROOT, periods.name(), period);
            if (score != null) {
                scores.add(score);
                periods.note(periods.term(), key, score, origins);
            } else if (policy.assessment().missingPeriod() == Missing.ZERO) {
                scores.add(Score.ZERO);
                periods.note(MISSING, key, Score.ZERO, origins);
            } else if (!problems.isKnown(field.field(key))) {
                missing.add(key);
            }
        }
        boolean isError = policy.assessment().missingPeriod() == Missing.ERROR;
        if (!missing.isEmpty() && (isError || scores.isEmpty())) {
            problems.errorUnlessKnown("missing-periods", RuleId.A7, field, "periods", missing);
        }
        return scores;
    }
}
