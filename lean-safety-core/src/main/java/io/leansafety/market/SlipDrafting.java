package io.leansafety.market;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.Sets;
import io.leansafety.finding.FindingDossier;
import io.leansafety.finding.FindingFact;
import io.leansafety.finding.FindingStatus;
import io.leansafety.finding.SlipState;
import io.leansafety.finding.SlipStep;
import io.leansafety.life.DocumentNumber;
import io.leansafety.life.Line;
import io.leansafety.life.Matter;
import io.leansafety.organization.MarketSubject;
import io.leansafety.pricing.PricedFinding;
import io.leansafety.pricing.PricedFinding.Awaiting;
import io.leansafety.rule.Problems;
import io.leansafety.rule.RuleId;
import io.leansafety.value.LocationId;
import io.leansafety.value.PersonId;
import io.leansafety.value.Reference;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The next version of a finding, and whom it concerns. Rules T5, T7 and A9. */
final class SlipDrafting {
    private final Session session;
    private final Line<SlipState, SlipStep> line;
    private final SlipPeople people;

    SlipDrafting(Session session, Line<SlipState, SlipStep> line) {
        this.session = session;
        this.line = line;
        this.people = new SlipPeople(session.pricing());
    }

    /** What is the same in all versions, and what a step adds. */
    record Content(
            FindingFact finding,
            @Nullable LocationId location,
            @Nullable Reference again,
            @Nullable DocumentNumber document,
            @Nullable String reason) {
        static Content of(FindingDossier before) {
            return new Content(before.finding(), before.location(), before.again(), before.document(), null);
        }

        Content because(@Nullable String why) {
            return new Content(finding, location, again, document, why);
        }

        Content with(FindingFact next) {
            return new Content(next, location, again, document, reason);
        }

        Content with(DocumentNumber number) {
            return new Content(finding, location, again, number, reason);
        }
    }

    /** A step with what was recorded before: it concerns whom it charged before, and whom it charges now. */
    Optional<Draft<SlipStep, FindingDossier>> next(FindingDossier before, Content content) {
        return draft(content, List.of(session.today()), List.of(before.finding(), content.finding()));
    }

    /** The first version. */
    Optional<Draft<SlipStep, FindingDossier>> first(Content content) {
        List<LocalDate> days = Stream.concat(Stream.ofNullable(content.finding().foundOn()), Stream.of(session.today()))
                .toList();
        return draft(content, days, List.of(content.finding()));
    }

    private Optional<Draft<SlipStep, FindingDossier>> draft(
            Content content, List<LocalDate> days, List<FindingFact> charging) {
        FindingFact finding = content.finding();
        FindingFact standing = finding.withStatus(status(content));
        return subject(finding)
                .map(subject -> Draft.of(
                        Matter.<SlipStep>of(subject)
                                .in(finding.shift(), finding.specialty())
                                .concerning(concerned(charging))
                                .gaining(gaining(finding)),
                        days,
                        stamp -> new FindingDossier(
                                stamp,
                                line.step(),
                                line.to(),
                                standing,
                                content.location(),
                                content.again(),
                                content.document(),
                                content.reason())));
    }

    /**
     * What was found again settles by its decision, so that a month knows it as revised. What is decided case by case waits
     * for that decision, not for a document: a month knows it as it would settle, with the decision open (rule P7).
     */
    private FindingStatus status(Content content) {
        FindingStatus status = line.to().status();
        boolean isDecided = !content.finding().decision().isEmpty();
        if (status.settles()) {
            return content.again() != null && isDecided ? FindingStatus.REVISED : status;
        }
        return line.to() == SlipState.RECORDED && awaitsDecision(content.finding()) ? FindingStatus.CONFIRMED : status;
    }

    private boolean awaitsDecision(FindingFact finding) {
        return session.pricing()
                .flatMap(pricing -> pricing.price(finding.settling(), new Problems(), Asked.FINDING))
                .flatMap(PricedFinding::awaiting)
                .filter(Awaiting.DECISION::equals)
                .isPresent();
    }

    private Optional<MarketSubject> subject(FindingFact finding) {
        Optional<MarketSubject> known = session.organization()
                .flatMap(organization -> Optional.ofNullable(finding.subject()).flatMap(organization::findSubject));
        if (known.isEmpty() && session.organization().isPresent()) {
            session.problems()
                    .errorUnlessKnown(
                            "unknown-subject",
                            RuleId.O1,
                            Asked.FINDING.field("subject"),
                            "subject",
                            String.valueOf(finding.subject()));
        }
        return known;
    }

    private Set<PersonId> concerned(List<FindingFact> charging) {
        return charging.stream()
                .flatMap(finding -> people.charged(finding).stream())
                .collect(toImmutableSet());
    }

    /** A reward is there once somebody approved it; whom it spares is said as it is recorded. */
    private Set<PersonId> gaining(FindingFact finding) {
        Set<PersonId> spared = people.spared(finding);
        return line.step() == SlipStep.RECORD ? spared : Sets.union(spared, people.rewarded(finding));
    }
}
