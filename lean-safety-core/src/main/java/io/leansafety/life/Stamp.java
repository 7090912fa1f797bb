package io.leansafety.life;

import io.leansafety.value.EnterpriseId;
import io.leansafety.value.PersonId;
import io.leansafety.value.Reference;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Which version of what this is, and who made it when.
 *
 * @param enterprise whose it is
 * @param id what it is a version of
 * @param version the version, from 1 without a gap
 * @param day the day of the step by the clock of the market, which says in which month it counts
 * @param actor who took the step
 * @param at when, to the millisecond; for reading only, nothing is ordered by it
 */
public record Stamp(EnterpriseId enterprise, Reference id, int version, LocalDate day, PersonId actor, Instant at) {}
