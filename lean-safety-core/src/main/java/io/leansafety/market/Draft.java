package io.leansafety.market;

import io.leansafety.life.Entitlement;
import io.leansafety.life.Matter;
import io.leansafety.life.Stamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A step that may be taken as far as the desk can tell.
 *
 * @param <E> the type of the steps
 * @param <D> the type of the dossier
 * @param matter what it is about, as far as it says who may take it
 * @param days the days of the facts that it makes or changes, none of which may lie in a frozen month
 * @param next makes the version
 * @param also what else is written in the same unit
 * @param entitlement who may take the step, where it is not the table that says it
 */
record Draft<E extends Enum<E>, D>(
        Matter<E> matter,
        List<LocalDate> days,
        Function<Stamp, D> next,
        Runnable also,
        Optional<Entitlement> entitlement) {
    Draft {
        days = List.copyOf(days);
    }

    static <E extends Enum<E>, D> Draft<E, D> of(Matter<E> matter, List<LocalDate> days, Function<Stamp, D> next) {
        return new Draft<>(matter, days, next, () -> {}, Optional.empty());
    }

    /** This step for those whom a policy entitles. */
    Draft<E, D> by(Entitlement entitled) {
        return new Draft<>(matter, days, next, also, Optional.of(entitled));
    }

    Draft<E, D> also(Runnable further) {
        Runnable both = () -> {
            also.run();
            further.run();
        };
        return new Draft<>(matter, days, next, both, entitlement);
    }
}
