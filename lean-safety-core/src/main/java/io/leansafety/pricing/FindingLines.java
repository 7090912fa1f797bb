package io.leansafety.pricing;

import io.leansafety.finding.DecisionFact;
import io.leansafety.finding.FinderClass;
import io.leansafety.finding.FindingFact;
import io.leansafety.organization.MarketSubject;
import io.leansafety.organization.RoleQuery;
import io.leansafety.policy.DocumentKind;
import io.leansafety.pricing.PriceItem.Charge;
import io.leansafety.pricing.PriceItem.PointsLoss;
import io.leansafety.pricing.PriceItem.SubjectCharge;
import io.leansafety.rule.Explanation;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problems;
import io.leansafety.rule.Recorder;
import io.leansafety.rule.RuleId;
import io.leansafety.value.Allocation;
import io.leansafety.value.Fraction;
import io.leansafety.value.Money;
import io.leansafety.value.PersonId;
import io.leansafety.value.Ratio;
import io.leansafety.value.RoleName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The lines of one finding: each amount formed, rounded and shared out in one place. Rules P3 to P8, A2b. */
final class FindingLines {
    private final Pricing pricing;
    private final FindingFact finding;
    private final PricedFinding unmoved;
    private final FinderClass finder;
    private final MarketSubject subject;
    private final int quantity;
    private final int occurrence;
    private final Problems problems;
    private final Place here;
    private final @Nullable Recorder recorder;
    private final Map<RoleName, List<PersonId>> resolved = new HashMap<>();
    private final List<PersonLine> personLines = new ArrayList<>();
    private final List<SubjectLine> subjectLines = new ArrayList<>();
    private final List<PointsLine> pointsLines = new ArrayList<>();

    /** A quantity or occurrence that is out of range was reported, and counts as 1 while the rest is checked. */
    FindingLines(
            Pricing pricing,
            FindingFact finding,
            PricedFinding unmoved,
            FinderClass finder,
            Problems problems,
            Place here) {
        this.pricing = pricing;
        this.finding = finding;
        this.unmoved = unmoved;
        this.finder = finder;
        this.subject = unmoved.subject();
        this.quantity = finding.quantity() > FindingFact.MOST ? 1 : Math.max(1, finding.quantity());
        this.occurrence = Math.max(1, finding.occurrence());
        this.problems = problems;
        this.here = here;
        this.recorder = pricing.recorder();
    }

    PricedFinding byCatalog(PriceItem item, @Nullable MarketSubject beneficiary) {
        LineNotes notes = LineNotes.of(finding, pricing.terms(), item, finder);
        RuleId document = item.document() == DocumentKind.SLIP ? RuleId.T3 : RuleId.T4;
        item.subjectPrice()
                .ifPresent(ladder -> listed(ladder).ifPresent(price -> {
                    Supplier<Explanation> how = () -> notes.subjectPrice(document, ladder, repeated(price, Ratio.ONE));
                    addSubject(subject, beneficiary, document, repeated(price, Ratio.ONE), how);
                }));
        item.subjectCharges().forEach(charge -> addSubjectCharge(charge, notes));
        item.charges().forEach(charge -> addCharge(charge, item, notes));
        item.rewards().forEach(reward -> addReward(reward, notes));
        item.points().forEach(loss -> addPoints(loss, notes));
        return moved(item.catalog());
    }

    /** The decision replaces everything that the catalog says; its amounts are final. Rule P7. */
    PricedFinding byDecision(@Nullable MarketSubject beneficiary) {
        for (DecisionFact line : finding.decision()) {
            Money amount = line.amount() == null ? Money.ZERO : line.amount();
            if (line.person() != null) {
                addPerson(line.person(), RuleId.P7, null, amount, () -> LineNotes.decided(amount));
            } else if (line.subject() != null) {
                pricing.organization()
                        .findSubject(line.subject())
                        .ifPresent(payer ->
                                addSubject(payer, beneficiary, RuleId.P7, amount, () -> LineNotes.decided(amount)));
            }
        }
        return moved(null);
    }

    private PricedFinding moved(@Nullable CatalogVersion catalog) {
        return new PricedFinding(
                unmoved.id(), unmoved.foundOn(), subject, catalog, null, personLines, subjectLines, pointsLines);
    }

    private void addSubjectCharge(SubjectCharge charge, LineNotes notes) {
        Optional<Money> amount = listed(charge.ladder());
        if (amount.isEmpty()) {
            return;
        }
        Optional<MarketSubject> payer = subject.nearest(charge.level());
        if (payer.isEmpty()) {
            problems.error("no-subject-of-level", RuleId.P4, here, "subject", subject, "level", charge.level());
            return;
        }
        Money whole = repeated(amount.get(), Ratio.ONE);
        addSubject(payer.get(), null, RuleId.P4, whole, () -> notes.subjectCharge(charge, whole));
    }

