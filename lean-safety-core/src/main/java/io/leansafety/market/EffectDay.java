package io.leansafety.market;

import io.leansafety.rule.Place;
import io.leansafety.rule.Problems;
import io.leansafety.rule.RuleId;
import io.leansafety.run.MonthHistory;
import io.leansafety.run.MonthState;
import io.leansafety.run.RunStep;
import io.leansafety.value.SettlementPeriod;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The first day of a version that is published: what was settled keeps the version that it was settled by. Rule V6. */
final class EffectDay {

    private final Session session;
    private final Problems problems;

    EffectDay(Session session) {
        this.session = session;
        this.problems = session.problems();
    }

    /** The day that an effect means; adds what is wrong with it, or with how it is said. */
    Optional<LocalDate> of(Effect effect, @Nullable LocalDate from) {
        Place field = Asked.ROOT.field("from");
        if (effect != Effect.BY_FACT_DATE && from != null) {
            problems.error("needless-from", RuleId.V6, field, "effect", effect, "from", from);
            return Optional.empty();
        }
        if (effect == Effect.BY_FACT_DATE && from == null) {
            problems.missing(field);
            return Optional.empty();
        }
        Optional<LocalDate> day = on(effect, from);
        day.ifPresent(first -> check(first, from == null ? Asked.ROOT.field("effect") : field));
        return day;
    }

    private Optional<LocalDate> on(Effect effect, @Nullable LocalDate from) {
        return switch (effect) {
            case IMMEDIATE -> Optional.of(session.today());
            case NEXT_PERIOD ->
                session.policy()
                        .map(policy -> SettlementPeriod.containing(session.today(), policy.monthStartsOn())
                                .next()
                                .first());
            case BY_FACT_DATE -> Optional.ofNullable(from);
        };
    }

    /** Adds that a month is posted or frozen that ends on a day or later. */
    void check(LocalDate day, Place place) {
        lastPosted(session)
                .filter(last -> !last.period().last().isBefore(day))
                .ifPresent(last -> problems.error(
                        "from-in-posted-month",
                        RuleId.V6,
                        place,
                        "from",
                        day,
                        "month",
                        last.period().month(),
                        "state",
                        last.state(),
                        "first",
                        last.period().last().plusDays(1)));
        new FrozenDays(session.ports().runs(), session.enterprise(), problems).checkFrom(day, place);
    }

    /** The last step of the last month that is posted. */
    static Optional<RunStep> lastPosted(Session session) {
        return last(session, MonthState::isPosted);
    }

    /** The last month that is prepared, approved or posted: what begins behind it has to join it. */
    Optional<SettlementPeriod> lastFixed() {
        return last(session, state -> state.isFrozen() || state.isPosted()).map(RunStep::period);
    }

    private static Optional<RunStep> last(Session session, Predicate<MonthState> wanted) {
        return session.ports().runs().months(session.enterprise()).stream()
                .map(month -> session.ports().runs().history(session.enterprise(), month))
                .filter(history -> wanted.test(history.state()))
                .map(MonthHistory::last)
                .flatMap(Optional::stream)
                .max(Comparator.comparing(step -> step.period().last()));
    }
}
