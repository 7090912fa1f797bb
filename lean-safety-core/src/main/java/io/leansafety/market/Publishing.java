package io.leansafety.market;

import com.google.common.collect.ImmutableMap;
import io.leansafety.fingerprint.Fingerprint;
import io.leansafety.fingerprint.PartedFingerprint;
import io.leansafety.life.Published;
import io.leansafety.port.Ports;
import io.leansafety.port.Publications;
import io.leansafety.rule.Outcome;
import io.leansafety.run.Edition;
import io.leansafety.run.Request;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.BiFunction;
import org.slf4j.Logger;

/**
 * Publishes versions of one kind, the same way at every desk, and shows before what one would change: the preview goes the
 * same way as far as the writing. Rules V6 and S11.
 */
final class Publishing<T> {
    private final Ports ports;
    private final Sessions sessions;
    private final Units units;
    private final Publications<T> versions;
    private final Logger log;

    Publishing(Ports ports, Sessions sessions, Units units, Publications<T> versions, Logger log) {
        this.ports = ports;
        this.sessions = sessions;
        this.units = units;
        this.versions = versions;
        this.log = log;
    }

    /** What a desk makes of a command; empty where what it found wrong leaves nothing to make. */
    interface Proposing<C, T> {
        Optional<Proposal<T>> propose(Session session, C command);
    }

    /** A version as it would be published, and its first day. */
    record Proposal<T>(LocalDate from, T content) {}

    <C extends Record> Outcome<PublicationReceipt> publish(
            Context who, C command, String step, Proposing<C, T> proposing) {
        return units.write(() -> CommandCheck.of(command), () -> publishing(who, command, step, proposing));
    }

    private <C extends Record> Writing<PublicationReceipt> publishing(
            Context who, C command, String step, Proposing<C, T> proposing) {
        PartedFingerprint content = PartedFingerprint.of(ImmutableMap.of(
                "actor", Fingerprint.of(who.actor()),
                "command", Fingerprint.of(command),
                "step", Fingerprint.of(step)));
        return new Writing<>(
                who,
                content,
                before -> receipt(versions.editions(who.enterprise()).get(before.number() - 1), true),
                () -> propose(who, command, proposing, (session, version) -> write(session, content, version, step)));
    }

    <C extends Record, P> Outcome<P> preview(
            Context who, C command, Proposing<C, T> proposing, BiFunction<Session, Published<T>, P> show) {
        return units.look(() -> CommandCheck.of(command), () -> propose(who, command, proposing, show));
    }

    private <C, R> Outcome<R> propose(
            Context who, C command, Proposing<C, T> proposing, BiFunction<Session, Published<T>, R> then) {
        Session session = sessions.of(who);
        Optional<Proposal<T>> proposal = proposing.propose(session, command);
        return Outcome.of(session.problems(), () -> then.apply(session, version(session, proposal.orElseThrow())));
    }

    /** The version that a proposal makes when it is published now. */
    Published<T> version(Session session, Proposal<T> proposal) {
        return new Published<>(
                session.enterprise(),
                versions.editions(session.enterprise()).size() + 1,
                proposal.from(),
                proposal.content(),
                session.who().actor(),
                session.now());
    }

    private PublicationReceipt write(Session session, PartedFingerprint content, Published<T> version, String step) {
        versions.add(version);
        ports.requests()
                .add(new Request(
                        session.enterprise(),
                        session.who().request(),
                        content,
                        YearMonth.from(version.from()),
                        version.number()));
        ports.transactions()
                .whenKept(() -> log.info(
                        "{} {} number {} from {}", session.enterprise(), step, version.number(), version.from()));
        return receipt(Edition.of(version), false);
    }

    private static PublicationReceipt receipt(Edition version, boolean isReplay) {
        return new PublicationReceipt(version.number(), version.from(), isReplay);
    }
}
