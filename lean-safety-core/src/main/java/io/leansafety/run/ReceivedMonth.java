package io.leansafety.run;

import io.leansafety.settlement.MonthFacts;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.PersonId;
import java.time.Instant;
import java.time.YearMonth;

/**
 * The facts of a month as they were received; a change is another version, and none is ever changed. Rule S11.
 *
 * @param enterprise whose month it is
 * @param month the month
 * @param version the version, from 1 without a gap
 * @param facts the facts
 * @param by who handed them in
 * @param at when, to the millisecond
 */
public record ReceivedMonth(
        EnterpriseId enterprise, YearMonth month, int version, MonthFacts facts, PersonId by, Instant at) {}
