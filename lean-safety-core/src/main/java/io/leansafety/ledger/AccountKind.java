package io.leansafety.ledger;

/** What an account is of. Their order is that of their names, by which a journal is sorted. */
public enum AccountKind {
    /** A settlement center (结算中心), by its owner. */
    CENTER,
    /** What a person is charged and has not yet had deducted. */
    OBLIGATION,
    /** A person's performance wage (绩效工资). */
    PERFORMANCE_WAGE,
    /** A contractor's project payments (工程款). */
    PROJECT_PAYMENTS,
    /** A person's safety wage (安全工资). */
    SAFETY_WAGE,
    /** What safety wages are paid from, by the owner of the nearest center. */
    SAFETY_WAGE_POOL,
    /** A subject's wage fund (工资总额). */
    WAGE_FUND;

    /** {@return whether its owner is a person, and no subject} */
    public boolean isOfPerson() {
        return this == OBLIGATION || this == PERFORMANCE_WAGE || this == SAFETY_WAGE;
    }
}
