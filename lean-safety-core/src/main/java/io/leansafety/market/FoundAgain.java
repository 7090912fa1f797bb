package io.leansafety.market;

import io.leansafety.finding.DecisionFact;
import io.leansafety.finding.FinderClass;
import io.leansafety.finding.FindingDossier;
import io.leansafety.finding.FindingFact;
import io.leansafety.finding.SlipState;
import io.leansafety.life.Selection;
import io.leansafety.pricing.PersonLine;
import io.leansafety.pricing.PricedFinding;
import io.leansafety.pricing.Pricing;
import io.leansafety.pricing.SubjectLine;
import io.leansafety.rule.Problems;
import io.leansafety.rule.RuleId;
import io.leansafety.value.DateSpan;
import io.leansafety.value.ItemCode;
import io.leansafety.value.Money;
import io.leansafety.value.PersonId;
import io.leansafety.value.Reference;
import io.leansafety.value.SubjectId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A finding that finds again what was found before and has not settled: each payer is charged what the new finding costs
 * them more than the one before, and whatever that one had found again. It is charged by a decision, and so goes into a
 * month as revised, whatever became of its slip. Rule T7.
 *
 * <p>What it is to be charged is shown when it is recorded, and taken when its slip or notice is given: not before the one
 * before is decided, which nothing changes any more. Where that one was revoked, it is charged as if it had not been; where
 * nothing is left of what was found before, the catalog prices it as any other.
 *
 * <p>What has settled is not open any more: found once more, it is a repeat (rule P6). A decision takes no points (rule
 * P7), so that a class which would cost more of them than the one before costs none; the office deducts these (rule A2).
 */
final class FoundAgain {
    private final Session session;
    private final Pricing pricing;
    private final FindingDossier first;

    private FoundAgain(Session session, Pricing pricing, FindingDossier first) {
        this.session = session;
        this.pricing = pricing;
        this.first = first;
    }

    /** Looks up what is found again; adds that there is nothing that could be. */
    static Optional<FoundAgain> find(Session session, Pricing pricing, Reference again) {
        Optional<FindingDossier> first = session.ports().findings().latest(session.enterprise(), again);
        if (first.isEmpty()) {
            session.problems().error("unknown-id", RuleId.T7, Asked.AGAIN, "id", again);
        }
        return first.map(found -> new FoundAgain(session, pricing, found));
    }

    /** The how manieth of its kind it is: it is the same once more, and no further one. */
    int occurrence() {
        return first.finding().occurrence();
    }

    /** Adds what keeps a finding from being this one found again. */
    void check(FindingFact finding, ItemCode item, SubjectId subject, FinderClass finder) {
        Problems problems = session.problems();
        if (first.state() == SlipState.REVOKED) {
            problems.error("again-revoked", RuleId.T7, Asked.AGAIN, "first", first.id());
        }
        if (!session.ports()
                .runs()
                .settled(session.enterprise(), Set.of(first.id()))
                .isEmpty()) {
            problems.error("again-settled", RuleId.T7, Asked.AGAIN, "first", first.id());
        }
        if (!isSame(finding, item, subject)) {
            problems.error(
                    "again-differs",
                    RuleId.T7,
                    Asked.AGAIN,
                    "first",
                    first.id(),
                    "quantity",
                    first.finding().quantity(),
                    "item",
                    String.valueOf(first.filing().item()),
                    "subject",
                    first.filing().subject(),
                    "offender",
                    Objects.requireNonNullElse(first.finding().offender(), "–"));
        }
        FinderClass before = Objects.requireNonNull(first.finding().finder());
        if (finder.compareTo(before) >= 0) {
            problems.error(
                    "again-not-higher", RuleId.T7, Asked.AGAIN, "first", first.id(), "finder", before, "was", finder);
        }
        if (finding.foundOn() != null
                && finding.foundOn().isBefore(first.filing().day())) {
            problems.error(
                    "again-before",
                    RuleId.T7,
                    Asked.AGAIN,
                    "first",
                    first.id(),
                    "day",
                    first.filing().day(),
                    "was",
                    finding.foundOn());
        }
        if (price(first, new Problems()).flatMap(PricedFinding::awaiting).isPresent()) {
            problems.error("again-not-priced", RuleId.T7, Asked.AGAIN, "first", first.id());
        }
        other().ifPresent(found ->
                problems.error("again-named-already", RuleId.T7, Asked.AGAIN, "first", first.id(), "other", found));
    }