    private void addCharge(Charge charge, PriceItem item, LineNotes notes) {
        PriceLadder own = charge.ladder();
        Optional<Money> base = own == null ? item.offenderCharge().flatMap(this::listed) : listed(own);
        if (base.isPresent()) {
            Ratio share = charge.share() == null ? Ratio.ONE : charge.share();
            List<PersonId> payers = withoutFinder(reach(charge.role()));
            Money whole = repeated(base.get(), share);
            share(payers, charge, whole, RuleId.P5, () -> notes.charge(charge, whole));
        }
    }

    /** Rewards grow with the quantity, not with repeats. */
    private void addReward(Charge reward, LineNotes notes) {
        Optional<Money> amount = Optional.ofNullable(reward.ladder()).flatMap(this::listed);
        if (amount.isPresent()) {
            Money whole = Fraction.of(amount.get().fen(), 1).times(quantity).roundToFen();
            share(reach(reward.role()), reward, whole, RuleId.P8, () -> notes.reward(reward, whole));
        }
    }

    private void addPoints(PointsLoss loss, LineNotes notes) {
        if (loss.fact().countsFor(finder)) {
            long hundredths = Math.multiplyExact(loss.points().hundredths(), quantity);
            for (PersonId person : withoutFinder(reach(loss.role()))) {
                PointsLine line = new PointsLine(person, loss.role(), loss.category(), hundredths);
                pointsLines.add(line);
                note(line, loss.role(), () -> notes.points(loss, hundredths));
            }
        }
    }

    private void share(List<PersonId> people, Charge charge, Money amount, RuleId rule, Supplier<Explanation> how) {
        if (people.isEmpty()) {
            return;
        }
        long[] split = charge.sharing() == Sharing.SPLIT ? Allocation.evenly(amount.fen(), people.size()) : null;
        for (int i = 0; i < people.size(); i++) {
            Money part = split == null ? amount : Money.ofFen(split[i]);
            int position = i + 1;
            addPerson(
                    people.get(i),
                    rule,
                    charge.role(),
                    part,
                    split == null ? how : () -> LineNotes.split(how.get(), people.size(), position, part));
        }
    }

    private Optional<Money> listed(PriceLadder ladder) {
        return ladder.amountFor(finder, pricing.terms().selfUnlisted());
    }

    /** The one formula of a priced line: amount × share × quantity × multiplier, rounded once. Rule P6. */
    private Money repeated(Money amount, Ratio share) {
        return Fraction.of(amount.fen(), 1)
                .times(share.asFraction())
                .times(quantity)
                .times(pricing.terms().multiplierOf(occurrence).asFraction())
                .roundToFen();
    }

    /** Who found it is neither charged nor loses points, and leaves the list before a split. Rule P5. */
    private List<PersonId> withoutFinder(List<PersonId> people) {
        PersonId foundBy = finding.foundBy();
        return foundBy == null || !pricing.terms().finderExempt()
                ? people
                : people.stream().filter(person -> !person.equals(foundBy)).toList();
    }

    private List<PersonId> reach(RoleName role) {
        if (role.equals(RoleName.OFFENDER)) {
            return finding.offender() == null ? List.of() : List.of(finding.offender());
        }
        if (role.equals(RoleName.FINDER)) {
            return finding.foundBy() == null ? List.of() : List.of(finding.foundBy());
        }
        return resolved.computeIfAbsent(role, this::resolve);
    }

    private List<PersonId> resolve(RoleName role) {
        List<PersonId> named = finding.holders().getOrDefault(role, List.of());
        if (!named.isEmpty()) {
            return List.copyOf(new TreeSet<>(named));
        }
        RoleQuery query = new RoleQuery(role, subject, unmoved.foundOn(), finding.shift(), finding.specialty());
        List<PersonId> holders = pricing.organization().holdersOf(query);
        if (holders.isEmpty() && !pricing.organization().cannotTell(query)) {
            problems.error("no-holder", RuleId.O4, here, "role", role, "subject", subject, "day", unmoved.foundOn());
        }
        return holders;
    }

    private void addPerson(
            PersonId person, RuleId rule, @Nullable RoleName role, Money amount, Supplier<Explanation> how) {
        if (!amount.isZero()) {
            PersonLine line = new PersonLine(person, rule, role, amount);
            personLines.add(line);
            note(line, role, how);
        }
    }

    private void addSubject(
            MarketSubject payer,
            @Nullable MarketSubject beneficiary,
            RuleId rule,
            Money amount,
            Supplier<Explanation> how) {
        if (!amount.isZero()) {
            SubjectLine line = new SubjectLine(payer, beneficiary, rule, amount);
            subjectLines.add(line);
            note(line, null, how);
        }
    }

    private void note(Object line, @Nullable RoleName role, Supplier<Explanation> how) {
        if (recorder != null) {
            recorder.note(
                    line,
                    how.get()
                            .with("finding", unmoved.id())
                            .with("day", unmoved.foundOn())
                            .with("subject", subject)
                            .with("role", role));
        }
    }
}
