package io.leansafety.run;

import com.google.common.collect.ImmutableSet;
import io.leansafety.value.RoleName;
import java.util.Optional;
import java.util.Set;

/**
 * A line of the table of {@link MonthLife}.
 *
 * @param from the state in which the step may be taken
 * @param step the step
 * @param to the state to which it leads
 * @param roles the roles at the company, any of which may take it (rule A9)
 * @param notByWhoTook a step of the same revision whose taker may not take this one (rule A9)
 */
public record MonthTransition(
        MonthState from, MonthStep step, MonthState to, Set<RoleName> roles, Optional<MonthStep> notByWhoTook) {
    public MonthTransition {
        roles = ImmutableSet.copyOf(roles);
    }
}
