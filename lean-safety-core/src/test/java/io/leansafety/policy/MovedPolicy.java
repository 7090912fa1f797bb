package io.leansafety.policy;

import io.leansafety.policy.AssessmentTerms.Missing;
import io.leansafety.policy.MarketTerms.PublishedNames;
import io.leansafety.value.DateSpan;
import io.leansafety.value.Dice;
import io.leansafety.value.Ratio;
import io.leansafety.value.Rounding;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Legal policies of which no setting has the value of the built-in one. */
public final class MovedPolicy {
    private MovedPolicy() {}

    public static Policy of(Dice dice) {
        LocalDate from = LocalDate.of(2021, 1, 1).plusDays(dice.upTo(900));
        return PolicyDraft.changed(AnyPolicy.of(dice), draft -> {
            draft.validity = new DateSpan(from, from.plusDays(dice.upTo(900)));
            draft.title = dice.pick(Map.of("zh", "另一个方案"), Map.of("en", "Another \"scheme\"", "zh", "方案\n二"));
            draft.source = "Y7";
            draft.monthStartsOn = 2 + dice.upTo(26);
            draft.scoreRounding = Rounding.DOWN;
            draft.missingAssessment = Missing.ZERO;
            draft.missingPeriod = otherThan(Missing.ERROR, dice);
            draft.inspectionWeights =
                    new InspectionWeights(Ratio.of("0.123456"), Ratio.of("0.5"), Ratio.of("0.376544"));
            draft.kinds = Map.of("NEAR_MISS", dice.pick(DocumentKind.values()), "CONDUCT", DocumentKind.SLIP);
            draft.selfUnlisted = PriceTerms.SelfUnlisted.LADDER;
            draft.finderExempt = false;
            draft.repeatMultipliers = List.of(dice.share(6), Ratio.of("3"));
            draft.repeatWindowMonths = 13 + dice.upTo(9);
            draft.handoverPayer = TradeTerms.HandoverPayer.INCOMING;
            draft.notTransferable =
                    dice.pick(Set.of(), Set.of("CONDUCT"), Set.of("HAZARD_MAJOR", "CONDUCT", "NEAR_MISS"));
            draft.tenderPrice = TradeTerms.TenderPrice.BID;
            draft.deductionSources = EnumSet.complementOf(EnumSet.of(dice.pick(DeductionTerms.Source.values())));
            draft.deductionLimit = DeductionTerms.Limit.NONE;
            draft.carryForward = false;
            draft.wageProtection = dice.share(6);
            draft.gradeRatios = new LinkedHashMap<>(Map.of("优", dice.share(6), "B", Ratio.of("0.8")));
            draft.annualBase = AnnualTerms.Base.OWN_ENTITLEMENT;
            draft.appealDays = 6 + dice.upTo(9);
            draft.longOverdueDays = dice.upTo(29);
            draft.publishedNames = dice.pick(PublishedNames.FULL, PublishedNames.HIDDEN);
            draft.copySimilarity = dice.pick(Ratio.of("0.000001"), Ratio.of("0.9"), Ratio.ONE);
            draft.vagueWords = dice.pick(List.of(), List.of("大概"), List.of("尽量", "大概"));
            draft.assumed = dice.pick(List.of(), List.of("monthStartsOn"));
        });
    }

    private static <E extends Enum<E>> E otherThan(E standard, Dice dice) {
        return dice.pick(Arrays.stream(standard.getDeclaringClass().getEnumConstants())
                .filter(value -> value != standard)
                .toList());
    }
}
