package io.leansafety.statement;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import io.leansafety.ledger.Account;
import io.leansafety.ledger.AccountKind;
import io.leansafety.ledger.Entry;
import io.leansafety.rule.Explanation;
import io.leansafety.settlement.ExplainedMonth;
import io.leansafety.settlement.FundExplanation;
import io.leansafety.value.SubjectId;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what moved through the funds and centers of a month, entry by entry, each explained. */
final class SubjectAccounts {
    private final ExplainedMonth month;
    private final Matters matters;
    private final ListMultimap<SubjectId, Entry> ofFunds = ArrayListMultimap.create();
    private final ListMultimap<SubjectId, Entry> ofCenters = ArrayListMultimap.create();

    SubjectAccounts(ExplainedMonth month, Matters matters) {
        this.month = month;
        this.matters = matters;
        for (Entry entry : month.settlement().journal().entries()) {
            Stream.of(entry.debit(), entry.credit()).distinct().forEach(account -> add(account, entry));
        }
    }

    private void add(Account account, Entry entry) {
        if (account.isFund()) {
            ofFunds.put(new SubjectId(account.owner()), entry);
        } else if (account.kind() == AccountKind.CENTER) {
            ofCenters.put(new SubjectId(account.owner()), entry);
        }
    }

    /** {@return whether something moved through the subject's fund or center} */
    boolean hasMoved(SubjectId subject) {
        return ofFunds.containsKey(subject) || ofCenters.containsKey(subject);
    }

    /** {@return the subject's fund, empty if nothing moved through it} */
    Optional<SubjectAccount> fundOf(SubjectId subject) {
        return month.subject(subject).map(figures -> account(subject, false, figures, ofFunds.get(subject)));
    }

    /** {@return the subject's settlement center, empty if nothing moved through it} */
    Optional<SubjectAccount> centerOf(SubjectId owner) {
        return month.center(owner).map(figures -> account(owner, true, figures, ofCenters.get(owner)));
    }

    /** The explanations of either side stand in the journal's order, as the entries do. */
    private SubjectAccount account(SubjectId owner, boolean isCenter, FundExplanation figures, List<Entry> entries) {
        Iterator<Explanation> paid = figures.paid().inputs().iterator();
        Iterator<Explanation> received = figures.received().inputs().iterator();
        List<Movement> movements = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            boolean isPaid = isOwn(entry.debit(), owner, isCenter);
            Explanation how = isPaid ? paid.next() : received.next();
            movements.add(new Movement(entry, isPaid, how, matters.itemOf(how, entry.reference())));
        }
        return new SubjectAccount(owner, isCenter, figures, movements);
    }

    private static boolean isOwn(Account account, SubjectId owner, boolean isCenter) {
        return account.owner().equals(owner.value())
                && (isCenter ? account.kind() == AccountKind.CENTER : account.isFund());
    }
}
