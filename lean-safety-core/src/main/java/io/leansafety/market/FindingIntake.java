package io.leansafety.market;

import io.leansafety.finding.FinderClass;
import io.leansafety.finding.FindingFact;
import io.leansafety.finding.FindingStatus;
import io.leansafety.pricing.PricedFinding;
import io.leansafety.pricing.Pricing;
import io.leansafety.rule.Problems;
import io.leansafety.rule.RuleId;
import io.leansafety.value.ItemCode;
import io.leansafety.value.SubjectId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Takes in what was found: counts it, prices it, and finds what is wrong with it. Rules P6, P7 and T7. */
final class FindingIntake {
    private final Session session;
    private final Problems problems;
    private final FindingsDesk.WriteDown command;

    FindingIntake(Session session, FindingsDesk.WriteDown command) {
        this.session = session;
        this.problems = session.problems();
        this.command = command;
    }

    /** The finding as it would be recorded, with its price; empty where something is wrong. */
    Optional<FindingPreview> preview() {
        FindingFact given = command.finding()
                .withId(command.id())
                .withOccurrence(1)
                .withStatus(FindingStatus.ISSUED)
                .withDecision(List.of());
        checkDay(given);
        return session.pricing().flatMap(pricing -> counted(pricing, given));
    }

    private void checkDay(FindingFact given) {
        LocalDate foundOn = given.foundOn();
        if (foundOn == null) {
            problems.missing(Asked.FINDING.field("foundOn"));
        } else if (foundOn.isAfter(session.today())) {
            problems.error(
                    "found-after-today",
                    RuleId.S5,
                    Asked.FINDING.field("foundOn"),
                    "day",
                    foundOn,
                    "today",
                    session.today());
        }
    }

    private Optional<FindingPreview> counted(Pricing pricing, FindingFact given) {
        pricing.warnOfFinder(given, problems, Asked.FINDING.field("finder"));
        LocalDate foundOn = given.foundOn();
        ItemCode item = given.item();
        SubjectId subject = given.subject();
        FinderClass finder = given.finder();
        if (foundOn == null || item == null || subject == null || finder == null) {
            pricing.price(given.settling(), problems, Asked.FINDING);
            return Optional.empty();
        }
        if (command.again() != null) {
            return FoundAgain.find(session, pricing, command.again()).flatMap(first -> {
                first.check(given, item, subject, finder);
                FindingFact same = given.withOccurrence(first.occurrence());
                return price(pricing, same).map(priced -> charged(pricing, first, same, priced, subject));
            });
        }
        Repeats repeats = new Repeats(session.ports().findings(), session.enterprise(), pricing.terms());
        FindingFact counted = given.withOccurrence(repeats.occurrenceOf(given, item, subject, foundOn));
        return price(pricing, counted).map(priced -> new FindingPreview(counted, priced));
    }

    /** What is decided case by case is left to whoever decides it. */
    private FindingPreview charged(
            Pricing pricing, FoundAgain first, FindingFact same, PricedFinding priced, SubjectId subject) {
        if (priced.awaiting().isPresent() || problems.hasErrors()) {
            return new FindingPreview(same, priced);
        }
        FindingFact decided = same.withDecision(first.difference(priced, subject));
        return new FindingPreview(decided, price(pricing, decided).orElse(priced));
    }

    private Optional<PricedFinding> price(Pricing pricing, FindingFact finding) {
        return pricing.price(finding.settling(), problems, Asked.FINDING);
    }
}
