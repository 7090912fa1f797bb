package io.leansafety.settlement;

import io.leansafety.finding.DecisionFact;
import io.leansafety.finding.FinderClass;
import io.leansafety.finding.FindingFact;
import io.leansafety.finding.FindingStatus;
import io.leansafety.organization.AnyCompany;
import io.leansafety.organization.Shift;
import io.leansafety.organization.SubjectLevel;
import io.leansafety.policy.DocumentKind;
import io.leansafety.policy.Policy;
import io.leansafety.pricing.AnyCatalogs;
import io.leansafety.pricing.AnyCatalogs.Traits;
import io.leansafety.trading.HandoverFact;
import io.leansafety.trading.TenderFact;
import io.leansafety.value.Dice;
import io.leansafety.value.PersonId;
import io.leansafety.value.Reference;
import io.leansafety.value.RoleName;
import io.leansafety.value.SettlementPeriod;
import io.leansafety.value.SubjectId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/** Findings, handovers and tenders of a month, each of them right. */
final class AnyMovements {
    private final Dice dice;
    private final Policy policy;
    private final AnyCompany company;
    private final AnyCatalogs catalogs;
    private final SettlementPeriod period;
    private final List<FindingFact> findings = new ArrayList<>();
    private final List<HandoverFact> handovers = new ArrayList<>();
    private final List<TenderFact> tenders = new ArrayList<>();

    AnyMovements(Dice dice, Policy policy, AnyCompany company, AnyCatalogs catalogs, SettlementPeriod period) {
        this.dice = dice;
        this.policy = policy;
        this.company = company;
        this.catalogs = catalogs;
        this.period = period;
        for (int i = dice.upTo(12); i > 0; i--) {
            addFinding(company.prefix() + "F" + i);
        }
        for (int i = dice.upTo(2); i > 0; i--) {
            addHandover(company.prefix() + "H" + i);
        }
        for (int i = dice.upTo(3); i > 0; i--) {
            addTender(company.prefix() + "B" + i);
        }
    }

    List<FindingFact> findings() {
        return findings;
    }

    List<HandoverFact> handovers() {
        return handovers;
    }

    List<TenderFact> tenders() {
        return tenders;
    }

    private void addFinding(String id) {
        Traits item = dice.pick(catalogs.traits());
        List<SubjectId> places = company.subjects().stream()
                .filter(place -> item.level() == SubjectLevel.COMPANY
                        || company.nearest(place, item.level()).isPresent())
                .toList();
        if (places.isEmpty()) {
            return;
        }
        SubjectId subject = dice.pick(places);
        FinderClass finder = dice.pick(FinderClass.values());
        FindingStatus status = dice.oneIn(2) ? FindingStatus.CONFIRMED : dice.pick(FindingStatus.values());
        boolean decided = status == FindingStatus.REVISED || item.caseByCase().contains(finder);
        boolean mayDecide = decided || !status.settles();
        List<DecisionFact> decision = mayDecide && !dice.oneIn(4) ? decision() : List.of();
        boolean offends = item.namesOffender() || dice.oneIn(3);
        findings.add(new FindingFact(
                new Reference(id),
                dice.oneIn(4) ? period.first().minusDays(1 + dice.upTo(90)) : dice.dayOf(period),
                finder,
                dice.oneIn(2) ? anybody() : null,
                item.code(),
                dice.pick(1, 1, 1, 2, 3, 1 + dice.upTo(999)),
                subject,
                offends ? anybody() : null,
                dice.oneIn(2) ? null : dice.pick(Shift.values()),
                dice.oneIn(2) ? null : dice.pick(AnyCompany.SPECIALTIES),
                dice.oneIn(3) ? holders() : Map.of(),
                dice.pick(1, 1, 2, 3, 9),
                status,
                beneficiary(item, subject, decision).orElse(null),
                decision));
    }

    private List<DecisionFact> decision() {
        List<DecisionFact> lines = new ArrayList<>();
        for (int i = dice.upTo(2); i >= 0; i--) {
            lines.add(
                    dice.oneIn(2)
                            ? new DecisionFact(anybody(), null, dice.amount())
                            : new DecisionFact(null, dice.pick(company.subjects()), dice.amount()));
        }
        return lines;
    }

    private Map<RoleName, List<PersonId>> holders() {
        Map<RoleName, List<PersonId>> holders = new HashMap<>();
        dice.some(company.roleNames())
                .forEach(role -> holders.put(
                        role,
                        dice.some(dice.some(company.people())).stream().limit(3).toList()));
        return holders;
    }

