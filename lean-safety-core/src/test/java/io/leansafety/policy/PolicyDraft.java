package io.leansafety.policy;

import io.leansafety.policy.AssessmentTerms.Missing;
import io.leansafety.value.DateSpan;
import io.leansafety.value.Ratio;
import io.leansafety.value.Rounding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A policy's settings as the exchange format names them, to be changed one by one. */
public final class PolicyDraft {
    public String id;
    public DateSpan validity;
    public int monthStartsOn;
    public List<TierScheme> tiers;
    public Rounding scoreRounding;
    public Missing missingAssessment;
    public Missing missingPeriod;
    public InspectionWeights inspectionWeights;
    public Map<String, DocumentKind> kinds;
    public PriceTerms.SelfUnlisted selfUnlisted;
    public boolean finderExempt;
    public List<Ratio> repeatMultipliers;
    public int repeatWindowMonths;
    public TradeTerms.HandoverPayer handoverPayer;
    public Set<String> notTransferable;
    public TradeTerms.TenderPrice tenderPrice;
    public Set<DeductionTerms.Source> deductionSources;
    public DeductionTerms.Limit deductionLimit;
    public boolean carryForward;
    public @Nullable Ratio wageProtection;
    public Map<String, Ratio> gradeRatios;
    public AnnualTerms.Base annualBase;
    public int appealDays;
    public int longOverdueDays;
    public MarketTerms.PublishedNames publishedNames;
    public Ratio copySimilarity;
    public List<String> vagueWords;
    public List<String> assumed;
    public Map<String, String> title;
    public @Nullable String source;

    private PolicyDraft(Policy policy) {
        id = policy.id();
        validity = policy.validity();
        title = policy.title();
        source = policy.source();
        monthStartsOn = policy.monthStartsOn();
        tiers = new ArrayList<>(policy.tiers());
        scoreRounding = policy.assessment().scoreRounding();
        missingAssessment = policy.assessment().missingAssessment();
        missingPeriod = policy.assessment().missingPeriod();
        inspectionWeights = policy.assessment().inspectionWeights();
        kinds = new LinkedHashMap<>(policy.prices().kinds());
        selfUnlisted = policy.prices().selfUnlisted();
        finderExempt = policy.prices().finderExempt();
        repeatMultipliers = new ArrayList<>(policy.prices().repeatMultipliers());
        repeatWindowMonths = policy.prices().repeatWindowMonths();
        handoverPayer = policy.trades().handoverPayer();
        notTransferable = new LinkedHashSet<>(policy.trades().notTransferable());
        tenderPrice = policy.trades().tenderPrice();
        deductionSources = new LinkedHashSet<>(policy.deductions().sources());
        deductionLimit = policy.deductions().limit();
        carryForward = policy.deductions().carryForward();
        wageProtection = policy.deductions().wageProtection().orElse(null);
        gradeRatios = new LinkedHashMap<>(policy.annual().gradeRatios());
        annualBase = policy.annual().base();
        appealDays = policy.market().appealDays();
        longOverdueDays = policy.market().longOverdueDays();
        publishedNames = policy.market().publishedNames();
        copySimilarity = policy.checklists().copySimilarity();
        vagueWords = policy.checklists().vagueWords();
        assumed = new ArrayList<>(policy.assumed());
    }

    /** The built-in policy, changed. */
    public static Policy builtInBut(Consumer<PolicyDraft> change) {
        return changed(BuiltInPolicies.xinsheng2020No52(), change);
    }

    /** A policy, changed. */
    public static Policy changed(Policy policy, Consumer<PolicyDraft> change) {
        PolicyDraft draft = new PolicyDraft(policy);
        change.accept(draft);
        return draft.build();
    }

    private Policy build() {
        return new Policy(
                id,
                validity,
                title,
                source,
                monthStartsOn,
                tiers,
                new AssessmentTerms(scoreRounding, missingAssessment, missingPeriod, inspectionWeights),
                new PriceTerms(kinds, selfUnlisted, finderExempt, repeatMultipliers, repeatWindowMonths),
                new TradeTerms(handoverPayer, notTransferable, tenderPrice),
                new DeductionTerms(deductionSources, deductionLimit, carryForward, wageProtection),
                new AnnualTerms(gradeRatios, annualBase),
                new ChecklistTerms(copySimilarity, vagueWords),
                new MarketTerms(appealDays, longOverdueDays, publishedNames),
                assumed);
    }
}