    private boolean isSame(FindingFact finding, ItemCode item, SubjectId subject) {
        return item.equals(first.filing().item())
                && subject.equals(first.filing().subject())
                && finding.quantity() == first.finding().quantity()
                && Objects.equals(finding.offender(), first.finding().offender());
    }

    /** Adds that what is found again is not decided yet. */
    void checkDecided(Reference id) {
        if (!first.isOver()) {
            session.problems().error("again-open", RuleId.T7, Asked.ID, "id", id, "first", first.id());
        }
    }

    /** The finding that found it again before, if there is one that was not revoked. */
    private Optional<Reference> other() {
        ItemCode item = Objects.requireNonNull(first.filing().item());
        Selection since = Selection.of(new DateSpan(first.filing().day(), null))
                .of(item)
                .of(Set.of(first.filing().subject()));
        return Pages.all(session.ports().findings(), session.enterprise(), since).stream()
                .filter(found -> found.state() != SlipState.REVOKED)
                .filter(found -> before(session, found).map(FindingDossier::id).equals(Optional.of(first.id())))
                .map(FindingDossier::id)
                .findFirst();
    }

    /** What a finding found again, or what that one had if it was revoked since. */
    static Optional<FindingDossier> before(Session session, FindingDossier finding) {
        Optional<FindingDossier> at = named(session, finding);
        while (at.isPresent() && at.get().state() == SlipState.REVOKED) {
            at = named(session, at.get());
        }
        return at;
    }

    private static Optional<FindingDossier> named(Session session, FindingDossier finding) {
        return Optional.ofNullable(finding.again())
                .flatMap(again -> session.ports().findings().latest(session.enterprise(), again));
    }

    /**
     * What each payer is to pay more than before, no lines where nothing is left of what was before. Where nobody is, the
     * responsible subject pays 0, since a decision without a line is none.
     */
    List<DecisionFact> difference(PricedFinding now, SubjectId subject) {
        Optional<FindingDossier> last =
                first.state() == SlipState.REVOKED ? before(session, first) : Optional.of(first);
        if (last.isEmpty()) {
            return List.of();
        }
        Totals more = new Totals();
        more.add(now, 1);
        for (Optional<FindingDossier> at = last; at.isPresent(); at = before(session, at.get())) {
            price(at.get(), session.problems()).ifPresent(earlier -> more.add(earlier, -1));
        }
        List<DecisionFact> lines = more.lines();
        return lines.isEmpty() ? List.of(new DecisionFact(null, subject, Money.ZERO)) : lines;
    }

    private Optional<PricedFinding> price(FindingDossier finding, Problems problems) {
        return pricing.price(finding.finding().settling(), problems, Asked.AGAIN);
    }

    /** What everybody pays more, or less; rewards are no payments. */
    private static final class Totals {
        private final Map<PersonId, Money> people = new TreeMap<>();
        private final Map<SubjectId, Money> subjects = new TreeMap<>();

        void add(PricedFinding finding, int sign) {
            for (PersonLine line : finding.personLines()) {
                if (!line.isReward()) {
                    people.merge(line.person(), signed(line.amount(), sign), Money::plus);
                }
            }
            for (SubjectLine line : finding.subjectLines()) {
                subjects.merge(line.payer().id(), signed(line.amount(), sign), Money::plus);
            }
        }

        List<DecisionFact> lines() {
            List<DecisionFact> lines = new ArrayList<>();
            people.forEach((person, amount) -> {
                if (isMore(amount)) {
                    lines.add(new DecisionFact(person, null, amount));
                }
            });
            subjects.forEach((subject, amount) -> {
                if (isMore(amount)) {
                    lines.add(new DecisionFact(null, subject, amount));
                }
            });
            return lines;
        }

        private static Money signed(Money amount, int sign) {
            return sign < 0 ? amount.negated() : amount;
        }

        private static boolean isMore(Money amount) {
            return !amount.isZero() && !amount.isNegative();
        }
    }
}