    /** A notice only, and nobody who pays. */
    private Optional<SubjectId> beneficiary(Traits item, SubjectId subject, List<DecisionFact> decision) {
        if (policy.prices().documentOf(item.kind()).orElseThrow() == DocumentKind.SLIP || dice.oneIn(2)) {
            return Optional.empty();
        }
        return anyOf(
                company.subjects(),
                other -> !other.equals(subject) && decision.stream().noneMatch(line -> other.equals(line.subject())));
    }

    private void addHandover(String id) {
        List<SubjectId> sides = new ArrayList<>(company.subjects(SubjectLevel.TEAM));
        sides.addAll(company.subjects(SubjectLevel.POST));
        Optional<SubjectId> from = anyOf(sides, side -> true);
        Optional<SubjectId> to = from.flatMap(out -> anyOf(sides, other -> mayTakeOver(out, other)));
        if (from.isEmpty() || to.isEmpty()) {
            return;
        }
        boolean accepted = !dice.oneIn(4);
        List<HandoverFact.Problem> problems = new ArrayList<>();
        for (int i = dice.upTo(3); i > 0; i--) {
            Traits item = dice.pick(catalogs.traits());
            FinderClass finder = dice.pick(FinderClass.values());
            boolean passes = item.priced()
                    && !item.caseByCase().contains(finder)
                    && !policy.trades().notTransferable().contains(item.kind());
            HandoverFact.State state = dice.pick(HandoverFact.State.values());
            problems.add(new HandoverFact.Problem(
                    item.code(), finder, 1 + dice.upTo(5), passes || !accepted ? state : HandoverFact.State.RECTIFIED));
        }
        handovers.add(new HandoverFact(
                new Reference(id),
                dice.dayOf(period),
                dice.pick(Shift.values()),
                from.get(),
                to.get(),
                accepted,
                problems));
    }

    private boolean mayTakeOver(SubjectId from, SubjectId to) {
        Optional<SubjectId> workshop = company.nearest(from, SubjectLevel.WORKSHOP);
        boolean sameTeam = company.nearest(from, SubjectLevel.TEAM).equals(company.nearest(to, SubjectLevel.TEAM));
        boolean sameWorkshop = workshop.isPresent() && workshop.equals(company.nearest(to, SubjectLevel.WORKSHOP));
        return !from.equals(to)
                && Objects.equals(company.levelOf(from), company.levelOf(to))
                && (sameTeam || sameWorkshop);
    }

    private void addTender(String id) {
        List<SubjectId> sides = new ArrayList<>(company.subjects(SubjectLevel.WORKSHOP));
        sides.addAll(company.subjects(SubjectLevel.UNIT));
        Optional<SubjectId> from = anyOf(sides, side -> true);
        Optional<SubjectId> awardee = from.flatMap(out -> anyOf(company.subjects(), other -> mayRectify(out, other)));
        Traits item = dice.pick(catalogs.traits());
        if (from.isEmpty() || awardee.isEmpty()) {
            return;
        }
        boolean hasQuota = item.priced() && !item.caseByCase().contains(FinderClass.COMPANY);
        TenderFact.State state =
                hasQuota && !dice.oneIn(3) ? TenderFact.State.ACCEPTED : dice.pick(TenderFact.State.values());
        if (state == TenderFact.State.ACCEPTED && !hasQuota) {
            state = TenderFact.State.RETURNED;
        }
        LocalDate day = dice.oneIn(5) ? period.last().plusDays(1) : dice.dayOf(period);
        boolean isAccepted = state == TenderFact.State.ACCEPTED;
        tenders.add(new TenderFact(
                new Reference(id),
                dice.pick(TenderFact.Reason.values()),
                from.get(),
                isAccepted || dice.oneIn(2) ? awardee.get() : null,
                item.code(),
                1 + dice.upTo(5),
                isAccepted || dice.oneIn(2) ? dice.amount() : null,
                state,
                isAccepted ? day : null));
    }

    private boolean mayRectify(SubjectId from, SubjectId other) {
        Optional<SubjectId> above = company.parentOf(from);
        boolean beside = !from.equals(other) && company.parentOf(other).equals(above);
        return beside
                && (company.levelOf(other) == company.levelOf(from)
                        || company.levelOf(other) == SubjectLevel.CONTRACTOR);
    }

    private PersonId anybody() {
        return dice.pick(company.people());
    }

    private Optional<SubjectId> anyOf(List<SubjectId> choices, Predicate<SubjectId> wanted) {
        List<SubjectId> possible = choices.stream().filter(wanted).toList();
        return possible.isEmpty() ? Optional.empty() : Optional.of(dice.pick(possible));
    }
}
