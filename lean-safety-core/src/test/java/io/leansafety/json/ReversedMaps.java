package io.leansafety.json;

import io.leansafety.assessment.InspectionFact;
import io.leansafety.assessment.InspectionParts;
import io.leansafety.finding.FindingFact;
import io.leansafety.pricing.CatalogFact;
import io.leansafety.pricing.ItemFact;
import io.leansafety.settlement.BaseWages;
import io.leansafety.settlement.CorrectionFact;
import io.leansafety.settlement.MonthFacts;
import io.leansafety.settlement.PoolFact;
import io.leansafety.settlement.WageFact;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Equal facts whose maps were filled from the other end. */
final class ReversedMaps {
    private ReversedMaps() {}

    static MonthFacts of(MonthFacts facts) {
        return new MonthFacts(
                facts.period(),
                facts.organization(),
                each(facts.catalogs(), ReversedMaps::catalog),
                each(facts.wages(), ReversedMaps::wage),
                each(facts.pools(), ReversedMaps::pool),
                facts.exemptions(),
                facts.duty(),
                each(facts.inspection(), ReversedMaps::inspection),
                facts.daily(),
                each(facts.findings(), ReversedMaps::finding),
                facts.handovers(),
                facts.tenders(),
                facts.vetoes(),
                facts.work(),
                each(facts.corrections(), ReversedMaps::correction));
    }

    private static CorrectionFact correction(CorrectionFact correction) {
        BaseWages wages = correction.baseWages();
        return new CorrectionFact(
                correction.month(),
                correction.entries(),
                new BaseWages(reversed(wages.quota()), reversed(wages.performance())));
    }

    private static CatalogFact catalog(CatalogFact catalog) {
        return new CatalogFact(
                catalog.owner(), catalog.from(), catalog.to(), each(catalog.items(), ReversedMaps::item));
    }

    private static ItemFact item(ItemFact item) {
        return new ItemFact(
                item.code(),
                item.kind(),
                item.title(),
                item.unit(),
                item.subjectPrice() == null ? null : reversed(item.subjectPrice()),
                item.subjectCharges(),
                item.charges(),
                item.points(),
                item.rewards(),
                item.caseByCase(),
                item.source());
    }

    private static WageFact wage(WageFact wage) {
        return new WageFact(
                wage.person(),
                wage.entitlement(),
                wage.performance(),
                wage.other(),
                wage.broughtForward(),
                wage.minimumWage(),
                reversed(wage.quota()));
    }

    private static PoolFact pool(PoolFact pool) {
        return new PoolFact(
                pool.unit(), pool.specialFund(), pool.goalMet(), reversed(pool.benchmarks()), pool.wageQuota());
    }

    private static InspectionFact inspection(InspectionFact inspection) {
        return new InspectionFact(inspection.person(), inspection.score(), parts(inspection.parts()));
    }

    private static @Nullable InspectionParts parts(@Nullable InspectionParts parts) {
        return parts == null
                ? null
                : new InspectionParts(
                        parts.quality(), parts.locationsRequired(), parts.locationsCovered(), reversed(parts.visits()));
    }

    private static FindingFact finding(FindingFact finding) {
        return new FindingFact(
                finding.id(),
                finding.foundOn(),
                finding.finder(),
                finding.foundBy(),
                finding.item(),
                finding.quantity(),
                finding.subject(),
                finding.offender(),
                finding.shift(),
                finding.specialty(),
                reversed(finding.holders()),
                finding.occurrence(),
                finding.status(),
                finding.beneficiary(),
                finding.decision());
    }

    private static <T> List<T> each(List<T> things, UnaryOperator<T> change) {
        return things.stream().map(change).toList();
    }

    private static <K, V> Map<K, V> reversed(Map<K, V> map) {
        List<K> keys = new ArrayList<>(map.keySet());
        Collections.reverse(keys);
        Map<K, V> reversed = new LinkedHashMap<>();
        keys.forEach(key -> reversed.put(key, map.get(key)));
        return reversed;
    }
}
