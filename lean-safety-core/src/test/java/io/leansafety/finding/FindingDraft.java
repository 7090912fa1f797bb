package io.leansafety.finding;

import io.leansafety.organization.Shift;
import io.leansafety.organization.SmallCompany;
import io.leansafety.value.ItemCode;
import io.leansafety.value.Money;
import io.leansafety.value.PersonId;
import io.leansafety.value.Reference;
import io.leansafety.value.RoleName;
import io.leansafety.value.SubjectId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A confirmed finding by the company of one unit of measure, until it is said otherwise. */
public final class FindingDraft {
    private final Reference id;
    private final ItemCode item;
    private final SubjectId subject;
    private LocalDate foundOn = SmallCompany.DAY;
    private FinderClass finder = FinderClass.COMPANY;
    private @Nullable PersonId foundBy;
    private int quantity = 1;
    private @Nullable PersonId offender;
    private @Nullable Shift shift;
    private @Nullable String specialty;
    private final Map<RoleName, List<PersonId>> holders = new LinkedHashMap<>();
    private int occurrence = 1;
    private FindingStatus status = FindingStatus.CONFIRMED;
    private @Nullable SubjectId beneficiary;
    private final List<DecisionFact> decision = new ArrayList<>();

    private FindingDraft(String id, String item, String subject) {
        this.id = new Reference(id);
        this.item = new ItemCode(item);
        this.subject = new SubjectId(subject);
    }

    public static FindingDraft of(String id, String item, String subject) {
        return new FindingDraft(id, item, subject);
    }

    public FindingDraft on(LocalDate day) {
        foundOn = day;
        return this;
    }

    public FindingDraft by(FinderClass finderClass) {
        finder = finderClass;
        return this;
    }

    public FindingDraft foundBy(String person) {
        foundBy = new PersonId(person);
        return this;
    }

    public FindingDraft quantity(int many) {
        quantity = many;
        return this;
    }

    public FindingDraft offender(String person) {
        offender = new PersonId(person);
        return this;
    }

    public FindingDraft in(@Nullable Shift where, @Nullable String touched) {
        shift = where;
        specialty = touched;
        return this;
    }

    public FindingDraft holders(String role, String... people) {
        holders.put(
                new RoleName(role), List.of(people).stream().map(PersonId::new).toList());
        return this;
    }

    public FindingDraft occurrence(int nth) {
        occurrence = nth;
        return this;
    }

    public FindingDraft status(FindingStatus now) {
        status = now;
        return this;
    }

    public FindingDraft beneficiary(String payee) {
        beneficiary = new SubjectId(payee);
        return this;
    }

    public FindingDraft decidePerson(String person, String amount) {
        decision.add(new DecisionFact(new PersonId(person), null, Money.of(amount)));
        return this;
    }

    public FindingDraft decideSubject(String payer, String amount) {
        decision.add(new DecisionFact(null, new SubjectId(payer), Money.of(amount)));
        return this;
    }

    public FindingFact fact() {
        return new FindingFact(
                id,
                foundOn,
                finder,
                foundBy,
                item,
                quantity,
                subject,
                offender,
                shift,
                specialty,
                holders,
                occurrence,
                status,
                beneficiary,
                decision);
    }
}
