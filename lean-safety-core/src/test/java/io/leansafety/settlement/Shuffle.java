package io.leansafety.settlement;

import io.leansafety.assessment.DutyFact;
import io.leansafety.assessment.InspectionFact;
import io.leansafety.assessment.InspectionParts;
import io.leansafety.finding.FindingFact;
import io.leansafety.organization.OrganizationFacts;
import io.leansafety.organization.PersonFact;
import io.leansafety.policy.Policy;
import io.leansafety.policy.PolicyDraft;
import io.leansafety.pricing.CatalogFact;
import io.leansafety.pricing.ItemFact;
import io.leansafety.pricing.PointsFact;
import io.leansafety.trading.HandoverFact;
import io.leansafety.value.Dice;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The same facts with every list, and every map, in another order. */
public final class Shuffle {
    private final Dice dice;

    public Shuffle(Dice dice) {
        this.dice = dice;
    }

    public MonthFacts of(MonthFacts facts) {
        OrganizationFacts organization = facts.organization();
        return new MonthFacts(
                facts.period(),
                new OrganizationFacts(
                        dice.shuffled(organization.subjects()),
                        each(organization.people(), this::person),
                        dice.shuffled(organization.roles())),
                each(facts.catalogs(), this::catalog),
                each(facts.wages(), this::wage),
                each(facts.pools(), this::pool),
                dice.shuffled(facts.exemptions()),
                each(
                        facts.duty(),
                        duty -> new DutyFact(duty.person(), duty.selfCheck(), dice.shuffled(duty.deductions()))),
                each(facts.inspection(), this::inspection),
                dice.shuffled(facts.daily()),
                each(facts.findings(), this::finding),
                each(facts.handovers(), this::handover),
                dice.shuffled(facts.tenders()),
                each(
                        facts.vetoes(),
                        veto -> new VetoFact(
                                veto.person(),
                                veto.subject(),
                                dice.shuffled(veto.tiers()),
                                veto.ratio(),
                                veto.reason())),
                facts.work(),
                each(
                        facts.corrections(),
                        correction -> new CorrectionFact(
                                correction.month(),
                                dice.shuffled(correction.entries()),
                                new BaseWages(
                                        shuffled(correction.baseWages().quota()),
                                        shuffled(correction.baseWages().performance())))));
    }

    public Policy of(Policy policy) {
        return PolicyDraft.changed(policy, draft -> {
            draft.tiers = dice.shuffled(draft.tiers);
            draft.kinds = shuffled(draft.kinds);
            draft.gradeRatios = shuffled(draft.gradeRatios);
            draft.notTransferable = new LinkedHashSet<>(dice.shuffled(draft.notTransferable));
            draft.deductionSources = new LinkedHashSet<>(dice.shuffled(draft.deductionSources));
        });
    }

    private PersonFact person(PersonFact person) {
        return new PersonFact(person.id(), person.name(), person.place(), dice.shuffled(person.assignments()));
    }

    private CatalogFact catalog(CatalogFact catalog) {
        return new CatalogFact(catalog.owner(), catalog.from(), catalog.to(), each(catalog.items(), this::item));
    }

    private ItemFact item(ItemFact item) {
        return new ItemFact(
                item.code(),
                item.kind(),
                item.title(),
                item.unit(),
                item.subjectPrice() == null ? null : shuffled(item.subjectPrice()),
                dice.shuffled(item.subjectCharges()),
                dice.shuffled(item.charges()),
                each(
                        item.points(),
                        points -> new PointsFact(
                                points.role(), points.category(), points.points(), dice.shuffled(points.finders()))),
                dice.shuffled(item.rewards()),
                dice.shuffled(item.caseByCase()),
                item.source());
    }

    private WageFact wage(WageFact wage) {
        return new WageFact(
                wage.person(),
                wage.entitlement(),
                wage.performance(),
                wage.other(),
                wage.broughtForward(),
                wage.minimumWage(),
                shuffled(wage.quota()));
    }

    private PoolFact pool(PoolFact pool) {
        return new PoolFact(
                pool.unit(), pool.specialFund(), pool.goalMet(), shuffled(pool.benchmarks()), pool.wageQuota());
    }

    private InspectionFact inspection(InspectionFact fact) {
        InspectionParts parts = fact.parts();
        return parts == null
                ? fact
                : new InspectionFact(
                        fact.person(),
                        fact.score(),
                        new InspectionParts(
                                dice.shuffled(parts.quality()),
                                parts.locationsRequired(),
                                parts.locationsCovered(),
                                shuffled(parts.visits())));
    }

    private FindingFact finding(FindingFact finding) {
        Map<io.leansafety.value.RoleName, List<io.leansafety.value.PersonId>> holders = new LinkedHashMap<>();
        shuffled(finding.holders()).forEach((role, people) -> holders.put(role, dice.shuffled(people)));
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
                holders,
                finding.occurrence(),
                finding.status(),
                finding.beneficiary(),
                dice.shuffled(finding.decision()));
    }

    private HandoverFact handover(HandoverFact handover) {
        return new HandoverFact(
                handover.id(),
                handover.date(),
                handover.shift(),
                handover.from(),
                handover.to(),
                handover.accepted(),
                dice.shuffled(handover.problems()));
    }

    private <T> List<T> each(List<T> things, UnaryOperator<T> shuffle) {
        return dice.shuffled(things).stream().map(shuffle).toList();
    }

    private <K, V> Map<K, V> shuffled(Map<K, V> map) {
        Map<K, V> shuffled = new LinkedHashMap<>();
        dice.shuffled(map.entrySet()).forEach(entry -> shuffled.put(entry.getKey(), entry.getValue()));
        return shuffled;
    }
}
