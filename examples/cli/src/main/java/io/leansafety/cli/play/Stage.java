package io.leansafety.cli.play;

import io.leansafety.life.Authority;
import io.leansafety.life.Life;
import io.leansafety.life.Line;
import io.leansafety.life.Matter;
import io.leansafety.market.Context;
import io.leansafety.market.LeanSafetyMarket;
import io.leansafety.organization.MarketSubject;
import io.leansafety.organization.Organization;
import io.leansafety.organization.OrganizationFacts;
import io.leansafety.organization.Person;
import io.leansafety.policy.Policy;
import io.leansafety.port.Ports;
import io.leansafety.rule.Document;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problem;
import io.leansafety.rule.Problems;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.PersonId;
import io.leansafety.value.RequestKey;
import io.leansafety.value.SubjectId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The market on a day of the play: who may act, and what is told of it. */
final class Stage {
    private static final Place NOWHERE = Place.in(Document.REQUEST);

    private final Ports ports;
    private final LeanSafetyMarket market;
    private final EnterpriseId enterprise;
    private final Policy policy;
    private final OrganizationFacts founders;
    private final Consumer<Told> audience;
    private final PlayClock clock = new PlayClock();
    private final Set<String> lessons = new HashSet<>();
    private Optional<Organization> known = Optional.empty();

    /** Something asked at a desk. */
    interface Asking<R> {
        Outcome<R> ask(Context who);
    }

    /**
     * Sets up a market.
     *
     * @param founders the organization that says who acts as long as none is published
     */
    Stage(Ports ports, EnterpriseId enterprise, Policy policy, OrganizationFacts founders, Consumer<Told> audience) {
        this.ports = ports;
        this.market = LeanSafetyMarket.using(ports, clock);
        this.enterprise = enterprise;
        this.policy = policy;
        this.founders = founders;
        this.audience = audience;
    }

    LeanSafetyMarket market() {
        return market;
    }

    EnterpriseId enterprise() {
        return enterprise;
    }

    Policy policy() {
        return policy;
    }

    LocalDate today() {
        return clock.today();
    }

    /** Plays a day in one unit of work, so that a store is forced to the disk once a day. */
    void play(LocalDate day, Runnable acts) {
        clock.begin(day);
        known = Optional.empty();
        ports.transactions().inOne(() -> {
            acts.run();
            return day;
        });
    }

    /** The organization of today. */
    Organization organization() {
        if (known.isEmpty()) {
            OrganizationFacts facts =
                    market.organization().inForce(enterprise, today()).orElse(founders);
            known = Optional.of(Organization.resolve(facts, today(), policy.tierIds(), new Problems(), NOWHERE));
        }
        return known.orElseThrow();
    }

    /** Looks the organization up again, since another was published. */
    void reorganize() {
        known = Optional.empty();
    }

    MarketSubject subject(SubjectId id) {
        return organization().findSubject(id).orElseThrow();
    }

    MarketSubject company() {
        return organization().subjects().iterator().next().path().get(0);
    }

    boolean belongsTo(PersonId person, MarketSubject side) {
        return organization()
                .findPerson(person)
                .filter(found -> found.subject().isAtOrBelow(side))
                .isPresent();
    }

    /** Who may take a step by the table: whom it concerns first, where they may, then the offices in their order. */
    <S extends Enum<S>, E extends Enum<E>> List<PersonId> acting(
            Life<S, E> life, Optional<S> state, E step, Matter<E> matter) {
        return acting(life.find(state, step).orElseThrow(), matter);
    }

    <S extends Enum<S>, E extends Enum<E>> List<PersonId> acting(Line<S, E> line, Matter<E> matter) {
        Stream<PersonId> concerned = line.isByConcerned() ? matter.concerned().stream() : Stream.empty();
        Stream<PersonId> offices = new Authority(organization(), today()).acting(line, matter).stream();
        return List.copyOf(new LinkedHashSet<>(Stream.concat(concerned, offices).toList()));
    }

    /** Whether the table lets somebody take a step, as far as it can be known outside of the desk. */
    <S extends Enum<S>, E extends Enum<E>> boolean may(PersonId actor, Line<S, E> line, Matter<E> matter) {
        Problems problems = new Problems();
        new Authority(organization(), today()).check(actor, line, matter, problems, NOWHERE);
        return !problems.hasErrors();
    }

    /** Has the first of some people take a step to whom it is not refused. */
    <R> Turn<R> take(Collection<PersonId> candidates, String step, Object id, Asking<R> asking) {
        Collection<PersonId> asked = candidates.isEmpty() ? List.of(anybody()) : candidates;
        List<Problem> problems = List.of();
        for (PersonId actor : asked) {
            Outcome<R> outcome = asking.ask(context(actor, step, id));
            if (outcome instanceof Outcome.Accepted<R> accepted) {
                return new Turn<>(actor, accepted.value());
            }
            problems = outcome.problems();
        }
        throw new StoppedException(today(), step + " " + id, asked, problems);
    }

    /** Who is refused for want of a role where nobody has it. */
    private PersonId anybody() {
        return organization().people().iterator().next().id();
    }

    /** Shows once that somebody may not do something. */
    <R> void show(String lesson, PersonId actor, Object id, Asking<R> asking) {
        if (!lessons.add(lesson)) {
            return;
        }
        Outcome<R> outcome = asking.ask(context(actor, "try-" + lesson, id));
        if (!(outcome instanceof Outcome.Refused<?>)) {
            throw new IllegalStateException(lesson + " was allowed to " + actor + " for " + id);
        }
        tell(actor, lesson, List.of(id), false, outcome.problems());
    }

    void tell(PersonId actor, String what, Object... values) {
        tell(actor, what, List.of(values), false, List.of());
    }

    void tellRoutine(PersonId actor, String what, Object... values) {
        tell(actor, what, List.of(values), true, List.of());
    }

    void tell(PersonId actor, String what, List<Object> values, boolean isRoutine, List<Problem> refusals) {
        audience.accept(new Told(today(), actor, whereIs(actor), what, values, isRoutine, refusals));
    }

    private String whereIs(PersonId actor) {
        Optional<Person> person = organization().findPerson(actor);
        String subject = person.map(found -> found.subject().shownName()).orElse("");
        return person.flatMap(Person::post).map(post -> subject + " " + post).orElse(subject);
    }

    private Context context(PersonId actor, String step, Object id) {
        return new Context(enterprise, actor, new RequestKey(step + "-" + id + "-" + actor));
    }
}
