package io.leansafety.organization;

import io.leansafety.value.RoleName;

/**
 * A role at one of the subjects that something concerns.
 *
 * @param role the role
 * @param seat where it is asked for
 */
public record Office(RoleName role, Seat seat) {
    /**
     * Returns an office.
     *
     * @param role the role's name
     * @param seat where it is asked for
     * @return the office
     */
    public static Office of(String role, Seat seat) {
        return new Office(new RoleName(role), seat);
    }

    /** {@return role and seat, as {@code ASSESSMENT_OFFICE at CENTER}} */
    @Override
    public String toString() {
        return role + " at " + seat;
    }
}
