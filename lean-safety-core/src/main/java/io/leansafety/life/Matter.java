package io.leansafety.life;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.leansafety.organization.MarketSubject;
import io.leansafety.organization.Seat;
import io.leansafety.organization.Shift;
import io.leansafety.value.PersonId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a step is about, as far as it says who may take it.
 *
 * @param <E> the type of the steps
 * @param subject the subject that it is about
 * @param other the subject of the other side, if there is one
 * @param concerned the people whom it concerns: who is assessed, charged, responsible
 * @param gaining the people who gain by it: who is rewarded, or spared what they would else pay
 * @param takenBy who took each step last
 * @param shift the shift that it happened in, if known
 * @param specialty the specialty that it touches, if known
 */
public record Matter<E extends Enum<E>>(
        MarketSubject subject,
        Optional<MarketSubject> other,
        Set<PersonId> concerned,
        Set<PersonId> gaining,
        Map<E, PersonId> takenBy,
        @Nullable Shift shift,
        @Nullable String specialty) {
    public Matter {
        concerned = ImmutableSet.copyOf(concerned);
        gaining = ImmutableSet.copyOf(gaining);
        takenBy = ImmutableMap.copyOf(takenBy);
    }

    /**
     * Returns a matter of one subject that concerns nobody by name.
     *
     * @param <E> the type of the steps
     * @param subject the subject
     * @return the matter
     */
    public static <E extends Enum<E>> Matter<E> of(MarketSubject subject) {
        return new Matter<E>(subject, Optional.empty(), Set.of(), Set.of(), Map.of(), null, null);
    }

    /**
     * Returns this matter with another side.
     *
     * @param side the subject of the other side, if there is one
     * @return the matter
     */
    public Matter<E> with(Optional<MarketSubject> side) {
        return new Matter<>(subject, side, concerned, gaining, takenBy, shift, specialty);
    }

    /**
     * Returns this matter as one that concerns people.
     *
     * @param people the people
     * @return the matter
     */
    public Matter<E> concerning(Set<PersonId> people) {
        return new Matter<>(subject, other, people, gaining, takenBy, shift, specialty);
    }

    /**
     * Returns this matter as one by which people gain.
     *
     * @param people the people
     * @return the matter
     */
    public Matter<E> gaining(Set<PersonId> people) {
        return new Matter<>(subject, other, concerned, people, takenBy, shift, specialty);
    }

    /**
     * Returns this matter with who took which step.
     *
     * @param takers who took each step last
     * @return the matter
     */
    public Matter<E> takenBy(Map<E, PersonId> takers) {
        return new Matter<>(subject, other, concerned, gaining, takers, shift, specialty);
    }

    /**
     * Returns this matter of a shift and a specialty.
     *
     * @param ofShift the shift, if known
     * @param ofSpecialty the specialty, if known
     * @return the matter
     */
    public Matter<E> in(@Nullable Shift ofShift, @Nullable String ofSpecialty) {
        return new Matter<>(subject, other, concerned, gaining, takenBy, ofShift, ofSpecialty);
    }

    /** Where an office is asked for; empty for the other side where there is none. */
    Optional<MarketSubject> at(Seat seat) {
        return switch (seat) {
            case SUBJECT -> Optional.of(subject);
            case OTHER -> other;
            case CENTER -> Optional.of(subject.center());
            case ABOVE -> Optional.of(subject.parent().orElse(subject).center());
            case COMPANY -> Optional.of(subject.path().get(0));
        };
    }
}
