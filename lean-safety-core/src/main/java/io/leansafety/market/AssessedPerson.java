package io.leansafety.market;

import io.leansafety.assessment.Assessed;
import io.leansafety.assessment.AssessmentKind;
import io.leansafety.assessment.DeductionFact;
import io.leansafety.organization.MarketSubject;
import io.leansafety.organization.Organization;
import io.leansafety.organization.Person;
import io.leansafety.policy.Policy;
import io.leansafety.policy.TierScheme;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problems;
import io.leansafety.rule.RuleId;
import io.leansafety.value.PersonId;
import io.leansafety.value.Score;
import io.leansafety.value.SettlementPeriod;
import io.leansafety.work.DutyWork;
import io.leansafety.work.Visit;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Somebody who is assessed for a day: where they stood on it and in which tier, by the policy by which its month is
 * settled. Rules O2, A6 and V6.
 *
 * @param id whose assessment it is
 * @param subject where they stood
 * @param tier how their tier is assessed
 * @param period the settlement month
 * @param day the day assessed; of a month its last
 */
record AssessedPerson(PersonId id, MarketSubject subject, TierScheme tier, SettlementPeriod period, LocalDate day) {

    /** Somebody of whom something is said in a month that has begun; adds what keeps them from it. */
    static Optional<AssessedPerson> in(Session session, PersonId id, YearMonth month) {
        return of(session, id, month, SettlementPeriod::first);
    }

    /** Somebody assessed for a whole month, on its last day or behind it; adds what keeps them from it. */
    static Optional<AssessedPerson> of(Session session, PersonId id, YearMonth month) {
        return of(session, id, month, SettlementPeriod::last);
    }

    private static Optional<AssessedPerson> of(
            Session session, PersonId id, YearMonth month, Function<SettlementPeriod, LocalDate> notBefore) {
        return period(session, month).flatMap(settled -> {
            checkHasCome(session, notBefore.apply(settled.period()), AssessedPlaces.MONTH);
            return find(session, id, settled, settled.period().last());
        });
    }

    /** Somebody assessed for a day; adds what keeps them from it. */
    static Optional<AssessedPerson> on(Session session, PersonId id, LocalDate day) {
        checkHasCome(session, day, AssessedPlaces.DAY);
        return settling(session, day).flatMap(settled -> find(session, id, settled, day));
    }

    /** Whose assessment a dossier is, as it was when it was given. */
    static Optional<AssessedPerson> of(Session session, Assessed assessed) {
        return settling(session, assessed.day())
                .flatMap(settled -> find(session, assessed.person(), settled, assessed.day()));
    }

    /** A month and the policy by which it is settled. */
    private record Settled(Policy policy, SettlementPeriod period) {}

    private static Optional<Settled> period(Session session, YearMonth month) {
        return PolicyInForce.find(policies(session), month, session.problems())
                .map(policy -> new Settled(policy, PolicyInForce.periodBy(policy, month)));
    }

    private static Optional<Settled> settling(Session session, LocalDate day) {
        return PolicyInForce.on(policies(session), day, session.problems())
                .flatMap(policy -> period(
                        session,
                        SettlementPeriod.containing(day, policy.monthStartsOn()).month()));
    }

    private static List<Policy> policies(Session session) {
        return session.ports().policies().of(session.enterprise());
    }

    private static Optional<AssessedPerson> find(Session session, PersonId id, Settled settled, LocalDate day) {
        Problems problems = session.problems();
        LocalDate stands = day.isAfter(session.today()) ? session.today() : day;
        Optional<Organization> organization =
                session.organizations().on(stands, settled.policy().tierIds(), problems);
        Optional<Person> person = organization.flatMap(known -> known.findPerson(id));
        if (organization.isPresent() && person.isEmpty()) {
            problems.error("unknown-person", RuleId.O2, AssessedPlaces.PERSON, "person", id);
        }
        Optional<TierScheme> tier = person.flatMap(Person::tier).flatMap(settled.policy()::findTier);
        if (person.isPresent() && tier.isEmpty()) {
            problems.error("not-assessed-on", RuleId.O2, AssessedPlaces.PERSON, "person", id, "day", stands);
        }
        if (tier.isEmpty()) {
            session.checkNotFrozen(day, Asked.DAY);
        }
        return tier.map(
                scheme -> new AssessedPerson(id, person.orElseThrow().subject(), scheme, settled.period(), day));
    }

    Assessed scored(AssessmentKind kind, Score score) {
        return new Assessed(kind, id, subject.id(), day, score, null, null, null);
    }

    Assessed deducted(DeductionFact deduction) {
        return new Assessed(AssessmentKind.DEDUCTION, id, subject.id(), day, null, deduction, null, null);
    }

    Assessed visited(Visit visit) {
        return new Assessed(AssessmentKind.VISIT, id, subject.id(), day, null, null, visit, null);
    }

    Assessed worked(DutyWork work) {
        return new Assessed(AssessmentKind.DUTY_WORK, id, subject.id(), day, null, null, null, work);
    }

    private static void checkHasCome(Session session, LocalDate day, Place place) {
        if (day.isAfter(session.today())) {
            session.problems().error("assessed-too-early", RuleId.V5, place, "day", day, "today", session.today());
        }
    }
}
