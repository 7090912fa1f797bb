package io.leansafety.market;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import io.leansafety.fingerprint.Fingerprint;
import io.leansafety.fingerprint.PartedFingerprint;
import io.leansafety.life.Authority;
import io.leansafety.life.Dossier;
import io.leansafety.life.Life;
import io.leansafety.life.Line;
import io.leansafety.life.Matter;
import io.leansafety.life.Stamp;
import io.leansafety.organization.Organization;
import io.leansafety.port.Dossiers;
import io.leansafety.port.Ports;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Problems;
import io.leansafety.rule.RuleId;
import io.leansafety.run.Request;
import io.leansafety.value.PersonId;
import io.leansafety.value.Reference;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;

/**
 * Takes one step with one dossier, the same way at every desk: the form of the command, what was asked under the key
 * before, the table of the life, what the desk finds, who may, and frozen days; all that is refused is found before
 * anything is written. Rules A9 and S11.
 */
final class Casework<S extends Enum<S>, E extends Enum<E>, D extends Dossier<S, E>> {
    private final Ports ports;
    private final Sessions sessions;
    private final Units units;
    private final Life<S, E> life;
    private final Dossiers<D> dossiers;
    private final Logger log;

    Casework(Ports ports, Sessions sessions, Units units, Life<S, E> life, Dossiers<D> dossiers, Logger log) {
        this.ports = ports;
        this.sessions = sessions;
        this.units = units;
        this.life = life;
        this.dossiers = dossiers;
        this.log = log;
    }

    /**
     * What a desk makes of a command. Where something is wrong with it, a draft still says as far as it is known whom it
     * concerns and on which days, so that who may and frozen days are looked at as well; it is never written. Empty where
     * that is not known.
     */
    interface Drafting<S extends Enum<S>, E extends Enum<E>, D extends Dossier<S, E>> {
        Optional<Draft<E, D>> draft(Session session, Line<S, E> line, Optional<D> before);
    }

    /**
     * Takes a step.
     *
     * @param who who asks
     * @param command what is asked
     * @param idOf the id of the dossier that it is about
     * @param step the step
     * @param drafting what the desk makes of it
     */
    <C extends Record> Outcome<Receipt<D>> take(
            Context who, C command, Function<C, Reference> idOf, E step, Drafting<S, E, D> drafting) {
        return units.write(() -> CommandCheck.of(command), () -> taking(who, command, idOf, step, drafting));
    }

    private <C extends Record> Writing<Receipt<D>> taking(
            Context who, C command, Function<C, Reference> idOf, E step, Drafting<S, E, D> drafting) {
        Reference id = idOf.apply(command);
        PartedFingerprint content = PartedFingerprint.of(ImmutableMap.of(
                "actor", Fingerprint.of(who.actor()),
                "command", Fingerprint.of(command),
                "step", Fingerprint.of(step)));
        return new Writing<>(
                who,
                content,
                before -> new Receipt<>(dossiers.versions(who.enterprise(), id).get(before.number() - 1), true),
                () -> take(sessions.of(who), content, id, step, drafting));
    }

    private Outcome<Receipt<D>> take(
            Session session, PartedFingerprint content, Reference id, E step, Drafting<S, E, D> drafting) {
        List<D> versions = dossiers.versions(session.enterprise(), id);
        Optional<D> before = Optional.ofNullable(Iterables.getLast(versions, null));
        Optional<Line<S, E>> line = life.find(before.map(Dossier::state), step);
        if (line.isEmpty()) {
            reportNoLine(session, id, step, before);
            return new Outcome.Refused<>(session.problems().errors());
        }
        if (before.isEmpty()) {
            session.checkFree(id);
        }
        Optional<Draft<E, D>> draft = drafting.draft(session, line.get(), before);
        draft.ifPresent(made -> check(session, line.get(), made, versions));
        return Outcome.of(
                session.problems(), () -> write(session, content, id, versions.size() + 1, draft.orElseThrow()));
    }

    private void reportNoLine(Session session, Reference id, E step, Optional<D> before) {
        boolean begins = life.find(Optional.empty(), step).isPresent();
        Problems problems = session.problems();
        if (before.isPresent() && begins) {
            problems.error("id-taken", RuleId.S9, Asked.ID, "id", id);
        } else if (before.isPresent()) {
            List<E> allowed = life.allowedIn(before.map(Dossier::state));
            problems.error(
                    life.findRefusal(before.get().state(), step).orElse("no-such-step"),
                    life.rule(),
                    Asked.STEP,
                    "id",
                    id,
                    "state",
                    before.get().state(),
                    "step",
                    step,
                    "allowed",
                    allowed.isEmpty() ? List.of("–") : allowed);
        } else {
            problems.error("unknown-id", life.rule(), Asked.ID, "id", id);
        }
    }

    private void check(Session session, Line<S, E> line, Draft<E, D> draft, List<D> versions) {
        Matter<E> matter =
                draft.matter().takenBy(takers(versions, draft.matter().takenBy()));
        Line<S, E> entitling = draft.entitlement().map(line::by).orElse(line);
        Optional<Organization> organization = session.organization();
        organization.ifPresent(known -> new Authority(known, session.today())
                .check(session.who().actor(), entitling, matter, session.problems(), Asked.ACTOR));
        draft.days().stream().distinct().forEach(day -> session.checkNotFrozen(day, Asked.DAY));
    }

    /** Who took each step last; who took one in another dossier of the same matter counts as well. */
    private Map<E, PersonId> takers(List<D> versions, Map<E, PersonId> elsewhere) {
        if (versions.isEmpty()) {
            return elsewhere;
        }
        Map<E, PersonId> takers = new EnumMap<>(versions.get(0).step().getDeclaringClass());
        takers.putAll(elsewhere);
        versions.forEach(version -> takers.put(version.step(), version.stamp().actor()));
        return takers;
    }

    private Receipt<D> write(Session session, PartedFingerprint content, Reference id, int number, Draft<E, D> draft) {
        Stamp stamp = new Stamp(
                session.enterprise(), id, number, session.today(), session.who().actor(), session.now());
        D next = draft.next().apply(stamp);
        dossiers.add(next);
        draft.also().run();
        ports.requests()
                .add(new Request(
                        session.enterprise(),
                        session.who().request(),
                        content,
                        YearMonth.from(session.today()),
                        number));
        ports.transactions()
                .whenKept(() -> log.info("{} {} {} version {}", session.enterprise(), next.step(), id, number));
        return new Receipt<>(next, false);
    }
}
