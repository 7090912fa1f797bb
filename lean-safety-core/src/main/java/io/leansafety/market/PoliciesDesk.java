package io.leansafety.market;

import com.google.common.collect.ImmutableMap;
import io.leansafety.fingerprint.Fingerprint;
import io.leansafety.fingerprint.PartedFingerprint;
import io.leansafety.policy.Policy;
import io.leansafety.port.Ports;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Problems;
import io.leansafety.run.Request;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.SettlementPeriod;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Publishes policies, by which months are settled. Rule V6.
 *
 * <p>What is published is never changed. A policy without a last day ends the day before the next one begins; of two that
 * begin on the same day the one counts that was published later, so that a mistake is mended by publishing again, under
 * another id. What was posted by a policy stays as it was, and is corrected by the same policy; none begins in or before a
 * month that is posted, prepared or approved.
 */
public final class PoliciesDesk {
    private final Ports ports;
    private final Sessions sessions;
    private final Units units;

    /**
     * Publishes a policy.
     *
     * @param policy the policy, whole; its last day stays, whatever the effect
     * @param effect from when on it is in force; {@link Effect#BY_FACT_DATE} is the first day that the policy names
     */
    public record Publish(@NotNull Policy policy, @NotNull Effect effect) {
        /**
         * Returns a command by which a policy is in force on the days that it names.
         *
         * @param policy the policy
         * @return the command
         */
        public static Publish of(Policy policy) {
            return new Publish(policy, Effect.BY_FACT_DATE);
        }
    }

    /**
     * What a policy would change.
     *
     * @param from its first day
     * @param findings what it changes for the findings that are not over, and for those that are decided in months that
     *     are not posted: these are settled by the policy of their last day, also for what was decided before
     */
    public record Preview(LocalDate from, OpenFindings findings) {}

    PoliciesDesk(Ports ports, Sessions sessions, Units units) {
        this.ports = ports;
        this.sessions = sessions;
        this.units = units;
    }

    /**
     * Publishes a policy. Roles come from organizations, so nobody is asked for one as long as no organization that is
     * published is in force; later it takes the assessment office of the company or the head of its leading group.
     *
     * @param who who publishes it
     * @param command the policy, and from when on it is in force
     * @return its number and first day; refused with all that contradicts the rules, where one of that id and first day is
     *     published already, where its first day lies in or before a month that is posted, prepared or approved, and where
     *     its months would not begin where those before end
     */
    public Outcome<PublicationReceipt> publish(Context who, Publish command) {
        return units.write(() -> CommandCheck.of(command), () -> publishing(who, command));
    }

    private Writing<PublicationReceipt> publishing(Context who, Publish command) {
        PartedFingerprint content = PartedFingerprint.of(ImmutableMap.of(
                "actor", Fingerprint.of(who.actor()),
                "effect", Fingerprint.of(command.effect()),
                "policy", Fingerprint.of(command.policy()),
                "step", Fingerprint.of("PUBLISH_POLICY")));
        return new Writing<>(
                who,
                content,
                before -> receipt(all(who.enterprise()).get(before.number() - 1), before.number(), true),
                () -> propose(who, command, (session, policy) -> write(session, content, policy)));
    }

    private <R> Outcome<R> propose(Context who, Publish command, BiFunction<Session, Policy, R> then) {
        Session session = sessions.of(who);
        Optional<Policy> policy = new PolicyProposal(session).of(command);
        return Outcome.of(session.problems(), () -> then.apply(session, policy.orElseThrow()));
    }

    private PublicationReceipt write(Session session, PartedFingerprint content, Policy policy) {
        int number = all(session.enterprise()).size() + 1;
        ports.policies().publish(session.enterprise(), policy);
        YearMonth month = YearMonth.from(policy.validity().from());
        ports.requests().add(new Request(session.enterprise(), session.who().request(), content, month, number));
        return receipt(policy, number, false);
    }

    private static PublicationReceipt receipt(Policy policy, int number, boolean isReplay) {
        return new PublicationReceipt(number, policy.validity().from(), isReplay);
    }

    /**
     * Shows what a policy would change, and writes nothing.
     *
     * @param who who would publish it
     * @param command the policy, and from when on it would be in force
     * @return what it would change; refused as {@link #publish} would refuse it
     */
    public Outcome<Preview> preview(Context who, Publish command) {
        return units.look(() -> CommandCheck.of(command), () -> propose(who, command, this::show));
    }

    /** Where no policy is in force yet, months start as this one says. */
    private Preview show(Session session, Policy policy) {
        MarketVersions now = MarketVersions.of(ports, session.enterprise());
        LocalDate from = policy.validity().from();
        int startsOn = PolicyInForce.on(all(session.enterprise()), session.today(), new Problems())
                .orElse(policy)
                .monthStartsOn();
        YearMonth month =
                SettlementPeriod.containing(session.laterOf(from), startsOn).month();
        return new Preview(from, now.changes(now.with(policy), month, session));
    }

    /**
     * Returns the policies of an enterprise.
     *
     * @param enterprise whose policies
     * @return the policies in the order in which they were published
     */
    public List<Policy> published(EnterpriseId enterprise) {
        return units.read(() -> all(enterprise));
    }

    private List<Policy> all(EnterpriseId enterprise) {
        return ports.policies().of(enterprise);
    }

    /**
     * Returns the policy by which a month is settled.
     *
     * @param enterprise whose policy
     * @param month the month
     * @return the policy in force on the month's last day; refused where there is none, or where two overlap
     */
    public Outcome<Policy> inForce(EnterpriseId enterprise, YearMonth month) {
        return units.look(() -> CommandForm.of(month, Asked.MONTH), () -> {
            Problems problems = new Problems();
            Optional<Policy> policy = PolicyInForce.find(all(enterprise), month, problems);
            return Outcome.of(problems, policy::orElseThrow);
        });
    }
}
