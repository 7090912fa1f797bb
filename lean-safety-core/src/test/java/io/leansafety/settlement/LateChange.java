package io.leansafety.settlement;

import io.leansafety.value.Dice;
import java.util.List;

/** The same month as it is known later: findings revoked or decided, scores raised, wages put right. */
final class LateChange {
    private final Dice dice;

    LateChange(Dice dice) {
        this.dice = dice;
    }

    MonthFacts of(MonthFacts facts) {
        MonthFacts changed = dice.oneIn(2) ? new Better(dice).of(facts) : facts;
        return new MonthFacts(
                changed.period(),
                changed.organization(),
                changed.catalogs(),
                changed.wages().stream().map(this::wage).toList(),
                changed.pools(),
                changed.exemptions(),
                changed.duty(),
                changed.inspection(),
                changed.daily(),
                fewer(changed.findings()),
                fewer(changed.handovers()),
                fewer(changed.tenders()),
                fewer(changed.vetoes()),
                changed.work(),
                changed.corrections());
    }

    private WageFact wage(WageFact wage) {
        return dice.oneIn(3)
                ? new WageFact(
                        wage.person(),
                        wage.entitlement(),
                        dice.amount(),
                        wage.other(),
                        dice.amount(),
                        wage.minimumWage(),
                        wage.quota())
                : wage;
    }

    private <T> List<T> fewer(List<T> things) {
        return dice.oneIn(2) ? dice.some(things) : things;
    }
}
