package io.leansafety.settlement;

import io.leansafety.assessment.DailyScoreFact;
import io.leansafety.assessment.DutyFact;
import io.leansafety.assessment.InspectionFact;
import io.leansafety.assessment.InspectionParts;
import io.leansafety.assessment.VisitCount;
import io.leansafety.organization.Shift;
import io.leansafety.pricing.CatalogFact;
import io.leansafety.pricing.ItemFact;
import io.leansafety.value.Dice;
import io.leansafety.value.Score;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The same month with some scores higher and some deductions dropped. */
final class Better {
    private final Dice dice;

    Better(Dice dice) {
        this.dice = dice;
    }

    MonthFacts of(MonthFacts facts) {
        return new MonthFacts(
                facts.period(),
                facts.organization(),
                facts.catalogs().stream().map(this::catalog).toList(),
                facts.wages(),
                facts.pools(),
                facts.exemptions(),
                sometimes(facts.duty(), this::duty),
                sometimes(facts.inspection(), this::inspection),
                sometimes(facts.daily(), day -> new DailyScoreFact(day.person(), day.date(), raised(day.score()))),
                facts.findings(),
                facts.handovers(),
                facts.tenders(),
                facts.vetoes(),
                facts.work(),
                facts.corrections());
    }

    private DutyFact duty(DutyFact duty) {
        return dice.oneIn(2)
                ? new DutyFact(duty.person(), raised(duty.selfCheck()), duty.deductions())
                : new DutyFact(duty.person(), duty.selfCheck(), dice.some(duty.deductions()));
    }

    private InspectionFact inspection(InspectionFact fact) {
        InspectionParts parts = fact.parts();
        return parts == null
                ? new InspectionFact(fact.person(), raised(fact.score()), null)
                : new InspectionFact(fact.person(), null, parts(parts));
    }

    private InspectionParts parts(InspectionParts parts) {
        Map<Shift, VisitCount> visits = parts.visits().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        shift -> new VisitCount(
                                shift.getValue().required(), shift.getValue().done() + dice.upTo(2))));
        return new InspectionParts(
                sometimes(parts.quality(), this::raised),
                parts.locationsRequired(),
                dice.pick(parts.locationsCovered(), parts.locationsRequired()),
                visits);
    }

    /** Items that take fewer points off. */
    private CatalogFact catalog(CatalogFact catalog) {
        return new CatalogFact(
                catalog.owner(),
                catalog.from(),
                catalog.to(),
                sometimes(
                        catalog.items(),
                        item -> new ItemFact(
                                item.code(),
                                item.kind(),
                                item.title(),
                                item.unit(),
                                item.subjectPrice(),
                                item.subjectCharges(),
                                item.charges(),
                                dice.some(item.points()),
                                item.rewards(),
                                item.caseByCase(),
                                item.source())));
    }

    private Score raised(@Nullable Score score) {
        int from = score == null ? 0 : score.hundredths();
        return Score.ofHundredths(from + dice.upTo(Score.MAX_HUNDREDTHS - from));
    }

    private <T> List<T> sometimes(List<T> things, UnaryOperator<T> change) {
        return things.stream()
                .map(thing -> dice.oneIn(2) ? change.apply(thing) : thing)
                .toList();
    }
}
