package io.leansafety.settlement;

import io.leansafety.organization.PersonFact;
import io.leansafety.rule.Document;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problems;
import io.leansafety.rule.RuleId;
import io.leansafety.settlement.PastMonth.PastPerson;
import io.leansafety.value.Money;
import io.leansafety.value.PersonId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Brings what the month before carried forward into the wages of a month. Rule S6. */
public final class BroughtForward {
    private static final Place PREVIOUS = Place.in(Document.PREVIOUS);
    private static final Place WAGES = Place.in(Document.MONTH).field("wages");

    private BroughtForward() {}

    /**
     * Returns a month's facts with what the month before carried forward. It is wrong where somebody has an amount
     * given already, where somebody who is owed something is not in the month, and where it is another month.
     *
     * @param facts the month
     * @param previous the month before
     * @param problems gathers everything that is wrong
     * @return the month, with the amounts brought forward
     */
    public static MonthFacts bring(MonthFacts facts, PastMonth previous, Problems problems) {
        if (facts.period() != null
                && !facts.period().previous().month().equals(previous.period().month())) {
            problems.error(
                    "not-the-month-before",
                    RuleId.S6,
                    PREVIOUS.field("period"),
                    "was",
                    previous.period(),
                    "period",
                    facts.period().previous());
            return facts;
        }
        List<WageFact> wages = new ArrayList<>(facts.wages());
        Map<PersonId, Integer> indexes = new HashMap<>();
        for (int i = 0; i < wages.size(); i++) {
            PersonId person = wages.get(i).person();
            if (person != null) {
                indexes.putIfAbsent(person, i);
            }
        }
        Set<PersonId> people = new HashSet<>();
        for (PersonFact person : facts.organization().people()) {
            if (person.id() != null) {
                people.add(person.id());
            }
        }
        for (int i = 0; i < previous.people().size(); i++) {
            PastPerson past = previous.people().get(i);
            Money amount = past.carriedForward();
            Integer index = indexes.get(past.person());
            if (amount.isZero()) {
                continue;
            }
            if (!people.contains(past.person())) {
                problems.error(
                        "carried-for-nobody",
                        RuleId.O2,
                        PREVIOUS.field("people").index(i).field("person"),
                        "person",
                        past.person());
            } else if (index == null) {
                wages.add(WageFact.ofBroughtForward(past.person(), amount));
            } else if (wages.get(index).broughtForward() != null) {
                problems.error(
                        "brought-forward-twice",
                        RuleId.S6,
                        WAGES.index(index).field("broughtForward"),
                        "person",
                        past.person());
            } else {
                wages.set(index, wages.get(index).withBroughtForward(amount));
            }
        }
        return facts.withWages(wages);
    }
}
