package io.leansafety.statement;

import io.leansafety.settlement.ExplainedMonth;
import io.leansafety.settlement.Figure;
import io.leansafety.settlement.MonthSettlement;
import io.leansafety.settlement.PersonResult;
import io.leansafety.value.PersonId;
import io.leansafety.value.Reference;
import io.leansafety.value.SubjectId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a statement is written from: the month, whom it shows, and the names, items and accounts in it.
 *
 * <p>A statement of some people shows only them: neither the company nor the subjects.
 */
final class StatementSource {
    private final ExplainedMonth month;
    private final StatementTexts texts;
    private final Set<PersonId> only;
    private final Directory directory;
    private final Matters matters;
    private final SubjectAccounts accounts;
    private final boolean hasCorrections;

    StatementSource(ExplainedMonth month, StatementTexts texts, Set<PersonId> only) {
        this.month = month;
        this.texts = texts;
        this.only = only;
        this.directory = new Directory(month.facts());
        this.matters = new Matters(month.facts());
        this.accounts = new SubjectAccounts(month, matters);
        this.hasCorrections = month.settlement().hasCorrections();
    }

    ExplainedMonth month() {
        return month;
    }

    MonthSettlement settlement() {
        return month.settlement();
    }

    StatementTexts texts() {
        return texts;
    }

    Directory directory() {
        return directory;
    }

    /** {@return whether the statement shows the company, and not only some people} */
    boolean isWhole() {
        return only.isEmpty();
    }

    /** {@return whom the statement shows, by id} */
    List<PersonResult> people() {
        return settlement().people().stream()
                .filter(result -> isWhole() || only.contains(result.person().id()))
                .toList();
    }

    /** {@return the subjects through whose fund or center something moved, each before those below it} */
    List<SubjectId> subjects() {
        return directory.inOrder().stream()
                .filter(subject -> accounts.hasMoved(subject))
                .toList();
    }

    /** {@return whether a table has a column or row of a figure: of corrections only where something is corrected} */
    boolean shows(Figure figure) {
        return figure != Figure.CORRECTIONS || hasCorrections;
    }

    List<PersonEntry> entriesOf(PersonResult person) {
        return PersonEntry.of(person, month, matters);
    }

    /** {@return the item of a finding} */
    String itemOf(Reference finding) {
        return matters.itemOf(finding.value())
                .map(matters::titled)
                .orElse(Item.NONE)
                .text();
    }

    Optional<SubjectAccount> fundOf(SubjectId subject) {
        return accounts.fundOf(subject);
    }

    Optional<SubjectAccount> centerOf(SubjectId owner) {
        return accounts.centerOf(owner);
    }
}
