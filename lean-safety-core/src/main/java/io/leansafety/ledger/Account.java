package io.leansafety.ledger;

import io.leansafety.organization.MarketSubject;
import io.leansafety.value.PersonId;
import io.leansafety.value.SubjectId;
import io.leansafety.value.ValueFormatException;
import io.leansafety.value.ValueFormatException.Reason;
import java.util.Comparator;

/**
 * An account of the journal, as {@code WAGE_FUND:T1}. Rule S9.
 *
 * @param kind what it is of
 * @param owner the id of the subject or person
 */
public record Account(AccountKind kind, String owner) implements Comparable<Account> {
    private static final Comparator<Account> BY_NAME =
            Comparator.comparing(Account::kind).thenComparing(Account::owner);

    /**
     * Parses what {@link #toString()} gives, as {@code WAGE_FUND:T1}.
     *
     * @param text the kind, a colon and the id of the owner
     * @return the account
     * @throws ValueFormatException if there is no such kind, or the owner is no id
     */
    public static Account parse(String text) {
        int colon = text.indexOf(':');
        String kind = text.substring(0, Math.max(0, colon));
        String owner = text.substring(colon + 1);
        for (AccountKind known : AccountKind.values()) {
            if (known.name().equals(kind)) {
                return new Account(
                        known, known.isOfPerson() ? new PersonId(owner).value() : new SubjectId(owner).value());
            }
        }
        throw new ValueFormatException(Reason.NOT_IN_FORMAT, "an account must be KIND:owner");
    }

    /**
     * Returns a person's account.
     *
     * @param kind OBLIGATION, PERFORMANCE_WAGE or SAFETY_WAGE
     * @param person whose it is
     * @return the account
     */
    public static Account of(AccountKind kind, PersonId person) {
        return new Account(kind, person.value());
    }

    /**
     * Returns what a subject pays from and is paid into: its wage fund, or a contractor's project payments. Rule T6.
     *
     * @param subject whose it is
     * @return the account
     */
    public static Account fundOf(MarketSubject subject) {
        return new Account(
                subject.isContractor() ? AccountKind.PROJECT_PAYMENTS : AccountKind.WAGE_FUND,
                subject.id().value());
    }

    /**
     * Returns the account of the center that a subject goes through. Rule O5.
     *
     * @param subject the subject
     * @return the account
     */
    public static Account centerOf(MarketSubject subject) {
        return new Account(AccountKind.CENTER, subject.center().id().value());
    }

    /**
     * Returns the pool that the safety wages of a subject's people are paid from.
     *
     * @param subject the subject
     * @return the account
     */
    public static Account poolOf(MarketSubject subject) {
        return new Account(AccountKind.SAFETY_WAGE_POOL, subject.center().id().value());
    }

    /** {@return whether it is the fund of a subject} */
    public boolean isFund() {
        return kind == AccountKind.WAGE_FUND || kind == AccountKind.PROJECT_PAYMENTS;
    }

    @Override
    public int compareTo(Account other) {
        return BY_NAME.compare(this, other);
    }

    /** {@return kind and owner, as {@code WAGE_FUND:T1}} */
    @Override
    public String toString() {
        return kind + ":" + owner;
    }
}
