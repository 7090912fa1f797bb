package io.leansafety.market;

import io.leansafety.life.Dossier;
import io.leansafety.life.Line;
import io.leansafety.rule.Place;
import io.leansafety.rule.RuleId;
import io.leansafety.value.Reference;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * A step that somebody takes with a dossier that is there.
 *
 * @param <S> the type of the states
 * @param <E> the type of the steps
 * @param <D> the type of the dossier
 * @param session the call
 * @param line the step
 * @param before the dossier as it stands
 */
record Taking<S extends Enum<S>, E extends Enum<E>, D extends Dossier<S, E>>(
        Session session, Line<S, E> line, D before) {
    static <S extends Enum<S>, E extends Enum<E>, D extends Dossier<S, E>> Casework.Drafting<S, E, D> of(
            Function<Taking<S, E, D>, Optional<Draft<E, D>>> drafting) {
        return (session, line, before) -> {
            Optional<Draft<E, D>> draft = drafting.apply(new Taking<>(session, line, before.orElseThrow()));
            if (draft.isEmpty()) {
                session.checkNotFrozen(session.today(), Asked.DAY);
            }
            return draft;
        };
    }

    Reference id() {
        return before.id();
    }

    LocalDate today() {
        return session.today();
    }

    void error(String code, RuleId rule, Place place, Object... namesAndValues) {
        session.problems().error(code, rule, place, namesAndValues);
    }
}
