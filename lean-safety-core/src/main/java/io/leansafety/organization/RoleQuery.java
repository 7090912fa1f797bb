package io.leansafety.organization;

import io.leansafety.value.RoleName;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Asks who holds a role for something that happened. Rule O4.
 *
 * @param role the role
 * @param subject where the search begins
 * @param day the day on which it happened
 * @param shift the shift in which it happened, if known
 * @param specialty the specialty that it touches, if known
 */
public record RoleQuery(
        RoleName role,
        MarketSubject subject,
        LocalDate day,
        @Nullable Shift shift,
        @Nullable String specialty) {}
