package io.leansafety.life;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.leansafety.organization.Office;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A line of a table: a step, from which state to which, and who may take it.
 *
 * @param <S> the type of the states
 * @param <E> the type of the steps
 * @param from the state in which the step may be taken; empty for what begins a life
 * @param step the step
 * @param to the state to which it leads
 * @param offices whose holders may take it; with none, and not by whom it concerns, anybody may
 * @param isByConcerned whether whom it concerns may take it as well
 * @param notByWhoTook steps whose last taker may not take this one
 * @param bars what else keeps somebody from it
 */
public record Line<S extends Enum<S>, E extends Enum<E>>(
        Optional<S> from,
        E step,
        S to,
        Set<Office> offices,
        boolean isByConcerned,
        Set<E> notByWhoTook,
        Set<Bar> bars) {
    public Line {
        offices = ImmutableSet.copyOf(offices);
        notByWhoTook = Sets.immutableEnumSet(notByWhoTook);
        bars = Sets.immutableEnumSet(bars);
    }

    /**
     * Returns a line whose step begins a life.
     *
     * @param <S> the type of the states
     * @param <E> the type of the steps
     * @param step the step
     * @param to the first state
     * @return the line, of a step that anybody may take
     */
    public static <S extends Enum<S>, E extends Enum<E>> Line<S, E> first(E step, S to) {
        return new Line<>(Optional.empty(), step, to, Set.of(), false, Set.of(), Set.of());
    }

    /**
     * Returns a line.
     *
     * @param <S> the type of the states
     * @param <E> the type of the steps
     * @param from the state in which the step may be taken
     * @param step the step
     * @param to the state to which it leads
     * @return the line, of a step that anybody may take
     */
    public static <S extends Enum<S>, E extends Enum<E>> Line<S, E> line(S from, E step, S to) {
        return new Line<>(Optional.of(from), step, to, Set.of(), false, Set.of(), Set.of());
    }

    /**
     * Returns this line for the holders of offices alone.
     *
     * @param holders whose holders may take it
     * @return the line
     */
    public Line<S, E> by(Office... holders) {
        return new Line<>(from, step, to, ImmutableSet.copyOf(holders), isByConcerned, notByWhoTook, bars);
    }

    /** {@return this line, also for whom it concerns} */
    public Line<S, E> orConcerned() {
        return new Line<>(from, step, to, offices, true, notByWhoTook, bars);
    }

    /**
     * Returns this line, not for who took another step.
     *
     * @param taken the other step
     * @return the line
     */
    public Line<S, E> notByWhoTook(E taken) {
        Set<E> all = Stream.concat(notByWhoTook.stream(), Stream.of(taken)).collect(ImmutableSet.toImmutableSet());
        return new Line<>(from, step, to, offices, isByConcerned, all, bars);
    }

    /**
     * Returns this line with bars.
     *
     * @param further what else keeps somebody from the step
     * @return the line
     */
    public Line<S, E> barring(Bar... further) {
        return new Line<>(from, step, to, offices, isByConcerned, notByWhoTook, ImmutableSet.copyOf(further));
    }

    /**
     * Returns this line for those whom a policy entitles.
     *
     * @param entitlement who may take it
     * @return the line
     */
    public Line<S, E> by(Entitlement entitlement) {
        return new Line<>(
                from, step, to, entitlement.offices(), entitlement.isByConcerned(), notByWhoTook, entitlement.bars());
    }

    /** {@return whether anybody of the enterprise may take the step} */
    public boolean isForAnybody() {
        return offices.isEmpty() && !isByConcerned;
    }
}
